package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;

/**
 * A bill as lists show it.
 *
 * @param id the key that lists go on from; rises with every bill
 * @param waits whether a posting for it waits for a second person
 * @param papers whether it is unpaid and its case holds papers: the receipt of a deposit may be among them
 */
public record BillRow(
        long id,
        String billId,
        String paymentId,
        TrackingCode trackingCode,
        RenovationCode code,
        Rial amount,
        BillState state,
        LocalDate issuedOn,
        LocalDate payableUntil,
        boolean waits,
        boolean papers) {}
