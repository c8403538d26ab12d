package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a deadline is, in a word and in a colour: never by colour alone. */
@Named
@ApplicationScoped
public class DueDay {

    /** So many days ahead a deadline is called near. */
    private static final int SOON = 2;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private Show show;

    public String words(LocalDate due) {
        long left = left(due);
        if (left < 0) {
            return words.say("due.late", show.count(-left));
        }
        return left == 0 ? words.say("due.today") : words.say("due.left", show.count(left));
    }

    public String tone(LocalDate due) {
        long left = left(due);
        if (left < 0) {
            return "is-late";
        }
        return left <= SOON ? "is-soon" : "is-fine";
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(Tehran.today(clock), due);
    }
}
