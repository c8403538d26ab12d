package ir.shahrvandsepari.outside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {
    private final Map<String, String> settings = new HashMap<>(Map.ofEntries(
            Map.entry("separi.database.url", "jdbc:postgresql://db.urmia.example/separi"),
            Map.entry("separi.database.user", "separi"),
            Map.entry("separi.database.password", "kq3-9vT-xx0"),
            Map.entry("separi.public-url", "https://separi.urmia.example"),
            Map.entry("separi.seal.keystore.path", "/etc/separi/seal.p12"),
            Map.entry("separi.seal.keystore.password", "w8Q-1oo-ppA"),
            Map.entry("separi.seal.keystore.alias", "seal-1405"),
            Map.entry("separi.log.origin", "separi.urmia.example/log"),
            Map.entry("separi.log.key", "MC4CAQAwBQYDK2VwBCIEIA=="),
            Map.entry("separi.gateway.sep.base-url", "https://sep.example"),
            Map.entry("separi.gateway.sep.terminal-id", "30112233"),
            Map.entry("separi.sms.base-url", "https://sms.example"),
            Map.entry("separi.sms.user", "urmia"),
            Map.entry("separi.sms.password", "zz7-pp1-Lk2"),
            Map.entry("separi.sms.sender", "10004045")));

    @Test
    void startsWhenEverythingIsSaid() {
        assertThat(complaints(false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "separi.database.url",
                "separi.database.user",
                "separi.database.password",
                "separi.public-url",
                "separi.seal.keystore.path",
                "separi.seal.keystore.password",
                "separi.seal.keystore.alias",
                "separi.log.origin",
                "separi.log.key",
                "separi.gateway.sep.base-url",
                "separi.gateway.sep.terminal-id",
                "separi.sms.base-url",
                "separi.sms.user",
                "separi.sms.password",
                "separi.sms.sender"
            })
    void namesTheSettingThatIsMissing(String name) {
        settings.remove(name);

        assertThat(complaints(false)).singleElement().asString().contains(name, RequiredSettings.variable(name));
    }

    @ParameterizedTest
    @CsvSource({
        "separi.database.password, demo",
        "separi.seal.keystore.password, changeit",
        "separi.sms.password, short",
        "separi.public-url, http://localhost:8080",
        "separi.public-url, http://separi.urmia.example",
        "separi.gateway.sep.base-url, http://127.0.0.1:8080/sandbox/gateway",
        "separi.sms.base-url, https://separi.urmia.example/sandbox/sms"
    })
    void refusesADemoValueAndNamesItsSetting(String name, String value) {
        settings.put(name, value);

        assertThat(complaints(false)).singleElement().asString().startsWith(name);
    }

    @Test
    void refusesDemoModeInTheProduct() {
        settings.put("separi.demo", "true");

        assertThat(complaints(false)).singleElement().asString().startsWith("separi.demo is true");
    }

    @Test
    void refusesTheStandInsOutsideTheDemo() {
        assertThat(complaints(true)).singleElement().asString().startsWith("separi.demo is not true");
    }

    @Test
    void neverPutsASecretIntoTheComplaint() {
        settings.put("separi.sms.password", "demo-secret");

        assertThat(complaints(false)).noneMatch(complaint -> complaint.contains("demo-secret"));
    }

    @Test
    void asksTheDemoForNothing() {
        settings.clear();
        settings.put("separi.demo", "true");

        assertThat(complaints(true)).isEmpty();
    }

    private List<String> complaints(boolean hasSandbox) {
        return new RequiredSettings(name -> Optional.ofNullable(settings.get(name)), hasSandbox).complaints();
    }
}
