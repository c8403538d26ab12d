package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.Arrays;

/**
 * Why somebody wants an answer taken back.
 *
 * @param reason what is published
 * @param remark for the files only; may be empty
 */
public record RevocationGrounds(RevocationReason reason, String remark) {
    private static final int LONGEST = 500;

    /**
     * As typed at a desk, where the second person has to read why.
     *
     * @throws InvalidValue {@code reason-missing} without a reason, {@code revocation-words-missing} without a remark
     */
    public static RevocationGrounds parse(String reason, String typed) {
        boolean known = Arrays.stream(RevocationReason.values())
                .anyMatch(one -> one.name().equals(reason));
        if (!known) {
            throw new InvalidValue("reason-missing", reason);
        }
        String remark = PersianText.tidy(typed == null ? "" : typed);
        if (remark.isEmpty() || remark.length() > LONGEST) {
            throw new InvalidValue("revocation-words-missing", remark);
        }
        return new RevocationGrounds(RevocationReason.valueOf(reason), remark);
    }
}
