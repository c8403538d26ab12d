package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Filing.Applicant;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.property.RenovationCode;
import java.io.Serializable;
import java.util.Optional;

/** An inquiry that is being written: tidy text, checked field by field when it was typed. */
public class DraftInquiry implements Serializable {

    private static final long serialVersionUID = 1L;

    private Purpose purpose;
    private String code;
    private final DraftPaper letter = new DraftPaper();
    private final DraftPerson applicant = new DraftPerson();
    private Capacity capacity = Capacity.OWNER;
    private final DraftPaper power = new DraftPaper();
    private final DraftMatter matter = new DraftMatter();
    private final DraftDeclaration declaration = new DraftDeclaration();

    DraftInquiry(Purpose purpose) {
        this.purpose = purpose;
        this.capacity = purpose == Purpose.ADMINISTRATION ? Capacity.AGENT : Capacity.OWNER;
    }

    /** What was filed, to be corrected. */
    static DraftInquiry of(Filing filed) {
        DraftInquiry draft = new DraftInquiry(filed.purpose());
        draft.code = filed.code().toString();
        draft.letter.take(filed.letter());
        Applicant applicant = filed.applicant();
        draft.applicant.take(applicant.id(), applicant.name(), applicant.mobile());
        draft.capacity = applicant.capacity();
        applicant.power().ifPresent(draft.power::take);
        draft.matter.take(filed);
        draft.declaration.take(filed);
        return draft;
    }

    /** The property, once its code is known. */
    public Optional<RenovationCode> property() {
        return Optional.ofNullable(code).map(RenovationCode::parse);
    }

    /** What will be filed; every required field was checked before. */
    Filing filing() {
        return filing(declaration.of(applicant.getId(), capacity));
    }

    /** The same before the owner has read a code. */
    Filing filingWithoutCode() {
        return filing(declaration.withoutCode(capacity));
    }

    private Filing filing(OwnerDeclaration declared) {
        return new Filing(
                purpose,
                RenovationCode.parse(code),
                letter.letter(),
                new Applicant(
                        applicant.personId(),
                        applicant.getName(),
                        applicant.reachableAt(),
                        capacity,
                        isByAttorney() ? Optional.of(power.power()) : Optional.empty()),
                isTransfer() ? Optional.of(matter.transfer()) : Optional.empty(),
                isMortgage() ? Optional.of(matter.mortgage()) : Optional.empty(),
                isService() ? Optional.of(matter.getService()) : Optional.empty(),
                declared);
    }

    /** Whether the owner has to read a code to the office before this can be sent. */
    public boolean isCodeNeeded() {
        return declaration.isCodeNeeded(applicant.getId(), capacity);
    }

    public boolean isTransfer() {
        return purpose == Purpose.TRANSFER;
    }

    public boolean isMortgage() {
        return purpose == Purpose.MORTGAGE;
    }

    public boolean isService() {
        return purpose == Purpose.ADMINISTRATION;
    }

    public boolean isByAttorney() {
        return capacity == Capacity.ATTORNEY;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DraftPaper getLetter() {
        return letter;
    }

    public DraftPerson getApplicant() {
        return applicant;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public DraftPaper getPower() {
        return power;
    }

    public DraftMatter getMatter() {
        return matter;
    }

    public DraftDeclaration getDeclaration() {
        return declaration;
    }
}
