package ir.shahrvandsepari.demo.city;

import java.util.List;
import java.util.Locale;

/**
 * Where the parcels of the demo city lie: each district around its own middle in Urmia, its blocks in rows of four, the parcels of
 * a block on both sides of an alley.
 */
final class Ground {
    /** Degrees north and east of the districts' middles. */
    private static final List<double[]> DISTRICTS = List.of(
            new double[] {37.5560, 45.0720},
            new double[] {37.5700, 45.0550},
            new double[] {37.5450, 45.0450},
            new double[] {37.5350, 45.0850},
            new double[] {37.5600, 45.0950});

    private static final double METRES_IN_A_DEGREE_NORTH = 111_320;
    private static final double METRES_IN_A_DEGREE_EAST = 88_260;
    private static final int BLOCKS_IN_A_ROW = 4;
    private static final int BLOCK_WIDTH = 150;
    private static final int BLOCK_DEPTH = 90;
    private static final int PARCEL_WIDTH = 18;
    private static final int ACROSS_THE_ALLEY = 32;

    private Ground() {}

    /** Of a code's parcel, for the columns {@code latitude} and {@code longitude}. */
    static String latitude(String code) {
        int block = part(code, 2);
        int north = -(block / BLOCKS_IN_A_ROW) * BLOCK_DEPTH - part(code, 3) % 2 * ACROSS_THE_ALLEY;
        return degrees(DISTRICTS.get(part(code, 0) - 1)[0] + north / METRES_IN_A_DEGREE_NORTH);
    }

    static String longitude(String code) {
        int block = part(code, 2);
        int east = block % BLOCKS_IN_A_ROW * BLOCK_WIDTH + (part(code, 3) + 1) / 2 * PARCEL_WIDTH;
        return degrees(DISTRICTS.get(part(code, 0) - 1)[1] + east / METRES_IN_A_DEGREE_EAST);
    }

    private static int part(String code, int place) {
        return Integer.parseInt(code.split("-")[place]);
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
