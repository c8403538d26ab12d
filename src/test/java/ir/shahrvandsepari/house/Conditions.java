package ir.shahrvandsepari.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Predicate;

/** Conditions that ArchUnit's vocabulary lacks. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> importOnlyWhatTheMapAllows() {
        return new ArchCondition<>("import only what the map allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = Rooms.of(type).orElseThrow();
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> target = Rooms.of(dependency.getTargetClass());
                    if (target.isPresent()
                            && Rooms.all().contains(target.get())
                            && !Rooms.mayImport(room, target.get())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> standInARoom() {
        return new ArchCondition<>("stand in a room of the map") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String path = type.getPackageName().substring(Rooms.ROOT.length());
                String room = Rooms.of(type).orElse("");
                boolean flat = path.equals("." + room) || Rooms.WITH_CHAMBERS.contains(room);
                if (!Rooms.all().contains(room) || !flat) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " stands in no room of the map"));
                }
            }
        };
    }

    /** Violated for every class of which the predicate is true. */
    static ArchCondition<JavaClass> never(String what, Predicate<JavaClass> predicate) {
        return new ArchCondition<>("never " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (predicate.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + ": " + what));
                }
            }
        };
    }

    /** What a class is given by the container; settings do not count. */
    static long injections(JavaClass type) {
        long fields = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith("jakarta.inject.Inject")
                        || field.isAnnotatedWith("jakarta.ejb.EJB")
                        || field.isAnnotatedWith("jakarta.annotation.Resource"))
                .filter(field -> !field.isAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"))
                .count();
        long parameters = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith("jakarta.inject.Inject"))
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter ->
                        !parameter.isAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"))
                .count();
        return fields + parameters;
    }
}
