package ir.shahrvandsepari.property;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The service for one purpose in one district, in the past and as planned.
 *
 * @param purpose TRANSFER, MORTGAGE or ADMINISTRATION
 * @param openFrom first day by the plan of the city; what two people decided goes before it
 * @param stages what was decided, the earliest first
 */
public record Rollout(int district, String purpose, Optional<LocalDate> openFrom, List<Step> stages) {
    /** A stage that begins on a day. */
    public record Step(Stage stage, LocalDate from) {}

    public Rollout {
        stages = stages.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    public Stage stage(LocalDate day) {
        return decided(day)
                .map(Step::stage)
                .orElseGet(
                        () -> openFrom.filter(first -> !day.isBefore(first)).isPresent() ? Stage.LIVE : Stage.PLANNED);
    }

    /** Whether an office may file on that day. */
    public boolean isOpen(LocalDate day, boolean pilotOffice) {
        Stage stage = stage(day);
        return stage == Stage.LIVE || stage == Stage.PILOT && pilotOffice;
    }

    /** The day after that one on which the service is to be open for everybody; empty if there is no plan. */
    public Optional<LocalDate> opensAfter(LocalDate day) {
        Stream<LocalDate> planned = decided(day).isPresent() ? Stream.empty() : openFrom.stream();
        Stream<LocalDate> decided =
                stages.stream().filter(step -> step.stage() == Stage.LIVE).map(Step::from);
        return Stream.concat(planned, decided).filter(day::isBefore).min(Comparator.naturalOrder());
    }

    /** The first day of the stage of that day; empty if it was never decided and is no opening. */
    public Optional<LocalDate> since(LocalDate day) {
        return decided(day).map(Step::from).or(() -> openFrom.filter(first -> !day.isBefore(first)));
    }

    private Optional<Step> decided(LocalDate day) {
        return stages.stream().filter(step -> !step.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
