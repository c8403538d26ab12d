package ir.shahrvandsepari.outside.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture of two colours, with half of the quiet zone of four modules; the page keeps the rest free. */
final class QrImage {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
    /** Dots for each module: readers that smooth enlarged pictures still draw sharp edges. */
    private static final int DOTS = 4;

    private static final int WHITE = 0xFFFFFF;

    private final byte[] png;

    private QrImage(byte[] png) {
        this.png = png;
    }

    /** @param text in upper case and of the alphanumeric set, if it shall be small */
    static QrImage of(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn(matrix), "png", png);
            return new QrImage(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("a text of " + text.length() + " characters fits into no QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix matrix) {
        int side = matrix.getWidth() * DOTS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, matrix.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        return image;
    }

    String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
