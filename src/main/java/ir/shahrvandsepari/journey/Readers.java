package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import java.util.stream.Stream;

/** Who may read a case and its answer: whoever filed it, who watches over the city, and its district's officials. */
final class Readers {
    private Readers() {}

    static boolean mayRead(long officeId, int district, Caller caller) {
        return caller.actsFor(officeId)
                || caller.has(Role.GOVERNORATE)
                || caller.has(Role.AUDITOR)
                || isOfficialOf(district, caller);
    }

    static boolean isOfficialOf(int district, Caller caller) {
        return caller.serves(district) && isOfficial(caller);
    }

    private static boolean isOfficial(Caller caller) {
        return Stream.of(Role.CLERK, Role.EXPERT, Role.INSPECTOR, Role.MANAGER).anyMatch(caller::has);
    }
}
