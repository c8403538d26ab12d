package ir.shahrvandsepari.outside.paper;

import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Listens to the pages on their way to FOP and keeps the text of each block as it is written, before it is shaped. */
final class SourceBlocks extends XMLFilterImpl {

    private static final String BLOCK = "block";
    /** Semicolon, question mark and full stop of the Arabic block: FOP takes them for letters and joins others to them. */
    private static final Pattern TAKEN_FOR_LETTERS = Pattern.compile("[\u061B\u061F\u06D4]");

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();

    SourceBlocks(ContentHandler pages) {
        setContentHandler(pages);
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (BLOCK.equals(name)) {
            open.push(new StringBuilder());
        }
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        if (!open.isEmpty()) {
            open.peek().append(new String(text, from, length).replace(String.valueOf(Words.BACK), ""));
        }
        char[] kept = TAKEN_FOR_LETTERS
                .matcher(CharBuffer.wrap(text, from, length))
                .replaceAll("\u200C$0\u200C")
                .toCharArray();
        super.characters(kept, 0, kept.length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (BLOCK.equals(name)) {
            String text = open.pop().toString().strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        super.endElement(uri, name, qualified);
    }
}
