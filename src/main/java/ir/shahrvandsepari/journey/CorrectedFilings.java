package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.casework.Correction;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.FilingCorrectionBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.PropertyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts a corrected filing in the place of the one that was filed. Within the caller's transaction. */
@ApplicationScoped
class CorrectedFilings {
    @Inject
    private FilingCorrectionBook book;

    @Inject
    private DeclarationJourney declarations;

    @Inject
    private PropertyBook properties;

    @Inject
    private OwnersNotice notice;

    @Inject
    private AccessJournal journal;

    /**
     * Corrects the filing of a returned case; the declaration by telephone needs a fresh code unless it is the same one.
     *
     * @param answered what the case was returned for the last time
     * @return empty if the filing says what stands already
     * @throws Refusal {@code desk-moved-on} if the case was returned again since the office looked, else as {@link
     *     FilingCorrectionBook#correct} does
     * @throws ir.shahrvandsepari.kernel.InvalidValue when the owner's code is missing, over or spent
     */
    Optional<Inquiry> correct(Inquiry inquiry, CorrectedFiling corrected, Correction answered, Caller caller) {
        if (!corrected.returnedAt().isEqual(answered.returnedAt())) {
            throw new Refusal("desk-moved-on");
        }
        Filing filing = corrected.filing();
        if (isByCode(filing) && filing.declaration().code().isEmpty() && !isSameDeclaration(inquiry.filing(), filing)) {
            throw DeclarationJourney.wrong(Trial.EXPIRED);
        }
        Optional<Inquiry> now = book.correct(inquiry, filing, new Login(caller.login()));
        now.ifPresent(with -> {
            declarations.use(with);
            tellOwners(inquiry.filing(), with);
            journal.record(
                    caller, "case-filing-corrected", inquiry.trackingCode().value());
        });
        return now;
    }

    /** They were told of the request that stood, and may agree to that one only. */
    private void tellOwners(Filing before, Inquiry corrected) {
        if (!corrected.filing().asksTheSameAs(before)) {
            notice.corrected(
                    corrected,
                    properties.file(corrected.code()).map(PropertyFile::owners).orElse(List.of()));
        }
    }

    private static boolean isByCode(Filing filing) {
        return filing.declaration()
                .method()
                .filter(Method.ONE_TIME_CODE::equals)
                .isPresent();
    }

    /** The same words of the same person, taken in the same way: that person need not read another code. */
    private static boolean isSameDeclaration(Filing before, Filing after) {
        OwnerDeclaration then = before.declaration();
        return isByCode(before)
                && then.nothingChanged() == after.declaration().nothingChanged()
                && before.applicant().id().equals(after.applicant().id())
                && before.applicant().capacity() == after.applicant().capacity();
    }
}
