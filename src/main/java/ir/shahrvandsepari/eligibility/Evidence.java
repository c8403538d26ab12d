package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.PersonHold;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reason rests on, as one comparable text. Whoever clears a reason has seen this and nothing else: another hold, another
 * objection or another load of the registers is another evidence.
 */
public record Evidence(String text) {

    public static Evidence of(Reason.Code code, Facts facts) {
        Stream<?> seen =
                switch (code) {
                    case PLAN_CONFLICT -> references(facts, Hold.Kind.PLAN);
                    case ART100_OPEN -> references(facts, Hold.Kind.ART100_OPEN);
                    case ART100_FINE_UNPAID -> references(facts, Hold.Kind.ART100_FINE);
                    case JUDICIAL_HOLD -> references(facts, Hold.Kind.JUDICIAL_FREEZE);
                    case BLACKLISTED ->
                        facts.personHolds().stream()
                                .filter(hold -> hold.kind() == PersonHold.Kind.BLACKLIST)
                                .map(PersonHold::reference);
                    case DATA_STALE ->
                        Stream.concat(facts.freshness().holds().stream(), facts.freshness().owners().stream());
                    case OWNER_OBJECTS -> Stream.of(facts.examined().objections());
                    case VISIT_NEGATIVE -> facts.visit().map(SiteFinding::visit).stream();
                    case POWER_UNVERIFIED -> facts.asking().flatMap(Facts.Asking::power).stream();
                    case CAPACITY_TO_VERIFY -> facts.asking().map(Facts.Asking::capacity).stream();
                    case WORSE_SINCE_BASIS, WINDOW_EXPIRED, NO_COMPLETION ->
                        facts.documents().stream().map(document -> document.kind() + " " + document.number());
                    default -> Stream.empty();
                };
        return new Evidence(seen.map(Object::toString).sorted().collect(Collectors.joining("; ")));
    }

    private static Stream<String> references(Facts facts, Hold.Kind kind) {
        return facts.binding(kind).map(Hold::reference);
    }
}
