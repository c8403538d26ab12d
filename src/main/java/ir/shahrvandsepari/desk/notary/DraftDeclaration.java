package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** What the owner declares, and how it is taken: at the office, or by a code on the owner's telephone. */
public class DraftDeclaration implements Serializable {

    private static final long serialVersionUID = 1L;

    private Boolean nothingChanged;
    private boolean byCode;
    private String code;
    /** How it was taken at the office, when it was filed otherwise than usual there. */
    private Method atOffice;
    /** Who declared by a code when it was filed, and what. */
    private String declaredBy;

    private Boolean declared;

    void take(Filing filing) {
        OwnerDeclaration declaration = filing.declaration();
        nothingChanged = declaration.nothingChanged();
        byCode = declaration.method().filter(Method.ONE_TIME_CODE::equals).isPresent();
        atOffice = declaration
                .method()
                .filter(method -> method != Method.ONE_TIME_CODE)
                .orElse(null);
        declaredBy = byCode ? filing.applicant().id().value() : null;
        declared = nothingChanged;
    }

    /** @throws ir.shahrvandsepari.kernel.InvalidValue if the code is none */
    OwnerDeclaration of(String person, Capacity capacity) {
        return isCodeNeeded(person, capacity)
                ? new OwnerDeclaration(
                        nothingChanged, Optional.of(Method.ONE_TIME_CODE), Optional.of(OneTimeCode.parse(code)))
                : withoutCode(capacity);
    }

    /** As it is before the owner has read the code, or when none is needed. */
    OwnerDeclaration withoutCode(Capacity capacity) {
        return OwnerDeclaration.atTheOffice(
                nothingChanged, isByCode(capacity) ? Optional.of(Method.ONE_TIME_CODE) : Optional.ofNullable(atOffice));
    }

    /** Whether the owner has to read a code: not if the same person declared the same by one when it was filed. */
    boolean isCodeNeeded(String person, Capacity capacity) {
        boolean sameAsFiled = person != null && person.equals(declaredBy) && Objects.equals(declared, nothingChanged);
        return isByCode(capacity) && !sameAsFiled;
    }

    /** An owner who stands for himself can be asked on the telephone; whom an agent speaks for is not known here. */
    public boolean isByCode(Capacity capacity) {
        return byCode && capacity == Capacity.OWNER;
    }

    public Boolean getNothingChanged() {
        return nothingChanged;
    }

    public void setNothingChanged(Boolean nothingChanged) {
        this.nothingChanged = nothingChanged;
    }

    public boolean isByCode() {
        return byCode;
    }

    public void setByCode(boolean byCode) {
        this.byCode = byCode;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
