package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inspection.VisitResult;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.PersonHold;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule does in each column of its table: one thing is spoiled, and the whole decision follows from it. */
class RulesTest {
    private static final RenovationCode PARCEL = RenovationCode.parse("5-1-10-1-0-0-0");
    private static final RenovationCode APARTMENT = RenovationCode.parse("5-1-10-1-1-3-0");

    private static final Map<String, Consumer<CaseFacts>> SITUATIONS = Map.ofEntries(
            Map.entry("nothing against it", house -> {}),
            Map.entry("the code is not on file", house -> house.known = false),
            Map.entry("the answer is too old", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.document(house.code, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.minusDays(90), true, Result.CLEAR);
            }),
            Map.entry("the answer was given without a visit", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.document(house.code, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.minusDays(20), false, Result.CLEAR);
            }),
            Map.entry("only a no-violation is recent", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.document(house.code, Kind.NO_VIOLATION, CaseFacts.TODAY.minusDays(5), true, Result.CLEAR);
            }),
            Map.entry("the answer is of another unit of the parcel", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.document(PARCEL, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.minusDays(20), true, Result.CLEAR);
            }),
            Map.entry("the building's completion is five months old", house -> {
                house.without(Kind.INQUIRY_ANSWER).without(Kind.COMPLETION);
                RenovationCode building = house.code;
                house.code = APARTMENT;
                house.document(building, Kind.COMPLETION, CaseFacts.TODAY.minusDays(150), true, Result.CLEAR);
            }),
            Map.entry(
                    "a later inspection found something",
                    house -> house.document(
                            house.code, Kind.NO_VIOLATION, CaseFacts.TODAY.minusDays(3), true, Result.NEGATIVE)),
            Map.entry(
                    "an earlier inspection found something",
                    house -> house.document(
                            house.code, Kind.NO_VIOLATION, CaseFacts.TODAY.minusDays(40), true, Result.NEGATIVE)),
            Map.entry("the owner says something changed", house -> house.nothingChanged = false),
            Map.entry(
                    "the answer is too old and an inspector found all in order",
                    house -> house.without(Kind.INQUIRY_ANSWER).visited(VisitResult.CLEAR, 1)),
            Map.entry("something changed and an inspector found all in order", house -> {
                house.nothingChanged = false;
                house.visited(VisitResult.CLEAR, 1);
            }),
            Map.entry("an inspector found something", house -> house.visited(VisitResult.NEGATIVE, 1)),
            Map.entry("the inspector came three months ago", house -> house.without(Kind.INQUIRY_ANSWER)
                    .visited(VisitResult.CLEAR, 92)),
            Map.entry("something was found after the inspector came", house -> {
                house.visited(VisitResult.CLEAR, 5);
                house.document(house.code, Kind.NO_VIOLATION, CaseFacts.TODAY.minusDays(3), true, Result.NEGATIVE);
            }),
            Map.entry("the applicant is a stranger", house -> house.applicant = new NationalId("2751234569")),
            Map.entry("a stranger says to be the owner", house -> {
                house.applicant = new NationalId("2751234569");
                house.capacity = Optional.of(Capacity.OWNER);
            }),
            Map.entry("a new answer came after a first filing", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.windowDay = CaseFacts.TODAY.minusDays(9);
                house.document(house.code, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.minusDays(2), true, Result.CLEAR);
            }),
            Map.entry("the answer is dated tomorrow", house -> {
                house.without(Kind.INQUIRY_ANSWER);
                house.document(house.code, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.plusDays(1), true, Result.CLEAR);
            }),
            Map.entry("an attorney shows no power", house -> house.capacity = Optional.of(Capacity.ATTORNEY)),
            Map.entry("the attorney's power ended yesterday", house -> {
                house.capacity = Optional.of(Capacity.ATTORNEY);
                house.power = Optional.of(CaseFacts.TODAY.minusDays(1));
            }),
            Map.entry("the attorney's power ends today", house -> {
                house.capacity = Optional.of(Capacity.ATTORNEY);
                house.power = Optional.of(CaseFacts.TODAY);
            }),
            Map.entry("no notary saw the attorney's power", house -> {
                house.capacity = Optional.of(Capacity.ATTORNEY);
                house.power = Optional.of(CaseFacts.TODAY);
                house.witnessed = false;
            }),
            Map.entry("an heir asks", house -> house.capacity = Optional.of(Capacity.HEIR)),
            Map.entry("a guardian asks", house -> house.capacity = Optional.of(Capacity.GUARDIAN)),
            Map.entry("four of three dang are asked", house -> {
                house.held = Dang.parse("3");
                house.asked = Optional.of(Dang.parse("4"));
            }),
            Map.entry("a hair more than a third is asked", house -> {
                house.held = Dang.parse("1/3");
                house.asked = Optional.of(Dang.parse("1000/2999"));
            }),
            Map.entry("half was sold by a used answer", house -> {
                house.used = Dang.parse("3");
                house.asked = Optional.of(Dang.parse("4"));
            }),
            Map.entry("the other half was sold by a used answer", house -> {
                house.used = Dang.parse("3");
                house.asked = Optional.of(Dang.parse("3"));
            }),
            Map.entry("a court froze it", house -> house.hold(house.code, Hold.Kind.JUDICIAL_FREEZE, null)),
            Map.entry("a court froze its parcel", house -> house.hold(PARCEL, Hold.Kind.JUDICIAL_FREEZE, null)),
            Map.entry("a court froze a unit of it", house -> house.hold(APARTMENT, Hold.Kind.JUDICIAL_FREEZE, null)),
            Map.entry(
                    "the freeze ends today",
                    house -> house.hold(house.code, Hold.Kind.JUDICIAL_FREEZE, CaseFacts.TODAY)),
            Map.entry(
                    "the freeze ended yesterday",
                    house -> house.hold(house.code, Hold.Kind.JUDICIAL_FREEZE, CaseFacts.TODAY.minusDays(1))),
            Map.entry("the owner is forbidden to deal", house -> house.personHold(PersonHold.Kind.FORBIDDEN_TO_DEAL)),
            Map.entry("the applicant is blacklisted", house -> house.personHold(PersonHold.Kind.BLACKLIST)),
            Map.entry("an Article 100 case is open", house -> house.hold(house.code, Hold.Kind.ART100_OPEN, null)),
            Map.entry("an Article 100 fine is unpaid", house -> house.hold(house.code, Hold.Kind.ART100_FINE, null)),
            Map.entry("a city plan crosses it", house -> house.hold(house.code, Hold.Kind.PLAN, null)),
            Map.entry("the building has no paper", house -> house.without(Kind.COMPLETION)),
            Map.entry("the building has no paper but is older than the plan", house -> {
                house.without(Kind.COMPLETION);
                house.builtYear = OptionalInt.of(1354);
            }),
            Map.entry("the building is of the plan's own year", house -> {
                house.without(Kind.COMPLETION);
                house.builtYear = OptionalInt.of(1355);
            }),
            Map.entry("it is land without a building", house -> {
                house.without(Kind.COMPLETION);
                house.building = false;
            }),
            Map.entry("an old no-violation is its paper", house -> {
                house.without(Kind.COMPLETION);
                house.document(house.code, Kind.NO_VIOLATION, CaseFacts.TODAY.minusYears(9), true, Result.CLEAR);
            }),
            Map.entry("the levy books do not know it", house -> house.levyAccount = false),
            Map.entry(
                    "holds were loaded three working days ago",
                    house -> house.loaded("holds", CaseFacts.TODAY.minusDays(5))),
            Map.entry(
                    "owners were loaded four working days ago",
                    house -> house.loaded("owners", CaseFacts.TODAY.minusDays(6))),
            Map.entry("holds were never loaded", house -> house.loaded.remove("holds")));

    @ParameterizedTest(name = "{0}: {1} · {2} · {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        nothing against it                          | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        the code is not on file                     | REVIEW_REQUIRED PROPERTY_NOT_FOUND     | REVIEW_REQUIRED PROPERTY_NOT_FOUND     | REVIEW_REQUIRED PROPERTY_NOT_FOUND
        the answer is too old                       | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        the answer was given without a visit        | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        only a no-violation is recent               | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        the answer is of another unit of the parcel | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        the building's completion is five months old| FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        a later inspection found something          | VISIT_REQUIRED WORSE_SINCE_BASIS       | VISIT_REQUIRED WORSE_SINCE_BASIS       | VISIT_REQUIRED WORSE_SINCE_BASIS
        an earlier inspection found something       | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        the owner says something changed            | VISIT_REQUIRED CHANGED_SINCE_BASIS     | VISIT_REQUIRED CHANGED_SINCE_BASIS     | VISIT_REQUIRED CHANGED_SINCE_BASIS
        the answer is too old and an inspector found all in order| FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        something changed and an inspector found all in order| FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        an inspector found something                | REVIEW_REQUIRED VISIT_NEGATIVE         | REVIEW_REQUIRED VISIT_NEGATIVE         | REVIEW_REQUIRED VISIT_NEGATIVE
        the inspector came three months ago         | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        something was found after the inspector came| VISIT_REQUIRED WORSE_SINCE_BASIS       | VISIT_REQUIRED WORSE_SINCE_BASIS       | VISIT_REQUIRED WORSE_SINCE_BASIS
        the applicant is a stranger                 | REFUSED NOT_OWNER                      | REFUSED NOT_OWNER                      | FAST_TRACK
        a stranger says to be the owner             | REFUSED NOT_OWNER                      | REFUSED NOT_OWNER                      | REFUSED NOT_OWNER
        a new answer came after a first filing      | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        the answer is dated tomorrow                | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED          | VISIT_REQUIRED WINDOW_EXPIRED
        an attorney shows no power                  | REFUSED POA_MISSING_OR_EXPIRED         | REFUSED POA_MISSING_OR_EXPIRED         | REFUSED POA_MISSING_OR_EXPIRED
        the attorney's power ended yesterday        | REFUSED POA_MISSING_OR_EXPIRED         | REFUSED POA_MISSING_OR_EXPIRED         | REFUSED POA_MISSING_OR_EXPIRED
        the attorney's power ends today             | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        no notary saw the attorney's power          | REVIEW_REQUIRED POWER_UNVERIFIED       | REVIEW_REQUIRED POWER_UNVERIFIED       | REVIEW_REQUIRED POWER_UNVERIFIED
        an heir asks                                | REVIEW_REQUIRED CAPACITY_TO_VERIFY     | REVIEW_REQUIRED CAPACITY_TO_VERIFY     | REVIEW_REQUIRED CAPACITY_TO_VERIFY
        a guardian asks                             | REVIEW_REQUIRED CAPACITY_TO_VERIFY     | REVIEW_REQUIRED CAPACITY_TO_VERIFY     | REVIEW_REQUIRED CAPACITY_TO_VERIFY
        four of three dang are asked                | REFUSED SHARE_EXCEEDED                 | FAST_TRACK                             | FAST_TRACK
        a hair more than a third is asked           | REFUSED SHARE_EXCEEDED                 | FAST_TRACK                             | FAST_TRACK
        half was sold by a used answer              | REFUSED SHARE_COMMITTED                | FAST_TRACK                             | FAST_TRACK
        the other half was sold by a used answer    | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        a court froze it                            | REFUSED JUDICIAL_HOLD                  | REFUSED JUDICIAL_HOLD                  | FAST_TRACK
        a court froze its parcel                    | REFUSED JUDICIAL_HOLD                  | REFUSED JUDICIAL_HOLD                  | FAST_TRACK
        a court froze a unit of it                  | REFUSED JUDICIAL_HOLD                  | REFUSED JUDICIAL_HOLD                  | FAST_TRACK
        the freeze ends today                       | REFUSED JUDICIAL_HOLD                  | REFUSED JUDICIAL_HOLD                  | FAST_TRACK
        the freeze ended yesterday                  | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        the owner is forbidden to deal              | REFUSED JUDICIAL_HOLD                  | REFUSED JUDICIAL_HOLD                  | FAST_TRACK
        the applicant is blacklisted                | REVIEW_REQUIRED BLACKLISTED            | REVIEW_REQUIRED BLACKLISTED            | REVIEW_REQUIRED BLACKLISTED
        an Article 100 case is open                 | REFUSED ART100_OPEN                    | REFUSED ART100_OPEN                    | FAST_TRACK
        an Article 100 fine is unpaid               | REFUSED ART100_FINE_UNPAID             | REFUSED ART100_FINE_UNPAID             | FAST_TRACK
        a city plan crosses it                      | REVIEW_REQUIRED PLAN_CONFLICT          | REVIEW_REQUIRED PLAN_CONFLICT          | FAST_TRACK
        the building has no paper                   | REVIEW_REQUIRED NO_COMPLETION          | FAST_TRACK                             | FAST_TRACK
        the building has no paper but is older than the plan | FAST_TRACK                    | FAST_TRACK                             | FAST_TRACK
        the building is of the plan's own year      | REVIEW_REQUIRED NO_COMPLETION          | FAST_TRACK                             | FAST_TRACK
        it is land without a building               | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        an old no-violation is its paper            | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        the levy books do not know it               | REVIEW_REQUIRED NO_LEVY_ACCOUNT        | REVIEW_REQUIRED NO_LEVY_ACCOUNT        | REVIEW_REQUIRED NO_LEVY_ACCOUNT
        holds were loaded three working days ago    | FAST_TRACK                             | FAST_TRACK                             | FAST_TRACK
        owners were loaded four working days ago    | REVIEW_REQUIRED DATA_STALE             | REVIEW_REQUIRED DATA_STALE             | REVIEW_REQUIRED DATA_STALE
        holds were never loaded                     | REVIEW_REQUIRED DATA_STALE             | REVIEW_REQUIRED DATA_STALE             | REVIEW_REQUIRED DATA_STALE
        """)
    void eachRuleDecidesForEachPurposeAsItsTableSays(
            String situation, String transfer, String mortgage, String administration) {
        assertThat(decided(situation, Purpose.TRANSFER)).as("TRANSFER").isEqualTo(transfer);
        assertThat(decided(situation, Purpose.MORTGAGE)).as("MORTGAGE").isEqualTo(mortgage);
        assertThat(decided(situation, Purpose.ADMINISTRATION))
                .as("ADMINISTRATION")
                .isEqualTo(administration);
    }

    private static String decided(String situation, Purpose purpose) {
        CaseFacts house = new CaseFacts();
        SITUATIONS.get(situation).accept(house);
        Decision decision = house.decide(purpose);
        String reasons =
                decision.reasons().stream().map(Reason::code).map(Enum::name).collect(Collectors.joining(" "));
        return (decision.outcome() + " " + reasons).strip();
    }

    @Test
    void everySituationIsInTheTableAndEveryReasonIsReached() {
        var reached = SITUATIONS.keySet().stream()
                .flatMap(situation -> Arrays.stream(Purpose.values()).map(purpose -> decided(situation, purpose)))
                .flatMap(text -> Arrays.stream(text.split(" ")).skip(1))
                .map(Reason.Code::valueOf)
                .collect(Collectors.toSet());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reason.Code.values())
                        .filter(code -> code != Reason.Code.OWNER_OBJECTS)
                        .toList());
    }
}
