package ir.shahrvandsepari.insight;

/** The printer of reports. */
public interface ReportPaper {
    /** An A4 PDF/A-3a and PDF/UA-1 in Persian, its words found by programs and read aloud in their order. */
    byte[] print(ReportSheet sheet);
}
