package ir.shahrvandsepari.outside.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The texts of the QR codes that are to be seen on the first pages of a PDF. */
final class QrCodes {

    /** An answer has one or two pages, seldom three. */
    private static final int PAGES = 4;

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrCodes() {}

    /** @throws IOException if the pages cannot be drawn */
    static List<String> on(PDDocument document, Patience patience) throws IOException {
        List<String> texts = new ArrayList<>();
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (pages++ == PAGES) {
                break;
            }
            texts.addAll(in(new PageSketch(page, patience).drawn()));
        }
        return texts;
    }

    private static List<String> in(BufferedImage grey) {
        byte[] dots = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(
                dots, grey.getWidth(), grey.getHeight(), 0, 0, grey.getWidth(), grey.getHeight(), false);
        try {
            Result[] found =
                    new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            return Arrays.stream(found).map(Result::getText).toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
