package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.CertificateDraft;
import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Step 9: turns a case and what the books say into the draft of its certificate. */
final class Drafting {
    private static final Set<String> BASES = Set.of("recent-inspected-answer", "recent-completion");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("i18n.eligibility", Locale.forLanguageTag("fa"));

    private final Inquiry inquiry;
    private final Office office;
    private final Look look;

    Drafting(Inquiry inquiry, Office office, Look look) {
        this.inquiry = inquiry;
        this.office = office;
        this.look = look;
    }

    CertificateDraft draft() {
        Filing filing = inquiry.filing();
        PropertyFile file = look.facts().file().orElseThrow();
        return new CertificateDraft(
                inquiry.id(),
                inquiry.trackingCode().value(),
                filing.purpose().name(),
                office,
                new CertificateDraft.Letter(
                        filing.letter().number(), filing.letter().date()),
                new CertificateDraft.Applicant(
                        filing.applicant().id(),
                        filing.applicant().name(),
                        filing.applicant().capacity().name()),
                matter(filing),
                share(filing, file),
                file,
                finding(BASES).map(Drafting::document),
                Optional.of(declaration(filing.declaration())),
                finding(Set.of("building-has-its-paper")).map(Drafting::document),
                remarks(),
                searched(),
                look.parameters().months(validity()));
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
                                "nationalId",
                                transfer.buyer().id().toString(),
                                "name",
                                transfer.buyer().name()));
            }
            case MORTGAGE -> {
                Filing.Mortgage mortgage = filing.mortgage().orElseThrow();
                yield Map.of(
                        "bank",
                        mortgage.bank(),
                        "branch",
                        mortgage.branch(),
                        "loanReference",
                        mortgage.loanReference());
            }
            case ADMINISTRATION -> Map.of("service", filing.service().orElseThrow());
        };
    }

    private static Optional<CertificateDraft.Share> share(Filing filing, PropertyFile file) {
        return filing.transfer().flatMap(transfer -> file.owners().stream()
                .filter(owner -> owner.id().equals(filing.applicant().id()))
                .findFirst()
                .map((Owner owner) -> new CertificateDraft.Share(owner.id(), transfer.dang(), owner.dang())));
    }

    private Optional<Basis> finding(Set<String> rules) {
        return look.decision().findings().stream()
                .filter(finding -> rules.contains(finding.rule()) && finding.basis() != null)
                .map(RuleFinding::basis)
                .findFirst();
    }

    private static CertificateDraft.Document document(Basis basis) {
        return new CertificateDraft.Document(basis.kind().name(), basis.number(), basis.issuedOn(), basis.inspected());
    }

    /** A notary witnesses, every other office keeps the signed paper, unless the filing says otherwise. */
    private CertificateDraft.Declaration declaration(OwnerDeclaration declaration) {
        Method usual = office.kind() == OfficeKind.NOTARY ? Method.NOTARY_WITNESSED : Method.SIGNED_PAPER;
        return new CertificateDraft.Declaration(
                OwnerDeclaration.TEXT_VERSION,
                declaration.method().orElse(usual).name(),
                inquiry.filing().applicant().name(),
                inquiry.filedAt().atZone(Tehran.ZONE).toOffsetDateTime());
    }

    /** What the rules found against it without blocking this purpose. */
    private List<String> remarks() {
        return look.decision().findings().stream()
                .filter(finding -> Boolean.FALSE.equals(finding.holds()))
                .map(finding -> WORDS.getString("remark." + finding.rule()))
                .toList();
    }

    private List<CertificateDraft.Search> searched() {
        Freshness loaded = look.facts().freshness();
        return List.of("properties", "owners", "prior-documents", "holds", "person-holds", "levy-dues").stream()
                .map(register -> new CertificateDraft.Search(register, asOf(loaded, register), result(register)))
                .toList();
    }

    private static Optional<OffsetDateTime> asOf(Freshness loaded, String register) {
        return loaded.of(register).map(at -> at.atZone(Tehran.ZONE).toOffsetDateTime());
    }

    private String result(String register) {
        boolean found =
                switch (register) {
                    case "holds" ->
                        look.facts().file().orElseThrow().holds().stream()
                                .anyMatch(hold -> hold.bindsOn(look.facts().today()));
                    case "person-holds" ->
                        look.facts().personHolds().stream()
                                .anyMatch(hold -> hold.bindsOn(look.facts().today()));
                    default -> false;
                };
        return found ? "FOUND" : "CLEAR";
    }

    private Name validity() {
        return switch (inquiry.purpose()) {
            case TRANSFER -> Name.VALIDITY_TRANSFER_MONTHS;
            case MORTGAGE -> Name.VALIDITY_MORTGAGE_MONTHS;
            case ADMINISTRATION -> Name.VALIDITY_ADMINISTRATION_MONTHS;
        };
    }
}
