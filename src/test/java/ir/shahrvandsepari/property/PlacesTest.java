package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the parcels of a block lie, on a real database with a block of more units than are read. */
class PlacesTest {
    private static DataSource database;
    private static PropertyBook book;

    @BeforeAll
    static void fill() {
        database = RealDatabase.migrated();
        book = new PropertyBook(new Properties(database));
        RealDatabase.run(
                database,
                "insert into district values (1, 'One')",
                """
                insert into property (renovation_code, use, land_area, latitude, longitude) values
                ('1-2-20-1-1-0-0', 'RESIDENTIAL', 400, 37.55, 45.07),
                ('1-2-20-1-1-3-0', 'RESIDENTIAL', null, 37.55, 45.07),
                ('1-2-20-2-1-0-0', 'RESIDENTIAL', null, 37.551, 45.07),
                ('1-2-20-3-1-0-0', 'RESIDENTIAL', 200, null, null),
                ('1-2-200-4-1-0-0', 'RESIDENTIAL', 200, 37.55, 45.07),
                ('1-2-20-0-0-0-0', 'VACANT', null, 37.55, 45.07)""",
                """
                insert into property (renovation_code, use, latitude, longitude)
                select '1-9-9-1-1-' || unit || '-0', 'RESIDENTIAL', 37.56, 45.08 from generate_series(1, 3000) unit""",
                "insert into property (renovation_code, use, latitude, longitude) values"
                        + " ('1-9-9-900-1-0-0', 'RESIDENTIAL', 37.56, 45.08)",
                """
                insert into property (renovation_code, use)
                select '1-3-' || block || '-1-1-0-0', 'RESIDENTIAL' from generate_series(1, 30000) block""",
                "analyze property");
    }

    private static List<Place> block(String code) {
        return book.block(RenovationCode.parse(code));
    }

    @Test
    void everyParcelOfTheBlockThatHasAPositionStandsInItOnce() {
        List<Place> places = block("1-2-20-1-1-3-0");
        assertThat(places)
                .extracting(place -> place.code().toString())
                .containsExactly("1-2-20-1-1-0-0", "1-2-20-2-1-0-0");
        assertThat(places.get(0).landArea()).hasValue(400);
        assertThat(places.get(1).landArea()).isEmpty();
    }

    @Test
    void aBlockWithoutPositionsHasNoPlaces() {
        assertThat(block("1-3-7-1-1-0-0")).isEmpty();
        assertThat(block("1-2-99-1-1-0-0")).isEmpty();
    }

    @Test
    void theParcelAskedForIsThereHoweverLargeItsBlockIs() {
        assertThat(block("1-9-9-900-1-0-0"))
                .extracting(place -> place.code().parcelNumber())
                .containsExactly(1, 900);
    }

    @Test
    void metresBetweenTwoPlacesAreThoseOfTheEarth() {
        Place south = block("1-2-20-1-1-0-0").get(0);
        Place north = block("1-2-20-1-1-0-0").get(1);
        assertThat(north.northOf(south)).isCloseTo(111, within(1.0));
        assertThat(north.eastOf(south)).isZero();
        assertThat(south.distance(north)).isCloseTo(111, within(1.0));
        Place east = new Place(north.code(), 37.55, 45.08, north.landArea());
        assertThat(east.eastOf(south)).isCloseTo(883, within(5.0));
    }

    @Test
    void theBookIsNotReadFromEndToEndForOneBlock() {
        assertThat(new Rows(database)
                        .column("explain " + Properties.BLOCK, "1-2-20-1-", "1-2-20-1.", "1-2-20-", "1-2-20."))
                .anyMatch(line -> line.contains("ix_property_code_prefix"))
                .noneMatch(line -> line.contains("Seq Scan on property"));
    }
}
