package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Two administrators. */
final class Admins {
    static final Caller FIRST = admin("admin", "2740000121");
    static final Caller SECOND = admin("admin2", "2751234569");

    private Admins() {}

    private static Caller admin(String login, String person) {
        return new Caller(login, person, login, Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }
}
