package ir.shahrvandsepari.outside.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A page of a foreign PDF drawn just well enough to read QR codes: filled shapes and pictures. Letters, lines, patterns,
 * shadings, masks and pictures within the content are left out; each can cost a reader minutes or gigabytes.
 */
final class PageSketch extends PDFGraphicsStreamEngine {

    private static final float DOTS_PER_POINT = 220 / 72f;
    private static final long MOST_DOTS = 6_000_000;
    private static final long MOST_PICTURE_DOTS = 10_000_000;
    private static final int OPERATORS_BETWEEN_CHECKS = 16;

    private static final Set<String> LEFT_OUT = Set.of(
            "Tj", "TJ", "'", "\"", "Tf", "gs", "sh", "BI", "ID", "EI", "S", "s", "d", "BDC", "DP", "ri", "SCN", "scn");

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Patience patience;
    private GeneralPath path = new GeneralPath();
    private int operators;

    PageSketch(PDPage page, Patience patience) {
        super(page);
        this.patience = patience;
        PDRectangle box = page.getCropBox();
        double width = Math.max(1, Math.abs(box.getWidth()));
        double height = Math.max(1, Math.abs(box.getHeight()));
        double scale = Math.min(DOTS_PER_POINT, Math.sqrt(MOST_DOTS / (width * height)));
        // a page may be as thin as it likes: no side longer than the largest square's
        int across = (int) Math.max(1, Math.min(MOST_DOTS, Math.round(width * scale)));
        int down = (int) Math.max(1, Math.min(MOST_DOTS / across, Math.round(height * scale)));
        image = new BufferedImage(across, down, BufferedImage.TYPE_BYTE_GRAY);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, across, down);
        graphics.scale(scale, -scale);
        graphics.translate(-box.getLowerLeftX(), -box.getUpperRightY());
    }

    BufferedImage drawn() throws IOException {
        try {
            processPage(getPage());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operators++ % OPERATORS_BETWEEN_CHECKS == 0) {
            patience.check();
        }
        if (!LEFT_OUT.contains(operator.getName())) {
            super.processOperator(operator, operands);
        } else if (operator.getName().equalsIgnoreCase("s")) {
            path.reset();
        }
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        if (!(picture instanceof PDImageXObject object) || !isSmall(object)) {
            return;
        }
        BufferedImage dots = picture.isStencil() ? picture.getStencilImage(Color.BLACK) : picture.getImage();
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        place.concatenate(new AffineTransform(1.0 / dots.getWidth(), 0, 0, -1.0 / dots.getHeight(), 0, 1));
        graphics.drawImage(dots, place, null);
    }

    /** Only pictures whose size cannot differ from what is said of it. */
    private static boolean isSmall(PDImageXObject picture) {
        List<COSName> filters = picture.getStream().getFilters();
        boolean plain = filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE));
        return plain
                && picture.getCOSObject().getDictionaryObject(COSName.SMASK) == null
                && picture.getCOSObject().getDictionaryObject(COSName.MASK) == null
                && picture.getWidth() > 0
                && picture.getHeight() > 0
                && (long) picture.getWidth() * picture.getHeight() <= MOST_PICTURE_DOTS;
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path);
        path.reset();
    }

    private void fill(Shape shape) throws IOException {
        PDColor color = getGraphicsState().getNonStrokingColor();
        graphics.setColor(color.isPattern() ? Color.GRAY : new Color(color.toRGB()));
        graphics.fill(shape);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        // what is hidden by clipping is read too: a code that nobody sees is no reason to trust a paper
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void shadingFill(COSName shading) {
        // left out, as said above
    }
}
