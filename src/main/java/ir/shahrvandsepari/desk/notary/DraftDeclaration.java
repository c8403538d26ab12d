package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import java.io.Serializable;
import java.util.Optional;

/** What the owner declares, and how it is taken: at the office, or by a code on the owner's telephone. */
public class DraftDeclaration implements Serializable {

    private static final long serialVersionUID = 1L;

    private Boolean nothingChanged;
    private boolean byCode;
    private String code;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue if the code is none */
    OwnerDeclaration of(Capacity capacity) {
        return isByCode(capacity)
                ? new OwnerDeclaration(
                        nothingChanged, Optional.of(Method.ONE_TIME_CODE), Optional.of(OneTimeCode.parse(code)))
                : OwnerDeclaration.atTheOffice(nothingChanged, Optional.empty());
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
