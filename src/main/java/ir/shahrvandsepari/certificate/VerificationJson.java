package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** A verification's result as partners read it. */
final class VerificationJson {

    private VerificationJson() {}

    static byte[] write(VerificationResult result, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.certificate", language);
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("verdict", result.verdict().name())
                .add("sentence", sentence(result, words));
        result.reason().ifPresent(reason -> json.add("reason", reason));
        result.endedWhy().ifPresent(why -> json.add("endedWhy", why));
        result.maskedFacts().ifPresent(facts -> json.add("facts", facts));
        JsonArrayBuilder checks = JSON.createArrayBuilder();
        result.checked()
                .forEach(check -> checks.add(JSON.createObjectBuilder()
                        .add("check", check.name())
                        .add("passed", check.passed())
                        .add("sentence", words.getString("check." + check.name()))));
        json.add("checked", checks);
        result.logIndex().ifPresent(index -> json.add("logIndex", index));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(VerificationResult result, ResourceBundle words) {
        return result.reason()
                .map(reason -> words.getString("verification." + reason))
                .orElseGet(() -> words.getString("verdict." + result.verdict()));
    }
}
