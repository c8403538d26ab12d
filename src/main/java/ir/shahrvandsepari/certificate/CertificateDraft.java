package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.property.PropertyFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer is about, gathered from the case and from the books in the transaction that prepares it.
 *
 * @param inquiryId the case
 * @param trackingCode its public code
 * @param district the district that answers: the number is one of its register
 * @param purpose what it is good for
 * @param addressee the filing office: the only one that the answer is meant for
 * @param letter its letter
 * @param applicant who asked
 * @param matter the fields of the block {@code transfer}, {@code mortgage} or {@code administration}: texts, or maps of
 *     texts for people
 * @param share whose share is transferred; only for TRANSFER
 * @param file the property as the books have it now
 * @param basis what the answer rests on; empty when a person decided without a document
 * @param declaration "nothing has changed", by whom and how
 * @param buildingPaper the paper that satisfies Article 100 note 8, if there is one
 * @param remarks sentences in Persian that the paper has to bear
 * @param searched what was looked up
 * @param validityMonths Jalali months that the answer is valid
 */
record CertificateDraft(
        long inquiryId,
        String trackingCode,
        int district,
        Purpose purpose,
        Office addressee,
        Letter letter,
        Applicant applicant,
        Map<String, Object> matter,
        Optional<Share> share,
        PropertyFile file,
        Optional<Document> basis,
        Optional<Declaration> declaration,
        Optional<Document> buildingPaper,
        List<String> remarks,
        List<Search> searched,
        int validityMonths) {

    CertificateDraft {
        matter = Map.copyOf(matter);
        remarks = List.copyOf(remarks);
        searched = List.copyOf(searched);
    }

    /** The same with one more sentence for the paper. */
    CertificateDraft withRemark(String remark) {
        List<String> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new CertificateDraft(
                inquiryId,
                trackingCode,
                district,
                purpose,
                addressee,
                letter,
                applicant,
                matter,
                share,
                file,
                basis,
                declaration,
                buildingPaper,
                more,
                searched,
                validityMonths);
    }

    /** The letter by which the office asked. */
    record Letter(String number, LocalDate date) {}

    /** Who asked, as recorded. */
    record Applicant(PersonId nationalId, String name, String capacity) {}

    /** An owner, the share asked for, and the share on file. */
    record Share(PersonId owner, Dang asked, Dang held) {}

    /** An earlier document, by its kind, number and day. */
    record Document(String kind, String number, LocalDate issuedOn, boolean inspected) {}

    /** The declaration that nothing has changed. */
    record Declaration(String textVersion, String method, String by, OffsetDateTime at) {}

    /** A register that was searched, when it was last loaded, and what it said: CLEAR, or what was found. */
    record Search(String register, Optional<OffsetDateTime> asOf, String result) {}
}
