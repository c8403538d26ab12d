package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import javax.sql.DataSource;

/** Adds to the published keys. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeyAdditions {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** Does nothing if the key is published already. */
    void add(PublishedKey key) {
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO published_key (id, use, alg,"
                    + " not_before, not_after, public_key, certificate, vkey) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING")) {
                insert.setString(1, key.id());
                insert.setString(2, key.use());
                insert.setString(3, key.alg());
                insert.setObject(4, CertificateStore.utc(key.notBefore()));
                insert.setObject(5, key.notAfter().map(CertificateStore::utc).orElse(null));
                insert.setString(6, key.publicKey());
                insert.setString(7, key.certificate().orElse(null));
                insert.setString(8, key.vkey().orElse(null));
                return insert.executeUpdate();
            }
        });
    }
}
