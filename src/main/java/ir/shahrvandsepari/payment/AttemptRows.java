package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Attempts as rows. */
final class AttemptRows {
    private AttemptRows() {}

    static PaymentAttempt attempt(ResultSet row) throws SQLException {
        return new PaymentAttempt(
                row.getLong("id"),
                BillSubject.of(row.getString("subject")),
                row.getLong("bill"),
                Rial.of(row.getLong("amount")),
                new ResNum(row.getString("res_num")),
                PaymentState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("token")).map(GatewayToken::new),
                Optional.ofNullable(row.getString("ref_num")).map(RefNum::new),
                URI.create(row.getString("return_url")),
                instant(row, "started_at").orElseThrow(),
                instant(row, "token_at"),
                Optional.ofNullable(row.getObject("taken", Long.class)).map(Rial::of));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
