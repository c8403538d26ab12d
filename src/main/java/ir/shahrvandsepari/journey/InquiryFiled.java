package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.property.Owner;
import java.util.List;

/** A case was recorded; told within its transaction, so that notices leave if and only if the case stands. */
public record InquiryFiled(Inquiry inquiry, List<Owner> owners) {
    public InquiryFiled {
        owners = List.copyOf(owners);
    }
}
