package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.Decisions;
import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RenovationCode CODE = RenovationCode.parse("5-1-10-1-1-0-0");

    @Test
    void aTransferSaysWhoseShareAndRestsOnItsBasis() {
        CertificateDraft draft = Drafting.of(subject(Purpose.TRANSFER, List.of()), eligible(), TODAY);
        CertificateDraft.Share share = draft.share().orElseThrow();
        assertThat(share.asked()).isEqualTo(Dang.parse("3"));
        assertThat(share.held()).isEqualTo(Dang.WHOLE);
        assertThat(draft.basis().orElseThrow().number()).isEqualTo("1405/5/1");
        assertThat(draft.buildingPaper().orElseThrow().kind()).isEqualTo("COMPLETION");
        assertThat(draft.declaration().orElseThrow().method()).isEqualTo("NOTARY_WITNESSED");
        assertThat(draft.matter()).containsEntry("dang", "3");
    }

    @Test
    void nobodyIsSaidToHaveDeclaredWhatWasNotDeclared() {
        AnswerSubject changed = subject(filing(Purpose.TRANSFER, false), List.of());
        assertThat(Drafting.of(changed, eligible(), TODAY).declaration()).isEmpty();
    }

    @Test
    void whatWasDeclaredBeforeAVisitIsNotSaidOfTheTimeAfterIt() {
        Basis visit = new Basis(Basis.Kind.INSPECTION, "0123456789-1", TODAY, true);
        Eligible visited =
                Decisions.eligible(TODAY, new RuleFinding("recent-inspection", "1", true, visit, TODAY.plusMonths(2)));
        CertificateDraft draft = Drafting.of(subject(Purpose.TRANSFER, List.of()), visited, TODAY);
        assertThat(draft.basis().orElseThrow().number()).isEqualTo("0123456789-1");
        assertThat(draft.declaration()).isEmpty();
    }

    @Test
    void aMortgageNamesTheBankAndSpeaksOfNoShare() {
        CertificateDraft draft = Drafting.of(subject(Purpose.MORTGAGE, List.of()), eligible(), TODAY);
        assertThat(draft.share()).isEmpty();
        assertThat(draft.matter()).containsEntry("bank", "بانک نمونه");
    }

    @Test
    void aHoldThatBindsTodayIsSaidAndOneThatEndedIsNot() {
        Hold binding = hold("77", Optional.empty());
        Hold ended = hold("78", Optional.of(TODAY.minusDays(1)));
        CertificateDraft draft =
                Drafting.of(subject(Purpose.ADMINISTRATION, List.of(binding, ended)), eligible(), TODAY);
        assertThat(draft.remarks()).anyMatch(remark -> remark.contains("77"));
        assertThat(draft.remarks()).noneMatch(remark -> remark.contains("78"));
        assertThat(draft.searched())
                .filteredOn(search -> search.register().equals("holds"))
                .extracting(CertificateDraft.Search::result)
                .containsExactly("FOUND");
    }

    @Test
    void theDecisionIsToldAsThePartnerApiTellsIt() {
        assertThat(GroundsFacts.of(eligible()))
                .hasToString("{\"rules\":[{\"rule\":\"recent-inspected-answer\",\"version\":\"1\",\"holds\":true,"
                        + "\"basis\":{\"kind\":\"INQUIRY_ANSWER\",\"number\":\"1405/5/1\",\"issuedOn\":\"2026-11-01\"},"
                        + "\"until\":\"2027-01-01\"},{\"rule\":\"building-has-its-paper\",\"version\":\"1\","
                        + "\"holds\":true,\"basis\":{\"kind\":\"COMPLETION\",\"number\":\"9\","
                        + "\"issuedOn\":\"2022-11-01\"}},{\"rule\":\"share-is-held\",\"version\":\"1\",\"holds\":null}],"
                        + "\"parametersVersion\":\"p1\"}");
    }

    private static Hold hold(String reference, Optional<LocalDate> until) {
        return new Hold(
                CODE, Hold.Kind.PLAN, reference, TODAY.minusDays(30), until, Optional.empty(), Optional.empty());
    }

    private static Eligible eligible() {
        Basis answer = new Basis(Basis.Kind.INQUIRY_ANSWER, "1405/5/1", LocalDate.of(2026, 11, 1), true);
        Basis completion = new Basis(Basis.Kind.COMPLETION, "9", LocalDate.of(2022, 11, 1), true);
        return Decisions.eligible(
                TODAY,
                new RuleFinding("recent-inspected-answer", "1", true, answer, LocalDate.of(2027, 1, 1)),
                new RuleFinding("building-has-its-paper", "1", true, completion, null),
                new RuleFinding("share-is-held", "1", null, null, null));
    }

    private static AnswerSubject subject(Purpose purpose, List<Hold> holds) {
        return subject(filing(purpose, true), holds);
    }

    private static AnswerSubject subject(Filing filing, List<Hold> holds) {
        Inquiry inquiry = new Inquiry(
                7,
                TrackingCode.random(),
                filing,
                InquiryState.RECEIVED,
                1,
                12,
                "notary12",
                Instant.parse("2026-11-24T06:00:00Z"),
                TODAY,
                TODAY.plusDays(10));
        Owner owner = new Owner(Room.OWNER, "علی رضایی", Dang.WHOLE, Optional.empty(), Optional.empty());
        return new AnswerSubject(
                inquiry,
                new PropertyFile(Room.property(), List.of(owner), List.of(), holds),
                new Office(12, OfficeKind.NOTARY, "12", "دفترخانهٔ ۱۲ ارومیه", true, false),
                new Freshness(Map.of("holds", Instant.parse("2026-11-24T05:00:00Z"))),
                2);
    }

    private static Filing filing(Purpose purpose, boolean nothingChanged) {
        Filing.Buyer buyer = new Filing.Buyer(Room.BUYER, "مریم رضایی", Optional.empty());
        boolean transfer = purpose == Purpose.TRANSFER;
        boolean mortgage = purpose == Purpose.MORTGAGE;
        return new Filing(
                purpose,
                CODE,
                new Filing.Letter("1405/318", LocalDate.of(2026, 11, 20)),
                new Filing.Applicant(Room.OWNER, "علی رضایی", Optional.empty(), Capacity.OWNER, Optional.empty()),
                transfer ? Optional.of(new Filing.Transfer(Dang.parse("3"), buyer)) : Optional.empty(),
                mortgage ? Optional.of(new Filing.Mortgage("بانک نمونه", "مرکزی", "L-1")) : Optional.empty(),
                transfer || mortgage ? Optional.empty() : Optional.of("انشعاب آب"),
                OwnerDeclaration.atTheOffice(nothingChanged, Optional.empty()));
    }
}
