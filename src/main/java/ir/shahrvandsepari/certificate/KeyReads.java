package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The published keys; rows are only ever added. */
@Store
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class KeyReads {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** All of them, oldest first. */
    List<PublishedKey> all() {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT id, use, alg, not_before, not_after,"
                            + " public_key, certificate, vkey FROM published_key ORDER BY not_before, use, id");
                    ResultSet rows = query.executeQuery()) {
                List<PublishedKey> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(key(rows));
                }
                return keys;
            }
        });
    }

    private static PublishedKey key(ResultSet row) throws SQLException {
        return new PublishedKey(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(5, OffsetDateTime.class)),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)));
    }
}
