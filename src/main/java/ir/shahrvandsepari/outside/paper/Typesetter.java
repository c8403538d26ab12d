package ir.shahrvandsepari.outside.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** Sets pages with Apache FOP. What takes long to make is made once; whatever belongs to one paper is made for it. */
final class Typesetter {

    private static final URI HERE = URI.create("paper:/");

    private final FopFactory fop;
    private final Templates look;

    Typesetter() {
        try (InputStream settings = open("/paper/fop.xml");
                InputStream sheet = open("/paper/answer.xsl")) {
            fop = new FopConfParser(settings, HERE, new FromTheProgram())
                    .getFopFactoryBuilder()
                    .build();
            look = TransformerFactory.newDefaultInstance().newTemplates(new StreamSource(sheet));
        } catch (IOException | SAXException | TransformerException e) {
            throw new IllegalStateException("the printer's own files are broken", e);
        }
    }

    /**
     * Pages as FOP makes them: they look right, but programs cannot read all their words yet.
     *
     * @param subsets what is used of each font, by its name in the document
     * @param blocks the text of each block as it was written
     */
    record Pages(byte[] pdf, Map<String, FontSubset> subsets, List<String> blocks) {}

    Pages set(Sheet sheet, Instant now) {
        try {
            FOUserAgent agent = fop.newFOUserAgent();
            agent.setCreationDate(Date.from(now));
            // with a listener of ours FOP does not write its remarks (such as a missing glyph) into the server's log
            agent.getEventBroadcaster().addEventListener(event -> {});
            SubsetKeeper writer = new SubsetKeeper(new IFContext(agent));
            // a writer that is brought along is not configured by FOP; without this PDF/A would be lost without a word
            writer.getConfigurator().configure(writer);
            agent.setDocumentHandlerOverride(writer);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            SourceBlocks blocks = new SourceBlocks(
                    fop.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler());
            look.newTransformer().transform(new DOMSource(sheet.document()), new SAXResult(blocks));
            return new Pages(pdf.toByteArray(), writer.subsets(), blocks.texts());
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("the paper could not be set", e);
        }
    }

    static InputStream open(String path) throws IOException {
        InputStream stream = Typesetter.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("not in the program: " + path);
        }
        return stream;
    }

    /** Whatever the pages ask for comes from the program itself, never from a disk or a network. */
    private static final class FromTheProgram implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            if (!HERE.getScheme().equals(uri.getScheme())) {
                throw new IOException("nothing comes from elsewhere: " + uri.getScheme());
            }
            return new Resource(open(uri.getPath()));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written: " + uri);
        }
    }
}
