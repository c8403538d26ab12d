package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Mobile;

/** Whoever carries our messages to the telephone networks. */
public interface SmsGateway {
    /** Hands a message over; never throws for what the provider or the network does. */
    Answer send(Mobile to, String text);

    /**
     * What came of it.
     *
     * @param detail the provider's number of the message, or its words for why not
     */
    record Answer(Outcome outcome, String detail) {}

    /** Whether to try again. */
    enum Outcome {
        ACCEPTED,
        /** this message will never be carried */
        REFUSED,
        /** not now: no answer, no credit, a fault of theirs */
        UNAVAILABLE
    }
}
