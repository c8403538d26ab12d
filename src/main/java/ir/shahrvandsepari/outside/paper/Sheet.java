package ir.shahrvandsepari.outside.paper;

import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stands on the paper, as the document that {@code paper/answer.xsl} gives its look. */
final class Sheet {

    private static final DocumentBuilderFactory BUILDERS = DocumentBuilderFactory.newDefaultInstance();

    private final Document document;
    private final Element root;

    Sheet() {
        try {
            document = BUILDERS.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform builds no documents", e);
        }
        root = document.createElement("paper");
        document.appendChild(root);
    }

    Document document() {
        return document;
    }

    Part root() {
        return new Part(root);
    }

    /** A place on the sheet. */
    final class Part {
        private final Element element;

        private Part(Element element) {
            this.element = element;
        }

        Part add(String name) {
            return new Part((Element) element.appendChild(document.createElement(name)));
        }

        Part with(String attribute, String value) {
            element.setAttribute(attribute, value);
            return this;
        }

        Part say(Words words) {
            boolean behindCode = false;
            for (Words.Run run : words.runs()) {
                if (run.code()) {
                    add("ltr").element.setTextContent(run.text());
                } else if (behindCode && !run.turnsBack()) {
                    element.appendChild(document.createTextNode(Words.BACK + run.text()));
                } else {
                    element.appendChild(document.createTextNode(run.text()));
                }
                behindCode = run.code();
            }
            return this;
        }

        Part section(String key) {
            return add("section").with("title", Wording.label(key));
        }

        Fields fields() {
            return new Fields(add("fields"));
        }

        /** A table: what each column is called and how wide it is. */
        void table(List<Column> columns, List<List<Words>> lines) {
            Part table = add("table");
            Part head = table.add("head");
            for (Column column : columns) {
                head.add("cell")
                        .with("width", Integer.toString(column.width))
                        .say(Words.said(Wording.label(column.key)));
            }
            for (List<Words> line : lines) {
                Part row = table.add("line");
                line.forEach(cell -> row.add("cell").say(cell));
            }
        }
    }

    /** A column of a table, its width in relation to the others. */
    record Column(String key, int width) {}

    /** Labels and values, two pairs in a row. */
    final class Fields {
        private final Part place;
        private Part row;

        Fields(Part place) {
            this.place = place;
        }

        Fields field(String key, Optional<Words> value) {
            if (row == null) {
                row = place.add("row");
                pair(row, key, value);
            } else {
                pair(row, key, value);
                row = null;
            }
            return this;
        }

        /** A value that takes a row for itself. */
        Fields wide(String key, Optional<Words> value) {
            row = null;
            pair(place.add("row"), key, value);
            return this;
        }

        private void pair(Part into, String key, Optional<Words> value) {
            into.add("field").with("label", Wording.label(key)).say(Wording.orNotOnFile(value));
        }
    }
}
