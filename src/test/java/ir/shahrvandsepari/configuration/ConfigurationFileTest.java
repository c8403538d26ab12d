package ir.shahrvandsepari.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file itself, written from a real database and read back. */
class ConfigurationFileTest {
    private static final String REFILING =
            "\"REFILING_DAYS\": [\n      {\n        \"from\": \"2020-01-01\",\n" + "        \"value\": \"10\",\n";

    private final ConfigurationRoom room = new ConfigurationRoom();

    @Test
    void whatWasWrittenIsReadAndWrittenAgainByteForByte() {
        room.rows.change(
                "insert into notice_text (template, text, valid_from, valid_to) values"
                        + " ('CASE_REFUSED', '{trackingCode}: {property}', ?, ?)",
                room.tomorrow,
                room.tomorrow.plusDays(9));
        room.rows.change(
                "insert into rollout_stage values (5, 'TRANSFER', 'PILOT', '2025-06-01'), (5, 'TRANSFER', 'PAUSED', ?)",
                room.tomorrow);
        byte[] file = room.export();
        assertThat(room.book.write(room.book.read(file))).isEqualTo(file);
        assertThat(room.differences(room.text())).isEmpty();
    }

    @Test
    void aPersonCanReadItLineByLine() {
        assertThat(room.text())
                .startsWith("{\n  \"schema\": \"shahrvandsepari-configuration/1\",\n  \"parameters\": {\n")
                .contains(REFILING)
                .contains("\"holidays\": {\n    \"2026-03-21\": {\n      \"scope\": \"NATIONAL\"")
                .contains(
                        "\"5 TRANSFER\": [\n      {\n        \"from\": \"1970-01-01\",\n        \"stage\": \"PLANNED\"")
                .endsWith("}\n");
        assertThat(room.text().lines().mapToInt(String::length).max().orElseThrow())
                .isLessThan(500);
    }

    @Test
    void noPersonAccountOrSecretStandsInIt() {
        room.rows.change("insert into person values ('2740000121', 'somebody', '09140000000')");
        room.rows.change("insert into account values ('hidden-login', '2740000121', 'a-password', '2020-01-01')");
        assertThat(room.text()).doesNotContain("2740000121", "hidden-login", "a-password", "09140000000");
    }

    private List<String> problemsOf(byte[] file) {
        try {
            room.book.read(file);
            return List.of();
        } catch (BadFile bad) {
            return bad.problems().stream()
                    .map(problem -> problem.code() + " at " + problem.field())
                    .collect(Collectors.toList());
        }
    }

    private List<String> problemsOf(String find, String put) {
        String text = room.text();
        assertThat(text).contains(find);
        return problemsOf(
                text.replaceFirst(java.util.regex.Pattern.quote(find), put).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "configuration/1 | configuration/2 | configuration-schema-unknown at schema",
                "\"tariffs\" | \"tarifs\" | configuration-field-missing at tariffs",
                "\"REFILING_DAYS\" | \"REFILING_DAY\" | configuration-parameter-unknown at parameters.REFILING_DAY",
                "\"value\": \"10\" | \"value\": \"ten\" | parameter-value-malformed at parameters.ANSWER_TIME_NOTARY_DAYS[0].value",
                "\"value\": \"10\" | \"value\": 10 | configuration-text-expected at parameters.ANSWER_TIME_NOTARY_DAYS[0].value",
                "\"value\": \"10\" | \"valeu\": \"10\" | configuration-field-missing at parameters.ANSWER_TIME_NOTARY_DAYS[0].value",
                "\"value\": \"10\" | \"value\": \"10\", \"note\": \"x\" | configuration-field-unknown at parameters.ANSWER_TIME_NOTARY_DAYS[0].note",
                "\"value\": \"10\" | \"value\": \"10\", \"value\": \"11\" | configuration-name-twice at line 7",
                "\"from\": \"2020-01-01\" | \"from\": \"2020-02-30\" | configuration-day-malformed at parameters.ANSWER_TIME_NOTARY_DAYS[0].from",
                "\"from\": \"2020-01-01\" | \"from\": \"1399/01/01\" | configuration-day-malformed at parameters.ANSWER_TIME_NOTARY_DAYS[0].from",
                "\"rateBasisPoints\": 50 | \"rateBasisPoints\": 2.5 | configuration-number-expected at tariffs.RENOVATION[0].rateBasisPoints",
                "\"rateBasisPoints\": 50 | \"rateBasisPoints\": 10001 | percent-malformed at tariffs.RENOVATION[0]",
                "\"sample\": false | \"sample\": \"no\" | configuration-switch-expected at tariffs.RENOVATION[0].sample",
                "\"from\": \"2008-03-20\" | \"from\": \"1968-11-28\" | configuration-days-in-order at tariffs.RENOVATION[1].from",
                "\"RENOVATION\" | \"RENOVATOIN\" | configuration-levy-unknown at tariffs.RENOVATOIN",
                "\"2026-03-21\" | \"2026-3-21\" | configuration-day-malformed at holidays.2026-3-21",
                "\"kind\": \"SOLAR\" | \"kind\": \"SUN\" | configuration-value-unknown at holidays.2026-03-21.kind",
                "\"CAPACITY_NOT_PROVED\" | \"capacity\" | malformed at reasons.capacity",
                "\"kind\": \"REFUSAL\" | \"kind\": \"NO\" | configuration-value-unknown at reasons.CAPACITY_NOT_PROVED[0].kind",
                "\"templates\": {} | \"templates\": [] | configuration-object-expected at templates",
                "\"templates\": {} | \"templates\": {\"NO_SUCH\": []} | configuration-template-unknown at templates.NO_SUCH",
                "\"templates\": {} | \"templates\": {\"CASE_REFUSED\": []} | configuration-list-expected at templates.CASE_REFUSED",
                "\"templates\": {} | \"templates\": {\"CASE_REFUSED\": [{\"from\": \"2030-01-01\", \"text\": \"no\"}]} | sms-name-missing at templates.CASE_REFUSED[0].text",
                "\"templates\": {} | \"templates\": {\"CASE_REFUSED\": [{\"from\": \"2030-01-01\", \"ended\": false}]} | configuration-ended-is-true at templates.CASE_REFUSED[0].ended",
                "\"5 TRANSFER\" | \"105 TRANSFER\" | configuration-district-malformed at rollout.105 TRANSFER",
                "\"NOTARY 12\" | \"NOTARY  12\" | office-code-malformed at offices.NOTARY  12",
                "\"pilot\": false | \"pilot\": 0 | configuration-switch-expected at offices.NOTARY 12[0].pilot",
                "\"stage\": \"PLANNED\" | \"stage\": \"OPEN\" | configuration-value-unknown at rollout.5 ADMINISTRATION[0].stage",
            })
    void eachMisuseIsToldWithThePlaceWhereItStands(String find, String put, String told) {
        assertThat(problemsOf(find, put)).contains(told);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String text = room.text().replace("\"from\": \"2020-01-01\"", "\"from\": \"never\"");
        assertThat(problemsOf(text.getBytes(StandardCharsets.UTF_8))).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsNoFileOfOursIsRefusedAsAWhole() {
        assertThat(problemsOf(new byte[StrictJson.LARGEST + 1])).containsExactly("configuration-too-large at ");
        assertThat(problemsOf(new byte[] {'{', (byte) 0xC3, '}'})).containsExactly("configuration-not-utf8 at ");
        assertThat(problemsOf("{\"schema\": ".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("configuration-not-json at ");
        assertThat(problemsOf("{} {}".getBytes(StandardCharsets.UTF_8))).containsExactly("configuration-not-json at ");
        assertThat(problemsOf("[]".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("configuration-object-expected at ");
        assertThat(problemsOf("[".repeat(9).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("configuration-too-deep at ");
        assertThat(problemsOf(new byte[0])).containsExactly("configuration-not-json at ");
    }

    @Test
    void theMarkThatSomeEditorsPutBeforeTheTextIsNoMistake() {
        assertThat(problemsOf(("\uFEFF" + room.text()).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aBadFileIsNotKeptAndAKeptOneIsNeverRewritten() {
        byte[] file = room.export();
        ConfigurationImport.Draft bad = new ConfigurationImport.Draft("bad.json", new byte[] {'{', '}'});
        assertThatThrownBy(() -> room.transaction.inOne(() -> room.book.keep(bad, Admins.FIRST)))
                .isInstanceOf(BadFile.class);
        ConfigurationImport kept = room.transaction.inOne(
                () -> room.book.keep(new ConfigurationImport.Draft("good.json", file), Admins.FIRST));
        assertThat(room.rows.column("select file_name from configuration_import"))
                .containsExactly("good.json");
        assertThat(room.transaction.inOne(() -> room.book.differences(kept.id())))
                .isEmpty();
        assertThatThrownBy(() -> room.rows.change("update configuration_import set file_name = 'x'"))
                .hasStackTraceContaining("only grows");
    }
}
