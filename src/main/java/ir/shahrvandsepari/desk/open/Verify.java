package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.certificate.Verification;
import ir.shahrvandsepari.certificate.VerificationResult;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;

/** {@code /verify}: is this paper genuine, and does it stand today? By number and code, by file, or by a QR code's address. */
@Named
@RequestScoped
public class Verify {

    @Inject
    private Verification verification;

    @Inject
    private Allowance allowance;

    @Inject
    private Words words;

    private Typed typed;
    private VerificationResult result;
    private AnswerRows facts;
    private String fileName = "";
    private String fileTrouble;

    /** Looks up what was typed into the form, if something was; does nothing after a file or a QR code. */
    public void look() {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> sent = outer.getRequestParameterMap();
        typed = new Typed(sent, words);
        if (!sent.containsKey("code")) {
            return;
        }
        String number = typed.readIfAny("number");
        typed.read("code", Function.identity(), "verify.code.missing").ifPresent(code -> {
            if (allowance.allows(RateLimits.Kind.VERIFICATION, outer)) {
                answer(number.isEmpty() ? verification.byCode(code) : verification.byNumberAndCode(number, code));
            }
        });
    }

    /** The verdict of another way to ask. */
    void answer(VerificationResult given) {
        result = given;
    }

    /** The verdict on a file; its name is shown with it. */
    void answerFile(String name, VerificationResult given) {
        fileName = name;
        result = given;
    }

    /** Says what is wrong with a file, so that another one can be chosen. */
    void refuseFile(String name, String sentence) {
        fileName = name;
        fileTrouble = words.say(sentence);
    }

    public Typed getTyped() {
        return typed;
    }

    /** The verdict; null until something was asked. */
    public VerificationResult getResult() {
        return result;
    }

    /** Name of the file that was looked at, as its owner calls it; empty if it was none. */
    public String getFileName() {
        return fileName;
    }

    /** What is wrong with the file; null if nothing is. */
    public String getFileTrouble() {
        return fileTrouble;
    }

    /** What the municipality's register says, in rows; only when the answer is ours and unchanged. */
    public AnswerRows getFacts() {
        if (facts == null && result != null && result.maskedFacts().isPresent()) {
            facts = new AnswerRows(result.maskedFacts().get(), words);
        }
        return facts;
    }

    /** {@code fine}, {@code soon} or {@code stopped}: the colour of the verdict, never its only sign. */
    public String getTone() {
        return switch (result.verdict()) {
            case VALID -> result.reason().isPresent() ? "soon" : "fine";
            case EXPIRED, SUPERSEDED, UNKNOWN -> "soon";
            case REVOKED, FORGED -> "stopped";
        };
    }
}
