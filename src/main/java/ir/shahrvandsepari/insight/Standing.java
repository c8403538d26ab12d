package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** How many cases stand where, as the kept figures say: at most some seconds old, and never counted. */
@ApplicationScoped
public class Standing {

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Standing() {}

    Standing(DataSource database) {
        this.database = database;
    }

    /**
     * So many cases stand alike.
     *
     * @param dueOn by when they want their answer; for ended ones a day long past
     */
    public record Pile(InquiryState state, LocalDate dueOn, long cases) {}

    /** All piles of some districts. */
    public record Piles(List<Pile> piles) {
        public Piles {
            piles = List.copyOf(piles);
        }

        public long in(InquiryState state) {
            return count(pile -> pile.state() == state);
        }

        /** Those in these states that want their answer on such a day. */
        public long due(Collection<InquiryState> states, Predicate<LocalDate> day) {
            return count(pile -> states.contains(pile.state()) && day.test(pile.dueOn()));
        }

        /** The earliest day on which one of them wants its answer. */
        public Optional<LocalDate> earliest(Collection<InquiryState> states) {
            return piles.stream()
                    .filter(pile -> states.contains(pile.state()))
                    .map(Pile::dueOn)
                    .min(LocalDate::compareTo);
        }

        private long count(Predicate<Pile> which) {
            return piles.stream().filter(which).mapToLong(Pile::cases).sum();
        }
    }

    /** All piles of the city in a steady order: two that are equal say that nothing has changed. */
    public List<Pile> ofCity() {
        return Sql.all(
                database,
                // by its districts the key finds what stands; without them all sums would be read every time
                "select detail, day, sum(amount) from tally where figure = 'STANDING'"
                        + " and district = any(array(select number from district)) group by district, detail, day"
                        + " order by district, detail, day",
                row -> new Pile(
                        InquiryState.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), row.getLong(3)));
    }

    public Piles read(Set<Integer> districts, Optional<Purpose> purpose) {
        return new Piles(Sql.all(
                database,
                "select detail, day, sum(amount) from tally where district = any(?) and figure = 'STANDING'"
                        + " and purpose = any(?) group by detail, day",
                row -> new Pile(
                        InquiryState.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), row.getLong(3)),
                districts.toArray(Integer[]::new),
                purpose.map(List::of).orElse(List.of(Purpose.values())).stream()
                        .map(Enum::name)
                        .toArray(String[]::new)));
    }
}
