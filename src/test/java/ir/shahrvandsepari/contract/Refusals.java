package ir.shahrvandsepari.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import ir.shahrvandsepari.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which refusals may come out of a method: those that it, or whatever it calls, makes in our code. */
record Refusals(JavaClasses code) {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern MADE = Pattern.compile("(new Refusal|super)\\(");
    private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    Set<String> of(JavaCodeUnit root) {
        Set<String> slugs = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(root));
        Deque<JavaCodeUnit> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            JavaCodeUnit unit = left.pop();
            unit.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Refusal.class)
                            && !unit.getOwner().isEquivalentTo(Refusal.class))
                    .forEach(call -> slugs.addAll(written(unit, call.getLineNumber())));
            accesses(unit).flatMap(this::meant).filter(seen::add).forEach(left::push);
        }
        return slugs;
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    /** What is called; where it is a method of an interface or a superclass, whatever of ours may stand behind it. */
    private Stream<JavaCodeUnit> meant(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean isMade = access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        Stream<Set<JavaClass>> types = isMade
                ? Stream.of(Set.of(owner))
                : Stream.of(Set.of(owner), owner.getAllSubclasses(), Set.copyOf(owner.getAllRawSuperclasses()));
        return types.flatMap(Set::stream)
                .filter(type -> code.contain(type.getName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(access.getTarget().getName())
                        && unit.getRawParameterTypes().equals(access.getTarget().getRawParameterTypes()));
    }

    /**
     * The codes in the statement that makes the refusal: from {@code new} on, which may stand some lines before the call, up to
     * what it tells besides.
     */
    private static Set<String> written(JavaMember in, int line) {
        List<String> lines = lines(in);
        int first = line - 1;
        while (!MADE.matcher(lines.get(first)).find()) {
            first--;
        }
        StringBuilder statement = new StringBuilder();
        for (int i = first; i < lines.size() && !isWhole(statement); i++) {
            statement.append(lines.get(i)).append('\n');
        }
        String made = MADE.splitAsStream(statement).skip(1).findFirst().orElseThrow();
        return SLUG.matcher(made.split("Map\\.of\\(")[0])
                .results()
                .map(slug -> slug.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isWhole(CharSequence text) {
        String read = text.toString();
        return read.endsWith(";\n")
                && read.chars().filter(c -> c == '(').count()
                        <= read.chars().filter(c -> c == ')').count();
    }

    private static List<String> lines(JavaMember in) {
        JavaClass type = in.getOwner();
        Path file = SOURCES.resolve(type.getPackageName().replace('.', '/'))
                .resolve(type.getSource().orElseThrow().getFileName().orElseThrow());
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
