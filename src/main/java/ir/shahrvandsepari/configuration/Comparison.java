package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.configuration.ConfigurationDifference.Obstacle;
import ir.shahrvandsepari.kernel.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file would have otherwise in one part, from a day to come on: what has been is never rewritten. Of one thing the first
 * difference can be proposed; those after it are seen as they will be when it is decided.
 *
 * @param first the day from which on it may be changed
 */
record Comparison(Section section, LocalDate first) {
    List<ConfigurationDifference> differences(SortedMap<String, Course> held, SortedMap<String, Course> wanted) {
        SortedSet<String> keys = new TreeSet<>(held.keySet());
        keys.addAll(wanted.keySet());
        List<ConfigurationDifference> all = new ArrayList<>();
        for (String key : keys) {
            if (!section.isOver(key, first)) {
                all.addAll(new OfOne(key, held.getOrDefault(key, Course.nothing()))
                        .differences(wanted.getOrDefault(key, Course.nothing())));
            }
        }
        return all;
    }

    /** What is seen of one thing, day after day. */
    private final class OfOne {
        private final String key;
        private final Set<LocalDate> plans;
        private final boolean stands;
        private final List<ConfigurationDifference> found = new ArrayList<>();
        private Timeline<Setting> line;

        OfOne(String key, Course held) {
            this.key = key;
            this.plans = held.plans();
            this.stands = !held.steps().isEmpty();
            this.line = held.timeline();
        }

        List<ConfigurationDifference> differences(Course wanted) {
            Timeline<Setting> theirs = wanted.timeline();
            SortedSet<LocalDate> days = new TreeSet<>(Set.of(first));
            days.addAll(line.steps().tailMap(first).keySet());
            days.addAll(theirs.steps().tailMap(first).keySet());
            for (LocalDate day : days) {
                if (!line.on(day).equals(theirs.on(day))) {
                    differs(day, theirs.on(day));
                }
            }
            return found;
        }

        private void differs(LocalDate day, Optional<Setting> after) {
            Optional<Setting> before = line.on(day);
            if (after.isEmpty() && !section.mayEnd()) {
                found.add(difference(section.sets(), day, before, after).not(Obstacle.STAYS));
                return;
            }
            Optional<ChangeKind> cancels = section.cancels().filter(kind -> plans.contains(day) && before.isPresent());
            if (cancels.isPresent()) {
                Optional<Setting> underneath = line.on(day.minusDays(1));
                add(difference(cancels.get(), day, before, underneath));
                line = line.with(day, underneath);
            }
            if (!line.on(day).equals(after)) {
                add(difference(section.sets(), day, line.on(day), after));
                line = line.with(day, after);
            }
        }

        private void add(ConfigurationDifference difference) {
            boolean isFirst = found.stream().allMatch(one -> one.obstacle().equals(Optional.of(Obstacle.STAYS)));
            if (!stands && !section.mayBegin()) {
                found.add(difference.not(Obstacle.NOT_HERE));
            } else {
                found.add(isFirst ? difference : difference.not(Obstacle.AFTER_ANOTHER));
            }
        }

        private ConfigurationDifference difference(
                ChangeKind kind, LocalDate day, Optional<Setting> before, Optional<Setting> after) {
            boolean cancels = section.cancels().equals(Optional.of(kind));
            Optional<Setting> told = cancels ? before : after;
            String value = told.map(Setting::value).orElse(Proposal.NOTHING);
            String reference = cancels ? "" : ConfigurationDifference.reference(told);
            Proposal proposal = new Proposal(
                    kind, key, value, day, reference.isEmpty() ? ConfigurationDifference.UNSAID : reference);
            return new ConfigurationDifference(section.part(), proposal, before, after, Optional.empty());
        }
    }
}
