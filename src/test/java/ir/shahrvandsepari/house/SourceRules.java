package ir.shahrvandsepari.house;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Budgets and habits that show in the text of the sources. */
final class SourceRules {
    static final List<String> EVERYWHERE = List.of("src/main/java/", "src/demo/java/", "src/test/java/");
    static final List<String> PRODUCT = List.of("src/main/java/");

    private static final List<String> TESTS = List.of("src/test/java/");

    /** In two pieces, so that this file does not report itself. */
    private static final String LATER = "TO" + "DO";

    private static final Pattern LEFT_TO_DO = Pattern.compile("(//|\\*).*\\b(" + LATER + "|FIX" + "ME)\\b");
    private static final Pattern PRINTS = Pattern.compile("System\\.(out|err)\\b|printStackTrace\\(");
    private static final Pattern ARABIC_SCRIPT = Pattern.compile("[\\u0620-\\u064A\\u066E-\\u06D3\\u06FA-\\u06FF]{2,}");

    /** A value may carry its own table: letters of registration plates, names of months, synonyms that a parser reads. */
    private static final List<String> VALUE_TABLES = List.of(
            "kernel/PersianText.java", "kernel/JalaliDate.java", "kernel/Rial.java", "property/RegistrationPlate.java");

    private SourceRules() {}

    static List<SourceRule> all() {
        return Stream.of(lengths(), habits(), beans()).flatMap(List::stream).toList();
    }

    private static List<SourceRule> lengths() {
        return List.of(
                rule(
                        "a file has at most 250 lines",
                        EVERYWHERE,
                        source -> source.lines() > 250,
                        "int a;\n".repeat(251)),
                methods(
                        "a method has at most 30 lines",
                        EVERYWHERE,
                        method -> method.bodyLines() > 30,
                        "class Planted { void m() {\n" + "a();\n".repeat(31) + "} }"),
                rule(
                        "the corridor has at most 200 lines",
                        List.of("src/main/java/ir/shahrvandsepari/journey/InquiryJourney.java"),
                        source -> source.lines() > 200,
                        "int a;\n".repeat(201)));
    }

    private static List<SourceRule> beans() {
        return List.of(
                rule(
                        "a page's bean has at most 120 lines",
                        List.of("src/main/java/ir/shahrvandsepari/desk/"),
                        source -> source.text().contains("@Named") && source.lines() > 120,
                        "@Named class Planted {" + "\n".repeat(120) + "}"),
                rule(
                        "a resource has at most 150 lines",
                        List.of("src/main/java/ir/shahrvandsepari/api/"),
                        source -> source.text().contains("\n@Path(") && source.lines() > 150,
                        "\n@Path(\"x\") class Planted {" + "\n".repeat(150) + "}"),
                rule(
                        "no text that a person reads stands in Java",
                        PRODUCT,
                        SourceRules::speaksPersian,
                        "class Planted { String m() { return \"\u0645\u0644\u06A9\"; } }"));
    }

    private static List<SourceRule> habits() {
        return List.of(
                methods(
                        "a test's name is a sentence",
                        TESTS,
                        method -> method.isTest() && words(method) < 3,
                        "class Planted { @Test void works() { } }"),
                rule(
                        "nothing is swallowed",
                        EVERYWHERE,
                        source -> source.silentCatches() > 0,
                        "class Planted { void m() { try { a(); } catch (Exception e) { } } }"),
                rule(
                        "nothing is left to do in a comment",
                        EVERYWHERE,
                        source -> LEFT_TO_DO.matcher(source.text()).find(),
                        "class Planted { // " + LATER + " later\n}"),
                rule(
                        "the product prints nothing to the console",
                        PRODUCT,
                        source -> PRINTS.matcher(source.text()).find(),
                        "class Planted { void m() { System.out.println(); } }"),
                rule(
                        "a test never sleeps",
                        TESTS,
                        source -> source.text().contains("Thread." + "sleep"),
                        "class Planted { void m() { Thread." + "sleep(1); } }"));
    }

    private static long words(SourceFile.Method method) {
        return 1
                + method.name()
                        .chars()
                        .filter(letter -> Character.isUpperCase(letter) || letter == '_')
                        .count();
    }

    private static boolean speaksPersian(SourceFile source) {
        return VALUE_TABLES.stream().noneMatch(source.path()::endsWith)
                && source.literals().stream()
                        .anyMatch(literal -> ARABIC_SCRIPT.matcher(literal).find());
    }

    private static SourceRule rule(
            String sentence, List<String> where, Predicate<SourceFile> isBroken, String planted) {
        return of(sentence, where, source -> isBroken.test(source) ? List.of(sentence) : List.of(), planted);
    }

    private static SourceRule methods(
            String sentence, List<String> where, Predicate<SourceFile.Method> isBroken, String planted) {
        return of(
                sentence,
                where,
                source -> source.methods().stream()
                        .filter(isBroken)
                        .map(method -> method.name() + " (" + method.bodyLines() + " lines)")
                        .toList(),
                planted);
    }

    private static SourceRule of(
            String sentence, List<String> where, Function<SourceFile, List<String>> complaints, String planted) {
        return new SourceRule(sentence, where, complaints, SourceFile.of(where.get(0) + "Planted.java", planted));
    }
}
