package ir.shahrvandsepari.inquiry;

import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class InquiryRoom {
    private InquiryRoom() {}

    public static OpenCases openCases(DataSource database) {
        return new OpenCases(new Inquiries(database));
    }
}
