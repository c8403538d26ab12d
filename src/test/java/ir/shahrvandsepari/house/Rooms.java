package ir.shahrvandsepari.house;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rooms in the order an inquiry walks through them, and what each may import. This map is the law; whoever changes
 * it writes an ADR.
 */
final class Rooms {
    static final String ROOT = "ir.shahrvandsepari";

    /** May have packages within: doors by user group, the outside by system. Every other room is flat. */
    static final Set<String> WITH_CHAMBERS = Set.of("api", "desk", "outside");

    private static final Map<String, Set<String>> MAP = new LinkedHashMap<>();

    static {
        room("kernel", "");
        room("parameter", "kernel");
        // which server does a recurring duty (ADR 0065)
        room("lease", "kernel");
        room("access", "kernel parameter");
        // two people: what one proposes and another approves (ADR 0066)
        room("approval", "kernel access");
        room("property", "kernel parameter");
        room("organization", "kernel parameter");
        room("inquiry", "kernel parameter access property organization");
        room("inspection", "kernel parameter access property inquiry");
        room("casework", "kernel parameter access property inquiry");
        room("eligibility", "kernel parameter property inquiry inspection");
        room("levy", "kernel parameter property");
        // access: two people post what did not come through the gateway (ADR 0073)
        room("payment", "kernel parameter access levy");
        room("transparency", "kernel parameter");
        // levy: a settlement tells what is paid in levy accounts, and the facts print them (ADR 0021)
        room("certificate", "kernel parameter property organization inquiry eligibility levy payment transparency");
        room("partner", "kernel parameter access");
        room("notice", "kernel parameter access");
        // everything that is decided by two about how the system works, as one file (ADR 0083)
        room("configuration", "kernel parameter access approval property organization inquiry casework levy notice");
        room("support", "kernel parameter access");
        room("permit", "kernel parameter access property levy payment certificate");
        MAP.put("journey", new TreeSet<>(MAP.keySet()));
        Set<String> trade = rooms(List.of("journey"));
        MAP.put("insight", trade);
        Set<String> behindTheDoors = new TreeSet<>(MAP.keySet());
        MAP.put("api", behindTheDoors);
        MAP.put("desk", behindTheDoors);
        // insight: the printer of reports is outside (ADR 0081)
        Set<String> filled = new TreeSet<>(trade);
        filled.add("insight");
        MAP.put("outside", filled);
    }

    private Rooms() {}

    private static void room(String name, String mayImport) {
        MAP.put(
                name,
                Stream.of(mayImport.split(" ")).filter(word -> !word.isEmpty()).collect(toCollection(TreeSet::new)));
    }

    private static Set<String> rooms(List<String> without) {
        return MAP.keySet().stream().filter(name -> !without.contains(name)).collect(toCollection(TreeSet::new));
    }

    static Set<String> all() {
        return MAP.keySet();
    }

    static boolean mayImport(String from, String to) {
        return from.equals(to) || MAP.get(from).contains(to);
    }

    /** The room of a class, empty for classes that are not ours. */
    static Optional<String> of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String path = name.substring(ROOT.length() + 1);
        int dot = path.indexOf('.');
        return Optional.of(dot < 0 ? path : path.substring(0, dot));
    }

    static boolean isIn(JavaClass type, String... rooms) {
        return of(type).filter(Set.of(rooms)::contains).isPresent();
    }
}
