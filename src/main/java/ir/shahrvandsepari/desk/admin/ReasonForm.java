package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.ReasonText;

/** A version of a reason, as it is typed. */
public class ReasonForm extends DatedForm {
    private String code;
    private LibraryReason.Kind kind = LibraryReason.Kind.DEFECT;
    private String sentenceFa;
    private String remedyFa;
    private String sentenceEn;
    private String remedyEn;
    private String legalBasis;

    /** Fills in what a reason says now. */
    void show(String known, ReasonText text) {
        code = known;
        kind = text.kind();
        sentenceFa = text.persian().sentence();
        remedyFa = text.persian().remedy();
        sentenceEn = text.english().sentence();
        remedyEn = text.english().remedy();
        legalBasis = text.legalBasis();
    }

    ReasonText text() {
        return new ReasonText(
                kind,
                new LibraryReason.Wording(sentenceFa, remedyFa),
                new LibraryReason.Wording(sentenceEn, remedyEn),
                legalBasis);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LibraryReason.Kind getKind() {
        return kind;
    }

    public void setKind(LibraryReason.Kind kind) {
        this.kind = kind;
    }

    public String getSentenceFa() {
        return sentenceFa;
    }

    public void setSentenceFa(String sentenceFa) {
        this.sentenceFa = sentenceFa;
    }

    public String getRemedyFa() {
        return remedyFa;
    }

    public void setRemedyFa(String remedyFa) {
        this.remedyFa = remedyFa;
    }

    public String getSentenceEn() {
        return sentenceEn;
    }

    public void setSentenceEn(String sentenceEn) {
        this.sentenceEn = sentenceEn;
    }

    public String getRemedyEn() {
        return remedyEn;
    }

    public void setRemedyEn(String remedyEn) {
        this.remedyEn = remedyEn;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
