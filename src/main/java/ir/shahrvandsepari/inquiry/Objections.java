package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of objections. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Objections {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Objections() {}

    Objections(DataSource database) {
        this.database = database;
    }

    Map<PersonId, ObjectionToken> add(long inquiryId, Collection<PersonId> owners, Instant now) {
        Map<PersonId, ObjectionToken> tokens = new LinkedHashMap<>();
        owners.forEach(owner -> tokens.put(owner, ObjectionToken.random()));
        return Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into objection (token_hash, inquiry_id, owner_id, invited_at) values (?, ?, ?, ?)")) {
                for (Map.Entry<PersonId, ObjectionToken> token : tokens.entrySet()) {
                    insert.setBytes(1, token.getValue().hash());
                    insert.setLong(2, inquiryId);
                    insert.setString(3, token.getKey().value());
                    insert.setTimestamp(4, Timestamp.from(now));
                    insert.addBatch();
                }
                insert.executeBatch();
                return tokens;
            }
        });
    }

    Optional<Objection> find(ObjectionToken token) {
        return Sql.one(
                database,
                "select inquiry_id, owner_id, objected_at from objection where token_hash = ?",
                row -> new Objection(
                        row.getLong(1),
                        PersonId.parse(row.getString(2)),
                        Optional.ofNullable(row.getTimestamp(3)).map(Timestamp::toInstant)),
                (Object) token.hash());
    }

    int raised(long inquiryId) {
        return Sql.one(
                        database,
                        "select count(distinct owner_id) from objection"
                                + " where objected_at is not null and (inquiry_id = ?"
                                + " or inquiry_id in (select inquiry_id from case_merge where into_id = ?))",
                        row -> row.getInt(1),
                        inquiryId,
                        inquiryId)
                .orElseThrow();
    }

    boolean raise(ObjectionToken token, ObjectionText words, Instant now) {
        return Sql.execute(
                        database,
                        "update objection set objected_at = ?, words = nullif(?, '')"
                                + " where token_hash = ? and objected_at is null",
                        Timestamp.from(now),
                        words.text(),
                        token.hash())
                == 1;
    }
}
