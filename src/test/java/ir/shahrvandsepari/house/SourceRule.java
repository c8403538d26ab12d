package ir.shahrvandsepari.house;

import java.util.List;
import java.util.function.Function;

/**
 * A rule about the text of a source, with a violation of it, so that none can be written down that does not bite.
 *
 * @param where the beginning of the paths that it is about
 * @param complaints what is wrong with one source, empty if nothing
 * @param planted a source that breaks the rule
 */
record SourceRule(
        String sentence, List<String> where, Function<SourceFile, List<String>> complaints, SourceFile planted) {
    boolean isAbout(SourceFile source) {
        return where.stream().anyMatch(source.path()::startsWith);
    }

    List<String> complaintsAbout(SourceFile source) {
        return complaints.apply(source).stream()
                .map(complaint -> source.path() + ": " + complaint)
                .toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
