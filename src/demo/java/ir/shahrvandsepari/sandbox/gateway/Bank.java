package ir.shahrvandsepari.sandbox.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bank behind the stand-in gateway: terminals, payments and their time windows. */
@ApplicationScoped
class Bank {
    /** A merchant that is not ours: what its payments bring must settle nothing here. */
    static final String OTHER_MERCHANT = "99999";

    static final int DONE = 0;
    static final int DUPLICATE = 2;
    static final int ALREADY_REVERSED = 5;
    static final int UNKNOWN_TRANSACTION = -2;
    static final int TOO_LATE = -6;
    static final int UNKNOWN_TERMINAL = -105;

    private static final Duration RECEIPT_WINDOW = Duration.ofHours(1);
    private static final Duration VERIFY_WINDOW = Duration.ofMinutes(30);
    private static final Duration REVERSE_WINDOW = Duration.ofMinutes(50);
    private static final int KEPT = 5_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, CardPayment> payments = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CardPayment> eldest) {
            return size() > KEPT;
        }
    };
    private long traces = 100_000;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "separi.gateway.sep.terminal-id")
    private String terminal;

    /** What the bank did about "verify" or "reverse". */
    record Result(int code, Optional<CardPayment> payment) {}

    /** @throws SepError with the manual's code */
    synchronized CardPayment open(JsonObject json) {
        TokenRequest asked = TokenRequest.of(json);
        if (!isTerminal(asked.terminal())) {
            throw new SepError(SepError.UNKNOWN_TERMINAL);
        }
        boolean used = one(known -> known.terminal.equals(asked.terminal()) && known.resNum.equals(asked.resNum()))
                .isPresent();
        if (used) {
            throw new SepError(SepError.BAD_PARAMETERS);
        }
        return keep(new CardPayment(random(), asked, clock.instant()));
    }

    /** A payment that somebody made to the other merchant, of the same amount. */
    synchronized CardPayment elsewhere(CardPayment like) {
        TokenRequest asked =
                new TokenRequest(OTHER_MERCHANT, like.amount, random(), like.redirectUrl, Duration.ofMinutes(20));
        CardPayment other = keep(new CardPayment(random(), asked, clock.instant()));
        other.taken("GmshtyjwKS" + random(), ++traces, clock.instant());
        return other;
    }

    private CardPayment keep(CardPayment payment) {
        payments.put(payment.token, payment);
        return payment;
    }

    synchronized Optional<CardPayment> byToken(String token) {
        return Optional.ofNullable(payments.get(token));
    }

    synchronized Optional<CardPayment> byRefNum(String refNum) {
        return one(known -> !refNum.isEmpty() && known.refNum.equals(refNum));
    }

    synchronized boolean isOpen(CardPayment payment) {
        return payment.isOpen(clock.instant());
    }

    /** The payer leaves the card page; a second try changes nothing. */
    synchronized CardPayment leave(CardPayment payment, CardPayment.Status how) {
        Instant now = clock.instant();
        if (payment.isOpen(now) && how == CardPayment.Status.OK) {
            payment.taken("GmshtyjwKS" + random(), ++traces, now);
        } else if (payment.isOpen(now)) {
            payment.left(how, now);
        }
        return payment;
    }

    /**
     * The receipt: within an hour of the token, and only before verify and reverse.
     *
     * @param later how much later than now the bank shall think it is
     * @throws SepError 12 or 404
     */
    synchronized CardPayment receipt(String asking, CardPayment payment, Duration later) {
        if (!isTerminal(asking)) {
            throw new SepError(SepError.UNKNOWN_TERMINAL);
        }
        boolean over = age(payment.createdAt, later).compareTo(RECEIPT_WINDOW) > 0;
        if (!payment.terminal.equals(asking) || over || payment.verified || payment.reversed) {
            throw new SepError(SepError.NOT_FOUND);
        }
        return payment;
    }

    synchronized Result verify(String asking, Optional<CardPayment> found, Duration later) {
        return confirm(asking, found, payment -> {
            if (payment.reversed) {
                return ALREADY_REVERSED;
            }
            if (payment.verified) {
                return DUPLICATE;
            }
            payment.verified = age(payment.leftAt, later).compareTo(VERIFY_WINDOW) <= 0;
            return payment.verified ? DONE : TOO_LATE;
        });
    }

    synchronized Result reverse(String asking, Optional<CardPayment> found, Duration later) {
        return confirm(asking, found, payment -> {
            if (payment.reversed) {
                return DUPLICATE;
            }
            if (!payment.verified) {
                return UNKNOWN_TRANSACTION;
            }
            payment.reversed = age(payment.leftAt, later).compareTo(REVERSE_WINDOW) <= 0;
            return payment.reversed ? DONE : TOO_LATE;
        });
    }

    private Result confirm(
            String asking, Optional<CardPayment> found, java.util.function.ToIntFunction<CardPayment> act) {
        if (!isTerminal(asking)) {
            return new Result(UNKNOWN_TERMINAL, Optional.empty());
        }
        Optional<CardPayment> own = found.filter(payment -> payment.terminal.equals(asking));
        return new Result(own.map(act::applyAsInt).orElse(UNKNOWN_TRANSACTION), own);
    }

    private Duration age(Instant since, Duration later) {
        return Duration.between(since, clock.instant().plus(later));
    }

    private boolean isTerminal(String number) {
        return number.equals(terminal) || number.equals(OTHER_MERCHANT);
    }

    private Optional<CardPayment> one(Predicate<CardPayment> wanted) {
        Collection<CardPayment> all = payments.values();
        return all.stream().filter(wanted).findFirst();
    }

    private static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
