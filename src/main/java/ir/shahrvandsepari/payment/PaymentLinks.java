package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.Sha256;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of payment links; only hashes are kept, so that a stolen table pays nothing and shows nobody. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaymentLinks {
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    PaymentLinks() {}

    PaymentLinks(DataSource database) {
        this.database = database;
    }

    PaymentLinkToken add(BillSubject subject, Payer madeBy, Instant now) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        PaymentLinkToken token =
                new PaymentLinkToken(CrockfordBase32.encode(random).toLowerCase(Locale.ROOT));
        return Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into payment_link (token_hash, subject, made_by, made_at) values (?, ?, ?, ?)")) {
                insert.setBytes(1, hash(token));
                insert.setString(2, subject.value());
                insert.setString(3, madeBy.value());
                insert.setObject(4, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
                return token;
            }
        });
    }

    Optional<BillSubject> find(PaymentLinkToken token) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select subject from payment_link where token_hash = ?")) {
                query.setBytes(1, hash(token));
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(BillSubject.of(rows.getString(1))) : Optional.empty();
                }
            }
        });
    }

    private static byte[] hash(PaymentLinkToken token) {
        return Sha256.of(token.value());
    }
}
