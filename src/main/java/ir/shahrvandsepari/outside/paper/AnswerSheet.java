package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.PaperSource;
import ir.shahrvandsepari.kernel.PersianText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays an answer out: first what it is good for and for whom, last how anybody can check it. */
final class AnswerSheet {

    private static final int CODE_GROUP = 4;

    private final PaperSource source;
    private final Facts facts;
    private final Sheet sheet = new Sheet();

    private AnswerSheet(PaperSource source) {
        this.source = source;
        this.facts = Facts.read(source.factsJson());
    }

    static Sheet of(PaperSource source) {
        AnswerSheet answer = new AnswerSheet(source);
        answer.head();
        answer.goodFor();
        new CaseBlocks(answer.facts, answer.sheet.root()).write();
        new GroundsBlocks(answer.facts, answer.sheet.root()).write();
        answer.verify();
        answer.foot();
        return answer.sheet;
    }

    private void head() {
        String municipality = facts.text("municipality").orElse("");
        String title = Wording.word("title", purpose()).plain();
        // the address stands uncompressed in the file's metadata: so a torn file can still be recognized as ours
        sheet.root().with("title", title).with("municipality", municipality).with("address", source.shortUrl());
        String district = PersianText.persianDigits(facts.text("district").orElse(""));
        Sheet.Part head = sheet.root()
                .add("head")
                .with("title", title)
                .with("municipality", municipality)
                .with(
                        "district",
                        Wording.sentence("district", Words.said(district)).plain());
        row(head, "number", facts.text("number").map(AnswerSheet::onPaper).map(Words::code));
        row(head, "issued", facts.text("issuedAt").map(Wording::moment));
        row(head, "valid-until", facts.text("validUntil").map(Wording::day));
        row(head, "tracking", facts.text("trackingCode").map(Words::code));
        row(head, "attached", Optional.of(Wording.sentence("attachments")));
    }

    private static void row(Sheet.Part head, String key, Optional<Words> value) {
        head.add("row").add("field").with("label", Wording.label(key)).say(Wording.orNotOnFile(value));
    }

    private void goodFor() {
        Sheet.Part good = sheet.root().add("good");
        good.add("only").say(Words.said(facts.text("validOnlyFor").orElse("")));
        facts.block("addressee").ifPresent(to -> {
            Optional<Facts> letter = to.block("letter");
            good.add("p")
                    .say(Wording.sentence(
                            "to",
                            Wording.word("to", to.text("kind").orElse("")),
                            orNot(to.text("name").map(Words::said)),
                            orNot(to.text("code").map(Words::code)),
                            orNot(letter.flatMap(by -> by.text("number")).map(Words::code)),
                            orNot(letter.flatMap(by -> by.text("date")).map(Wording::day))));
        });
        facts.block("applicant").ifPresent(by -> good.add("p")
                .say(Wording.sentence(
                        "asked-by",
                        orNot(by.text("name").map(Words::said)),
                        Wording.word("capacity", by.text("capacity").orElse("")),
                        orNot(by.text("nationalId").map(Words::code)))));
    }

    private void verify() {
        Sheet.Part verify = sheet.root().add("verify").with("title", Wording.label("section.verify"));
        verify.add("p").say(Wording.sentence("verify.how", Words.code(address())));
        String code = facts.text("verificationCode").orElse("");
        Sheet.Part line = verify.add("p").say(Words.said(Wording.label("verify.code") + ": "));
        line.add("b").say(Words.code(grouped(code)));
        verify.add("p").say(Wording.sentence("verify.offline"));
        qr(verify, "online", source.shortUrl());
        qr(verify, "offline", source.offlineUrl());
    }

    private static void qr(Sheet.Part verify, String which, String text) {
        verify.add("qr")
                .with("image", QrImage.of(text).dataUri())
                .with("caption", Wording.label("qr." + which))
                .with("alt", Wording.label("qr." + which + ".alt"));
    }

    private void foot() {
        Words number = Words.code(facts.text("number").map(AnswerSheet::onPaper).orElse(""));
        Words code = Words.code(grouped(facts.text("verificationCode").orElse("")));
        sheet.root()
                .add("foot")
                .with("page", Wording.label("foot.page"))
                .with("of", Wording.label("foot.of"))
                .say(Wording.sentence("foot", number, code));
    }

    private String purpose() {
        return facts.text("purpose").orElse("");
    }

    private static Words orNot(Optional<Words> words) {
        return Wording.orNotOnFile(words);
    }

    /** {@code 1405/5/454}. */
    private static String onPaper(String number) {
        return number.replace('-', '/');
    }

    /** The page where papers are checked: it has the host of the QR codes. */
    private String address() {
        return URI.create(source.shortUrl().toLowerCase(Locale.ROOT))
                .resolve("/verify")
                .toString();
    }

    /** In groups that a person can read out and type. */
    private static String grouped(String code) {
        return String.join("-", List.of(code.split("(?<=\\G.{" + CODE_GROUP + "})")));
    }
}
