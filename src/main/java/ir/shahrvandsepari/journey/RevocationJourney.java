package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.RegisterEntry;
import ir.shahrvandsepari.certificate.RevocationGrounds;
import ir.shahrvandsepari.certificate.Revocations;
import ir.shahrvandsepari.certificate.Signatory;
import ir.shahrvandsepari.certificate.WhyDeclined;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Taking an answer back: a manager of its district asks, any other manager does it. */
@Stateless
public class RevocationJourney {

    @Inject
    private CertificateRegister register;

    @Inject
    private Revocations revocations;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private RequestKeys keys;

    @Inject
    private EndedNotice ended;

    @Inject
    private AccessJournal journal;

    /**
     * A manager of the district asks for the revocation.
     *
     * @return when it was asked
     * @throws Refusal {@code not-found} if there is no such answer in a district of the caller, and what
     *     {@link Revocations#request} refuses
     */
    public OffsetDateTime request(CertificateNumber number, RevocationGrounds grounds, Caller caller) {
        if (!RoleMatrix.may(caller, Action.REQUEST_REVOCATION, number.district())) {
            throw new Refusal("not-found");
        }
        if (keys.tied().isPresent()) {
            return revocations.requestedAt(number);
        }
        OffsetDateTime at = revocations.request(entry(number), grounds, signatory(caller));
        keys.tie(number.toString());
        journal.record(caller, "revocation-requested", number.toString());
        return at;
    }

    /**
     * Another manager, of any district, revokes. From the commit on the answer verifies as REVOKED; its leaf follows in
     * the log within seconds.
     *
     * @return when it was revoked
     * @throws Refusal {@code not-found}, and what {@link Revocations#approve} refuses
     */
    public OffsetDateTime approve(CertificateNumber number, Caller caller) {
        if (!RoleMatrix.may(caller, Action.APPROVE_REVOCATION)) {
            throw new Refusal("not-found");
        }
        if (keys.tied().isPresent()) {
            return revocations.approvedAt(number);
        }
        RegisterEntry entry = entry(number);
        OffsetDateTime at = revocations.approve(entry, signatory(caller));
        Inquiry inquiry = inquiries.move(
                inquiries.lock(entry.inquiryId()),
                InquiryState.REVOKED,
                new InquiryBook.Step(caller.login(), InquiryBook.Why.REVOKED));
        ended.revoked(inquiry, number);
        keys.tie(number.toString());
        journal.record(caller, "certificate-revoked", number.toString());
        return at;
    }

    /**
     * Another manager does not agree, or the one who asked thinks better of it.
     *
     * @throws Refusal {@code not-found}, and what {@link Revocations#decline} refuses
     */
    public void decline(CertificateNumber number, WhyDeclined why, Caller caller) {
        if (!RoleMatrix.may(caller, Action.APPROVE_REVOCATION)) {
            throw new Refusal("not-found");
        }
        revocations.decline(entry(number), signatory(caller), why);
        journal.record(caller, "revocation-declined", number.toString());
    }

    /** Revocations whose leaf is still missing in the log. */
    public List<Revocations.Unlogged> notLogged(int limit) {
        return revocations.notLogged(limit);
    }

    /** Notes the place of a revocation's leaf. */
    public void logged(CertificateNumber number, long index) {
        revocations.logged(number, index);
    }

    private RegisterEntry entry(CertificateNumber number) {
        return register.lock(number)
                .filter(entry -> entry.publishedAt().isPresent())
                .orElseThrow(() -> new Refusal("not-found"));
    }

    private static Signatory signatory(Caller caller) {
        return new Signatory(NationalId.parse(caller.personId()), caller.login());
    }
}
