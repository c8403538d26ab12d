package ir.shahrvandsepari.desk.district;

import java.util.List;

/**
 * A property among its neighbours, drawn to scale, north up; lengths are those of the drawing, whose unit is about a pixel.
 *
 * @param parcels the one that was asked for last, so that nothing lies over it
 * @param bar how long the scale bar is
 * @param barMetres how many metres that is
 * @param title what is to be seen, for whoever does not see it
 * @param nearest the nearest neighbours in words; empty if there are none
 * @param coordinates as they are typed into other maps
 */
public record Sketch(
        double width,
        double height,
        List<Parcel> parcels,
        double bar,
        int barMetres,
        String title,
        String nearest,
        String coordinates) {

    /**
     * A parcel around its middle.
     *
     * @param number empty where a nearer one stands in its way
     * @param side of a square of its area
     */
    public record Parcel(String number, double x, double y, double side, boolean asked) {
        /** As wide and as high as a number of three digits may be. */
        private static final double NUMBER_WIDTH = 24;

        private static final double NUMBER_HEIGHT = 14;

        public double left() {
            return Sketches.rounded(x - side / 2);
        }

        public double top() {
            return Sketches.rounded(y - side / 2);
        }

        /** Of a ring around it. */
        public double ring() {
            return Sketches.rounded(Math.max(side * 0.72, 14) + 4);
        }

        /** Whether a number at that point could not be told from this one's. */
        boolean hides(double otherX, double otherY) {
            return !number.isEmpty() && Math.abs(x - otherX) < NUMBER_WIDTH && Math.abs(y - otherY) < NUMBER_HEIGHT;
        }
    }
}
