package ir.shahrvandsepari.property;

import static ir.shahrvandsepari.property.ImportCells.decimal;
import static ir.shahrvandsepari.property.ImportCells.oneOf;
import static ir.shahrvandsepari.property.ImportCells.text;
import static ir.shahrvandsepari.property.ImportCells.whole;
import static ir.shahrvandsepari.property.ImportColumn.optional;
import static ir.shahrvandsepari.property.ImportColumn.required;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.PostalCode;
import ir.shahrvandsepari.property.ImportKind.RowRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of the seven files, in the order of the promise made to those who prepare them. */
final class ImportColumns {
    private static final int NAME = 200;
    private static final int NUMBER = 64;
    private static final int REMARK = 1000;
    private static final int ADDRESS = 500;
    /** Square metres: a hundred square kilometres, far above any parcel of the city. */
    private static final int LARGEST_AREA = 100_000_000;

    static final List<ImportColumn> PROPERTIES = List.of(
            required("renovationCode", ImportCells::parsePropertyCode),
            optional("plateMain", whole(1, 999_999_999)),
            optional("plateSub", whole(1, 999_999_999)),
            optional("plateSection", whole(1, 999)),
            optional("piece", whole(1, 999_999)),
            optional("postalCode", cell -> PostalCode.parse(cell).value()),
            optional("address", text(ADDRESS)).and("address_key", PersianText::searchKey),
            required("use", oneOf(Use.class)),
            optional("landArea", decimal(0, LARGEST_AREA, 2)),
            optional("landAreaAfterSetback", decimal(0, LARGEST_AREA, 2)),
            optional("buildingArea", decimal(0, LARGEST_AREA, 2)),
            optional("storeys", whole(0, 200)),
            optional("units", whole(0, 10_000)),
            optional("builtYear", ImportColumns::jalaliYear),
            optional("latitude", decimal(-90, 90, 6)),
            optional("longitude", decimal(-180, 180, 6)),
            optional("oldCode", text(NUMBER)));

    static final List<RowRule> PROPERTY_RULES = List.of(
            new RowRule(
                    "plateMain",
                    "plate-without-main",
                    row -> row.get("plate_main") == null
                            && Stream.of("plate_sub", "plate_section", "piece").anyMatch(c -> row.get(c) != null)),
            new RowRule(
                    "landAreaAfterSetback",
                    "setback-adds-land",
                    row -> isMore(row, "land_area_after_setback", "land_area")));

    static final List<ImportColumn> OWNERS = List.of(
            required("renovationCode", ImportCells::parsePropertyCode),
            required("nationalId", ImportColumns::person).into("person_id"),
            required("name", text(NAME)).and("name_key", PersianText::searchKey),
            required("dang", cell -> Long.toString(share(cell).numerator()))
                    .into("dang_numerator")
                    .and("dang_denominator", cell -> Long.toString(share(cell).denominator())),
            optional("mobile", cell -> Mobile.parse(cell).value()),
            optional("since", ImportCells::parseDay));

    static final List<ImportColumn> PRIOR_DOCUMENTS = List.of(
            required("renovationCode", ImportCells::parseAnyCode),
            required("kind", oneOf(PriorDocument.Kind.class)),
            required("number", text(NUMBER)),
            required("issuedOn", ImportCells::parseDay),
            // who does not say that somebody went and looked, has not shown it
            optional("inspected", ImportCells::parseFlag).emptyMeans("false"),
            optional("result", oneOf(PriorDocument.Result.class)).emptyMeans(PriorDocument.Result.CLEAR.name()),
            optional("purpose", oneOf(Set.of("TRANSFER", "MORTGAGE", "ADMINISTRATION"))));

    static final List<ImportColumn> HOLDS = List.of(
            required("renovationCode", ImportCells::parseAnyCode),
            required("kind", oneOf(Hold.Kind.class)),
            required("reference", text(NUMBER)),
            required("since", ImportCells::parseDay),
            optional("until", ImportCells::parseDay),
            optional("amount", ImportCells::parseRial),
            optional("remark", text(REMARK)));

    static final List<ImportColumn> PERSON_HOLDS = List.of(
            required("nationalId", ImportColumns::person).into("person_id"),
            required("kind", oneOf(PersonHold.Kind.class)),
            required("reference", text(NUMBER)),
            required("since", ImportCells::parseDay),
            optional("until", ImportCells::parseDay),
            optional("remark", text(REMARK)));

    static final List<RowRule> ENDS_AFTER_IT_BEGINS = List.of(new RowRule(
            "until",
            "ends-before-it-begins",
            row -> row.get("until") != null
                    && LocalDate.parse(row.get("until")).isBefore(LocalDate.parse(row.get("since")))));

    static final List<ImportColumn> ZONAL_VALUES = List.of(
            required("block", ImportCells::parseBlock),
            required("use", oneOf(Use.class)),
            required("validFrom", ImportCells::parseDay),
            required("landPrice", ImportCells::parseRial),
            required("buildingPrice", ImportCells::parseRial));

    static final List<ImportColumn> LEVY_DUES = List.of(
            required("renovationCode", ImportCells::parsePropertyCode),
            required("levy", oneOf(Set.of("RENOVATION", "WASTE", "BUSINESS", "ART100_FINE", "OTHER"))),
            required("year", ImportColumns::levyYear),
            required("principal", ImportCells::parseRial),
            optional("dueOn", ImportCells::parseDay),
            optional("paid", ImportCells::parseRial).emptyMeans("0"));

    private ImportColumns() {}

    private static String person(String cell) {
        return PersonId.parse(cell).value();
    }

    private static Dang share(String cell) {
        Dang share = Dang.parse(cell);
        if (share.isZero()) {
            throw new InvalidValue("dang-zero", cell);
        }
        return share;
    }

    private static String jalaliYear(String cell) {
        return year(cell, 1200);
    }

    private static String levyYear(String cell) {
        return year(cell, 1300);
    }

    private static String year(String cell, int first) {
        String year = whole(0, 9_999).apply(cell);
        if (Integer.parseInt(year) < first || Integer.parseInt(year) > 1500) {
            throw new InvalidValue("year-not-jalali", cell);
        }
        return year;
    }

    private static boolean isMore(Map<String, String> row, String one, String than) {
        return row.get(one) != null
                && row.get(than) != null
                && new BigDecimal(row.get(one)).compareTo(new BigDecimal(row.get(than))) > 0;
    }
}
