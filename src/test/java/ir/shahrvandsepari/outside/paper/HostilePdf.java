package ir.shahrvandsepari.outside.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that are made to hurt whoever opens them. */
final class HostilePdf {

    private static final byte[] SPACES = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private static final COSArray TWICE = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));

    private HostilePdf() {}

    static byte[] withPages(int pages, PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(size));
            }
            return saved(document);
        }
    }

    static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        }
    }

    /** A page whose drawing takes a gigabyte, in a file of one megabyte. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(small, new Deflater(9))) {
            for (int i = 0; i < 1024; i++) {
                packing.write(SPACES);
            }
        }
        return withContent(small.toByteArray(), COSName.FLATE_DECODE);
    }

    /** The same once more packed, and so a thousand times smaller. */
    static byte[] bombInABomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream packing = stream.createOutputStream(TWICE)) {
                for (int i = 0; i < 200; i++) {
                    packing.write(SPACES);
                }
            }
            page.setContents(new PDStream(stream));
            return saved(document);
        }
    }

    /** A drawing that draws itself, four times. */
    static byte[] endless() throws IOException {
        return withObject("/A Do", (form, resources) -> {
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
            form.setItem(COSName.RESOURCES, resources);
            return "/A Do /A Do /A Do /A Do";
        });
    }

    /** A picture of billions of dots in a few bytes. */
    static byte[] hugePicture() throws IOException {
        return withObject("100 0 0 100 0 0 cm /A Do", (picture, resources) -> {
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 60_000);
            picture.setInt(COSName.HEIGHT, 60_000);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            return "x";
        });
    }

    /** Says what an object is, and gives its content. */
    private interface Described {
        String as(COSDictionary object, COSDictionary resources);
    }

    private static byte[] withObject(String drawing, Described described) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream object = document.getDocument().createCOSStream();
            object.setItem(COSName.TYPE, COSName.XOBJECT);
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.getPDFName("A"), object);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, names);
            write(object, described.as(object, resources));
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(drawing.getBytes(StandardCharsets.US_ASCII))));
            return saved(document);
        }
    }

    /** Two million rectangles. */
    static byte[] muchDrawing() throws IOException {
        return withContent(deflated("0 0 600 800 re f ".repeat(2_000_000)), COSName.FLATE_DECODE);
    }

    static byte[] deepNesting() throws IOException {
        return withContent(deflated("[".repeat(1_000_000)), COSName.FLATE_DECODE);
    }

    private static byte[] deflated(String content) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(small)) {
            packing.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return small.toByteArray();
    }

    private static byte[] withContent(byte[] packed, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            stream.setItem(COSName.FILTER, filter);
            page.setContents(new PDStream(stream));
            return saved(document);
        }
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        document.save(saved, CompressParameters.NO_COMPRESSION);
        return saved.toByteArray();
    }
}
