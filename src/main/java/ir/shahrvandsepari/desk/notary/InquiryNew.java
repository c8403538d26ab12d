package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKind;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** {@code /notary/inquiry-new}: the form, then the answers to check, then the case. One view, so that tabs are independent. */
@Named
@ViewScoped
public class InquiryNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Me me;

    @Inject
    private OnceFiled once;

    @Inject
    private Words words;

    private Instant opened;
    private DraftInquiry draft;
    private boolean checking;

    @PostConstruct
    void open() {
        opened = once.now();
        draft = new DraftInquiry(getPurposes().get(0));
    }

    public List<Purpose> getPurposes() {
        return AtTheCounter.purposes(me.myOffice());
    }

    public List<Capacity> getCapacities() {
        return AtTheCounter.capacities(me.myOffice());
    }

    /** Whether declarations are witnessed here; elsewhere a signed paper is kept. */
    public boolean isWitness() {
        return me.myOffice().kind() == OfficeKind.NOTARY;
    }

    /** Every field was found good: show the answers once more before they are filed. */
    public void check() {
        checking = true;
    }

    /** Back to the form, with everything in it. */
    public void change() {
        checking = false;
    }

    /** Files, and goes to the case; stays here, saying why, when that cannot be. */
    public String file() {
        try {
            OnceFiled.Filed filed = once.file(draft.filing(), opened, me.getCaller());
            return "/notary/inquiry?faces-redirect=true&code=" + filed.code() + "&filed="
                    + (filed.before() ? "before" : "now");
        } catch (Refusal refusal) {
            Complaints.add(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            Complaints.add(words.invalid(invalid));
        }
        return null;
    }

    /** Whether the form corrects a filing. */
    public boolean isCorrecting() {
        return false;
    }

    public DraftInquiry getDraft() {
        return draft;
    }

    public boolean isChecking() {
        return checking;
    }
}
