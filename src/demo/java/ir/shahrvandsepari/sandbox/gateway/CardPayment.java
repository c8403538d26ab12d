package ir.shahrvandsepari.sandbox.gateway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** One payment as the bank sees it. The bank keeps it and changes it under its own lock. */
final class CardPayment {
    /** How the payer left the card page, with SEP's number and word. */
    enum Status {
        IN_PROGRESS(0, "InProgress"),
        CANCELLED(1, "CanceledByUser"),
        OK(2, "OK"),
        FAILED(3, "Failed");

        final int number;
        final String word;

        Status(int number, String word) {
            this.number = number;
            this.word = word;
        }
    }

    final String token;
    final String terminal;
    final String resNum;
    final long amount;
    final URI redirectUrl;
    final Instant createdAt;
    private final Duration life;

    Status status = Status.IN_PROGRESS;
    /** Empty until money is taken. */
    String refNum = "";

    long traceNo;
    Instant leftAt;
    boolean verified;
    boolean reversed;

    CardPayment(String token, TokenRequest asked, Instant createdAt) {
        this.token = token;
        this.terminal = asked.terminal();
        this.resNum = asked.resNum();
        this.amount = asked.amount();
        this.redirectUrl = asked.redirectUrl();
        this.life = asked.life();
        this.createdAt = createdAt;
    }

    boolean isOpen(Instant now) {
        return status == Status.IN_PROGRESS && now.isBefore(createdAt.plus(life));
    }

    /** SEP numbers its traces and references anew at every payment. */
    void taken(String reference, long trace, Instant now) {
        status = Status.OK;
        refNum = reference;
        traceNo = trace;
        leftAt = now;
    }

    void left(Status how, Instant now) {
        status = how;
        leftAt = now;
    }
}
