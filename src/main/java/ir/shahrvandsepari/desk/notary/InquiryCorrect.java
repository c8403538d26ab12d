package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.desk.FilingLines;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CorrectedFiling;
import ir.shahrvandsepari.organization.OfficeKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** {@code /notary/inquiry-correct?code=…}: the form of a returned case as it was filed, then what changes, then the case. */
@Named
@ViewScoped
public class InquiryCorrect implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenedCase opened;

    @Inject
    private DeskAnswers answers;

    @Inject
    private CorrectionSheet sheet;

    private String code;
    private OffsetDateTime returnedAt;
    private DraftInquiry draft;
    private String said;
    private boolean checking;

    /** Answers 404 where there is nothing to open, and leads to the case if it does not wait for a correction. */
    public String open() {
        CaseFile file = opened.getFile();
        if (file == null || draft != null) {
            return null;
        }
        code = file.inquiry().trackingCode().value();
        if (file.inquiry().state() != InquiryState.RETURNED) {
            return "/notary/inquiry?faces-redirect=true&code=" + code;
        }
        returnedAt = seen();
        draft = DraftInquiry.of(file.inquiry().filing());
        return null;
    }

    private OffsetDateTime seen() {
        return answers.getAnswer().correction().orElseThrow().returnedAt();
    }

    public List<Capacity> getCapacities() {
        return sheet.capacities(opened.getFile());
    }

    public boolean isWitness() {
        return opened.getFile().office().kind() == OfficeKind.NOTARY;
    }

    /** Every field was found good: show what changes. */
    public void check() {
        checking = true;
    }

    /** Back to the form, with everything in it. */
    public void change() {
        checking = false;
    }

    /** What would be corrected. */
    public List<FilingLines.Line> getLines() {
        return sheet.lines(opened.getFile(), draft);
    }

    /** Sends, and goes to the case; stays here, saying why and beside what stands now, when that cannot be. */
    public String send() {
        boolean sent = sheet.attempt(() -> {
            CorrectedFiling corrected = new CorrectedFiling(draft.filing(), returnedAt);
            sheet.send(TrackingCode.parse(code), Remark.parse(said), corrected, opened.caller());
        });
        opened.forget();
        answers.forget();
        if (sent) {
            return "/notary/inquiry?faces-redirect=true&code=" + code + "&done=resubmitted";
        }
        // whatever it was returned for meanwhile stands on top of this page now
        returnedAt = opened.getFile().inquiry().state() == InquiryState.RETURNED ? seen() : returnedAt;
        return null;
    }

    /** Whether the form corrects a filing: then its property and purpose are fixed. */
    public boolean isCorrecting() {
        return true;
    }

    public DraftInquiry getDraft() {
        return draft;
    }

    public boolean isChecking() {
        return checking;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
