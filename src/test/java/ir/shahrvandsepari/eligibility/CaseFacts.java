package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Facts.Asking;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.inspection.VisitResult;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PersonHold;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import ir.shahrvandsepari.property.Property;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Use;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A house of one owner with nothing against it: an inspected answer twenty days old, a completion four years old, and every
 * register loaded this morning. A test spoils one thing and looks what follows.
 */
final class CaseFacts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final NationalId OWNER = new NationalId("2740000121");

    RenovationCode code = RenovationCode.parse("5-1-10-1-1-0-0");
    LocalDate windowDay = TODAY;
    Examined examined = Examined.BY_NOBODY;
    boolean known = true;
    boolean building = true;
    OptionalInt builtYear = OptionalInt.of(1395);
    Dang held = Dang.WHOLE;
    Optional<Dang> asked = Optional.of(Dang.WHOLE);
    Dang used = Dang.ZERO;
    NationalId applicant = OWNER;
    Optional<Capacity> capacity = Optional.empty();
    boolean nothingChanged = true;
    boolean witnessed = true;
    boolean preview;
    boolean levyAccount = true;
    Optional<LocalDate> power = Optional.empty();
    Optional<SiteFinding> visit = Optional.empty();
    final List<PriorDocument> documents = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<PersonHold> personHolds = new ArrayList<>();
    final Map<String, Instant> loaded = new java.util.HashMap<>();

    CaseFacts() {
        document(code, Kind.INQUIRY_ANSWER, TODAY.minusDays(20), true, Result.CLEAR);
        document(code, Kind.COMPLETION, TODAY.minusYears(4), true, Result.CLEAR);
        loaded("holds", TODAY);
        loaded("owners", TODAY);
    }

    CaseFacts without(Kind kind) {
        documents.removeIf(document -> document.kind() == kind);
        return this;
    }

    CaseFacts document(RenovationCode of, Kind kind, LocalDate issuedOn, boolean inspected, Result result) {
        String number = kind + "/" + issuedOn;
        documents.add(new PriorDocument(of, kind, number, issuedOn, inspected, result, Optional.empty()));
        return this;
    }

    CaseFacts hold(RenovationCode on, Hold.Kind kind, LocalDate until) {
        holds.add(new Hold(
                on, kind, "R", TODAY.minusYears(1), Optional.ofNullable(until), Optional.empty(), Optional.empty()));
        return this;
    }

    CaseFacts personHold(PersonHold.Kind kind) {
        personHolds.add(new PersonHold(applicant, kind, "R", TODAY.minusYears(1), Optional.empty(), Optional.empty()));
        return this;
    }

    CaseFacts visited(VisitResult result, int daysAgo) {
        VisitNumber number = new VisitNumber(new TrackingCode("7K2M9QX4TB"), 1);
        visit = Optional.of(new SiteFinding(number, result, TODAY.minusDays(daysAgo)));
        return this;
    }

    CaseFacts loaded(String register, LocalDate day) {
        loaded.put(register, day.atTime(8, 0).atZone(Tehran.ZONE).toInstant());
        return this;
    }

    Facts facts(Purpose purpose) {
        Capacity acting = capacity.orElse(purpose == Purpose.ADMINISTRATION ? Capacity.AGENT : Capacity.OWNER);
        Asking asking = new Asking(
                applicant,
                acting,
                purpose == Purpose.TRANSFER ? asked : Optional.empty(),
                nothingChanged,
                power,
                witnessed);
        return new Facts(
                purpose,
                code,
                TODAY,
                windowDay,
                known ? Optional.of(file()) : Optional.empty(),
                personHolds,
                preview ? Optional.empty() : Optional.of(asking),
                used,
                levyAccount,
                new Freshness(loaded),
                visit,
                examined);
    }

    private PropertyFile file() {
        Property property = new Property(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Use.RESIDENTIAL,
                Optional.of(BigDecimal.valueOf(200)),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(building ? 150 : 0)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                builtYear,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Owner owner = new Owner(OWNER, "x", held, Optional.empty(), Optional.empty());
        return new PropertyFile(property, List.of(owner), documents, holds);
    }

    Decision decide(Purpose purpose) {
        return Rules.decide(facts(purpose), parameters(Map.of()));
    }

    /** What ships, but for the given ones. */
    static Parameters parameters(Map<Name, String> changed) {
        Map<Name, String> values = new EnumMap<>(Map.ofEntries(
                Map.entry(Name.WINDOW_AFTER_ANSWER_MONTHS, "2"),
                Map.entry(Name.WINDOW_AFTER_COMPLETION_MONTHS, "6"),
                Map.entry(Name.WINDOW_MEASURED_AT_ISSUE, "false"),
                Map.entry(Name.REFILING_DAYS, "10"),
                Map.entry(Name.VALIDITY_TRANSFER_MONTHS, "2"),
                Map.entry(Name.VALIDITY_MORTGAGE_MONTHS, "2"),
                Map.entry(Name.VALIDITY_ADMINISTRATION_MONTHS, "2"),
                Map.entry(Name.ANSWER_TIME_NOTARY_DAYS, "10"),
                Map.entry(Name.ANSWER_TIME_OTHERS_WORKING_DAYS, "5"),
                Map.entry(Name.CORRECTION_WORKING_DAYS, "15"),
                Map.entry(Name.REVIEW_WORKING_DAYS, "2"),
                Map.entry(Name.VISIT_WORKING_DAYS, "3"),
                Map.entry(Name.DATA_FRESH_WORKING_DAYS, "3"),
                Map.entry(Name.COMPREHENSIVE_PLAN_YEAR, "1355"),
                Map.entry(Name.THURSDAY_IS_CLOSED, "true"),
                Map.entry(Name.REINSPECTION_PER_MILLE, "20"),
                Map.entry(Name.READY_WITHOUT_OWNER_PERCENT, "2"),
                Map.entry(Name.READY_WITHOUT_CODE_PERCENT, "2"),
                Map.entry(Name.READY_WITHOUT_VALUE_PERCENT, "5"),
                Map.entry(Name.READY_WITHOUT_DOCUMENT_PERCENT, "50"),
                Map.entry(Name.OUTLIER_ENOUGH_CASES, "10"),
                Map.entry(Name.OUTLIER_LEAST_CASES, "3"),
                Map.entry(Name.OUTLIER_NIGHT_PERCENT, "10"),
                Map.entry(Name.OUTLIER_QUICK_PERCENT, "20"),
                Map.entry(Name.OUTLIER_PAIR_PERCENT, "30"),
                Map.entry(Name.OUTLIER_ABOVE_PEERS_POINTS, "15"),
                Map.entry(Name.OUTLIER_FAST_VISIT_MINUTES, "30")));
        values.putAll(changed);
        return new Parameters(TODAY, values, "test", WorkingDays.closedOn(true, Set.of()));
    }
}
