package ir.shahrvandsepari.container;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.ObjectionToken;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The same request, filed otherwise; and what people were told about it. */
final class FiledTwice {
    private FiledTwice() {}

    static Filing byAnHeir(Filing filing) {
        return of(filing, PersonId.parse("2751234569"), Capacity.HEIR);
    }

    static Filing of(Filing filing, PersonId person, Capacity capacity) {
        return new Filing(
                filing.purpose(),
                filing.code(),
                filing.letter(),
                new Filing.Applicant(person, "Somebody else", filing.applicant().mobile(), capacity, Optional.empty()),
                filing.transfer(),
                filing.mortgage(),
                filing.service(),
                filing.declaration());
    }

    static Filing mortgage(Filing filing) {
        return new Filing(
                Purpose.MORTGAGE,
                filing.code(),
                filing.letter(),
                filing.applicant(),
                Optional.empty(),
                Optional.of(new Filing.Mortgage("bank", "branch", "1")),
                Optional.empty(),
                filing.declaration());
    }

    static List<String> texts(DataSource database, String template, TrackingCode code) {
        return Sql.all(
                database,
                "select text from sms_message where template = ? and subject = ?",
                row -> row.getString(1),
                template,
                code.value());
    }

    /** What stands in the text message that an owner got when the case was filed. */
    static ObjectionToken objectionLink(DataSource database, TrackingCode code) {
        String text = texts(database, "INQUIRY_FILED", code).get(0);
        return ObjectionToken.parse(text.replaceAll("(?s).*link=([0-9A-Za-z]+).*", "$1"));
    }
}
