package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds cases in a transaction of its own. */
@Stateless
public class CaseLookup {
    @Inject
    private InquiryBook inquiries;

    public Optional<Inquiry> find(TrackingCode code) {
        return inquiries.byTrackingCode(code);
    }
}
