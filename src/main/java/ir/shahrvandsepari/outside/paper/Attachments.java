package ir.shahrvandsepari.outside.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files inside the paper, each with its relation to it as PDF/A-3 (ISO 19005-3 §6.8) asks. */
final class Attachments {

    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final PDDocument document;
    private final Calendar when;
    private final Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();

    Attachments(PDDocument document, Calendar when) {
        this.document = document;
        this.when = when;
    }

    /** What a file is to the paper, by the words of the standard. */
    enum Relation {
        DATA("Data"),
        SUPPLEMENT("Supplement");

        private final COSName name;

        Relation(String name) {
            this.name = COSName.getPDFName(name);
        }
    }

    Attachments add(String name, String mediaType, Relation relation, byte[] content) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(content.length);
        file.setModDate(when);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(name);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(RELATION, relation.name);
        files.put(name, specification);
        return this;
    }

    void attach() {
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(file -> associated.add(file.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
