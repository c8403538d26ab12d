package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says in the words of the paper what the case and the books say. */
final class Drafting {

    /** Registers that a decision looks into, by the names of their files. */
    private static final List<String> REGISTERS =
            List.of("properties", "owners", "prior-documents", "holds", "person-holds", "levy-dues");

    private Drafting() {}

    static CertificateDraft of(AnswerSubject subject, Eligible decision, LocalDate today) {
        Inquiry inquiry = subject.inquiry();
        Filing filing = inquiry.filing();
        Filing.Applicant applicant = filing.applicant();
        return new CertificateDraft(
                inquiry.id(),
                inquiry.trackingCode().value(),
                inquiry.district(),
                filing.purpose(),
                subject.addressee(),
                new CertificateDraft.Letter(
                        filing.letter().number(), filing.letter().date()),
                new CertificateDraft.Applicant(
                        applicant.id(), applicant.name(), applicant.capacity().name()),
                matter(filing),
                share(subject),
                subject.file(),
                basis(decision, "recent-").map(Drafting::document),
                declaration(subject, decision),
                basis(decision, "building-has-its-paper").map(Drafting::document),
                remarks(subject, today),
                searched(subject, today),
                subject.validityMonths());
    }

    private static Map<String, Object> matter(Filing filing) {
        return switch (filing.purpose()) {
            case TRANSFER -> {
                Filing.Transfer transfer = filing.transfer().orElseThrow();
                yield Map.of(
                        "dang",
                        transfer.dang().toString(),
                        "buyer",
                        Map.of(
                                "nationalId", transfer.buyer().id().value(),
                                "name", transfer.buyer().name()));
            }
            case MORTGAGE -> {
                Filing.Mortgage mortgage = filing.mortgage().orElseThrow();
                yield Map.of(
                        "bank", mortgage.bank(),
                        "branch", mortgage.branch(),
                        "loanReference", mortgage.loanReference());
            }
            case ADMINISTRATION -> Map.of("service", filing.service().orElseThrow());
        };
    }

    private static Optional<CertificateDraft.Share> share(AnswerSubject subject) {
        Filing filing = subject.inquiry().filing();
        if (filing.purpose() != Purpose.TRANSFER) {
            return Optional.empty();
        }
        Dang held = Dang.sum(subject.file().owners().stream()
                .filter(owner -> owner.id().equals(filing.applicant().id()))
                .map(Owner::dang)
                .toList());
        Dang asked = filing.transfer().orElseThrow().dang();
        return Optional.of(new CertificateDraft.Share(filing.applicant().id(), asked, held));
    }

    private static Optional<Basis> basis(Eligible decision, String rules) {
        return decision.findings().stream()
                .filter(finding -> finding.rule().startsWith(rules) && Boolean.TRUE.equals(finding.holds()))
                .map(RuleFinding::basis)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static CertificateDraft.Document document(Basis basis) {
        return new CertificateDraft.Document(basis.kind().name(), basis.number(), basis.issuedOn(), basis.inspected());
    }

    /**
     * That nothing has changed since the basis, if it was said, and of this basis: a visit comes after whatever was said when
     * the case was filed.
     */
    private static Optional<CertificateDraft.Declaration> declaration(AnswerSubject subject, Eligible decision) {
        Inquiry inquiry = subject.inquiry();
        OwnerDeclaration said = inquiry.filing().declaration();
        boolean visited = basis(decision, "recent-")
                .filter(basis -> basis.kind() == Basis.Kind.INSPECTION)
                .isPresent();
        if (!said.nothingChanged() || visited) {
            return Optional.empty();
        }
        OwnerDeclaration.Method usual = subject.addressee().kind() == OfficeKind.NOTARY
                ? OwnerDeclaration.Method.NOTARY_WITNESSED
                : OwnerDeclaration.Method.SIGNED_PAPER;
        return Optional.of(new CertificateDraft.Declaration(
                OwnerDeclaration.TEXT_VERSION,
                said.method().orElse(usual).name(),
                inquiry.filing().applicant().name(),
                inquiry.filedAt().atZone(Tehran.ZONE).toOffsetDateTime()));
    }

    /** Whatever binds the property and did not stand in the way is said, so that the addressee knows it. */
    private static List<String> remarks(AnswerSubject subject, LocalDate today) {
        List<String> remarks = new ArrayList<>();
        for (Hold hold : subject.file().holds()) {
            if (hold.bindsOn(today)) {
                String since = JalaliDate.of(hold.since()).longForm(Sentences.PERSIAN);
                remarks.add(Sentences.of("remark.hold." + hold.kind(), hold.reference(), since));
            }
        }
        if (!subject.file().hasBuilding()) {
            remarks.add(Sentences.of("remark.no-building"));
        }
        return remarks;
    }

    private static List<CertificateDraft.Search> searched(AnswerSubject subject, LocalDate today) {
        boolean held = subject.file().holds().stream().anyMatch(hold -> hold.bindsOn(today));
        return REGISTERS.stream()
                .map(register -> new CertificateDraft.Search(
                        register,
                        subject.freshness().of(register).map(Drafting::inTehran),
                        register.equals("holds") && held ? "FOUND" : "CLEAR"))
                .toList();
    }

    private static OffsetDateTime inTehran(Instant instant) {
        return instant.atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
