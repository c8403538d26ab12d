package ir.shahrvandsepari.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule of the house together with a violation of it, so that no rule can be written down without being shown to bite.
 *
 * @param planted sources, by class name, that break the rule; one of them is named in the report
 */
record HouseRule(String sentence, ArchRule rule, Map<String, String> planted) {
    static HouseRule of(String sentence, ArchRule rule, String... classNamesAndBodies) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < classNamesAndBodies.length; i += 2) {
            sources.put(classNamesAndBodies[i], classNamesAndBodies[i + 1]);
        }
        return new HouseRule(sentence, rule.as(sentence), sources);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
