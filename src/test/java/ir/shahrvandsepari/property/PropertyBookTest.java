package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.NationalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The book as the other rooms read it, on a real database. */
class PropertyBookTest {
    private static DataSource database;
    private static PropertyBook book;

    @BeforeAll
    static void fill() {
        database = RealDatabase.migrated();
        book = new PropertyBook(new Properties(database));
        RealDatabase.run(
                database,
                "insert into district values (1, 'One'), (3, 'Three')",
                """
                insert into district_opening values
                (1, 'TRANSFER', '2024-01-01'), (1, 'MORTGAGE', '2025-01-01'), (3, 'TRANSFER', '2030-01-01')""",
                """
                insert into property (renovation_code, plate_main, plate_sub, plate_section, postal_code, use, built_year)
                values ('1-2-20-1-1-3-0', 72, 1617, 5, '5715713137', 'RESIDENTIAL', 1398),
                       ('1-2-20-1-1-0-0', null, null, null, null, 'RESIDENTIAL', null),
                       ('1-2-20-1-0-0-0', null, null, null, null, 'VACANT', null)""",
                """
                insert into owner values
                ('1-2-20-1-1-3-0', '2740000121', 'A', 'a', 5, 2, '09141000001', null),
                ('1-2-20-1-1-3-0', '2751234569', 'B', 'b', 7, 2, null, '2020-01-01')""");
        fillRegisters();
    }

    private static void fillRegisters() {
        RealDatabase.run(
                database,
                """
                insert into prior_document values
                ('1-2-20-1-1-0-0', 'COMPLETION', 'C1', '2026-09-01', true, 'CLEAR', null),
                ('1-2-20-1-1-3-0', 'INQUIRY_ANSWER', 'A1', '2026-10-01', true, 'NEGATIVE', 'TRANSFER'),
                ('1-2-20-1-1-4-0', 'INQUIRY_ANSWER', 'A2', '2026-10-01', true, 'CLEAR', null)""",
                """
                insert into hold (renovation_code, kind, reference, since, until, amount) values
                ('1-2-20-0-0-0-0', 'PLAN', 'block', '2020-01-01', null, null),
                ('1-2-20-1-1-0-0', 'ART100_FINE', 'building', '2021-01-01', null, 5000),
                ('1-2-20-1-1-3-0', 'JUDICIAL_FREEZE', 'unit', '2022-01-01', '2023-01-01', null),
                ('1-2-20-1-1-4-0', 'ART100_OPEN', 'sibling', '2023-01-01', null, null),
                ('1-2-20-11-1-0-0', 'ART100_OPEN', 'stranger', '2023-01-01', null, null)""",
                "insert into person_hold values ('2740000121', 'BLACKLIST', 'P1', '2024-01-01', null, null)",
                "insert into data_load (kind, loaded_at) values ('holds', '2026-11-01T00:00:00Z')");
    }

    @Test
    void findsNothingForACodeThatIsNotInTheBook() {
        assertThat(book.file(RenovationCode.parse("1-2-20-9-1-0-0"))).isEmpty();
    }

    @Test
    void readsThePropertyWithItsOwnersGreatestShareFirst() {
        PropertyFile file = file("1-2-20-1-1-3-0");
        assertThat(file.property().plate().orElseThrow().sub()).hasValue(1617);
        assertThat(file.property().builtYear()).hasValue(1398);
        assertThat(file.property().landArea()).isEmpty();
        assertThat(file.owners())
                .extracting(o -> o.id().value(), Owner::dang)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2751234569", new Dang(7, 2)),
                        org.assertj.core.groups.Tuple.tuple("2740000121", new Dang(5, 2)));
        assertThat(file.owners().get(1).mobile().orElseThrow().value()).isEqualTo("09141000001");
    }

    @Test
    void givesAnApartmentTheDocumentsOfItsBuildingNewestFirst() {
        assertThat(file("1-2-20-1-1-3-0").documents())
                .extracting(PriorDocument::number)
                .containsExactly("A1", "C1");
    }

    @Test
    void neverGivesABuildingTheDocumentsOfItsApartments() {
        assertThat(file("1-2-20-1-1-0-0").documents())
                .extracting(PriorDocument::number)
                .containsExactly("C1");
    }

    @Test
    void bindsAnApartmentByHoldsOnItselfItsBuildingAndItsBlockButNotItsNeighbour() {
        assertThat(file("1-2-20-1-1-3-0").holds())
                .extracting(Hold::reference)
                .containsExactly("block", "building", "unit");
    }

    @Test
    void bindsAParcelByHoldsOnEveryUnitWithinButNotOnParcelsWhoseNumberBeginsAlike() {
        assertThat(file("1-2-20-1-0-0-0").holds())
                .extracting(Hold::reference)
                .containsExactly("block", "building", "unit", "sibling");
    }

    @Test
    void knowsOnWhichDaysAHoldBinds() {
        Hold hold = file("1-2-20-1-1-3-0").holds().get(2);
        assertThat(hold.bindsOn(LocalDate.parse("2021-12-31"))).isFalse();
        assertThat(hold.bindsOn(LocalDate.parse("2022-01-01"))).isTrue();
        assertThat(hold.bindsOn(LocalDate.parse("2023-01-01"))).isTrue();
        assertThat(hold.bindsOn(LocalDate.parse("2023-01-02"))).isFalse();
    }

    @Test
    void findsHoldsOnPeople() {
        assertThat(book.holdsOn(List.of(new NationalId("2740000121"), new NationalId("2751234569"))))
                .extracting(PersonHold::reference)
                .containsExactly("P1");
        assertThat(book.holdsOn(List.of())).isEmpty();
    }

    @Test
    void opensADistrictByPurposeFromItsDay() {
        District one = book.district(1).orElseThrow();
        assertThat(one.isOpen("TRANSFER", LocalDate.parse("2024-01-01"))).isTrue();
        assertThat(one.isOpen("MORTGAGE", LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(one.opensOn("ADMINISTRATION")).isEmpty();
        assertThat(book.district(2)).isEmpty();
        assertThat(book.district(3).orElseThrow().opensOn("TRANSFER")).hasValue(LocalDate.parse("2030-01-01"));
    }

    @Test
    void tellsWhenARegisterWasLoadedAndWhichNeverWas() {
        assertThat(book.freshness().holds()).isPresent();
        assertThat(book.freshness().owners()).isEmpty();
    }

    @Test
    void entersAnIssuedAnswerOnceHoweverOftenItIsTold() {
        PriorDocument answer = new PriorDocument(
                RenovationCode.parse("1-2-20-1-1-0-0"),
                PriorDocument.Kind.INQUIRY_ANSWER,
                "1405-1-7",
                LocalDate.parse("2020-01-01"),
                false,
                PriorDocument.Result.CLEAR,
                Optional.of("TRANSFER"));
        book.recordAnswer(answer);
        book.recordAnswer(answer);
        assertThat(file("1-2-20-1-1-0-0").documents()).contains(answer).doesNotHaveDuplicates();
        RealDatabase.run(database, "delete from prior_document where number = '1405-1-7'");
    }

    private static PropertyFile file(String code) {
        return book.file(RenovationCode.parse(code)).orElseThrow();
    }
}
