package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** The rendered papers, each kept for ever as it was first made. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaperStore {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    Optional<byte[]> find(CertificateNumber number) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT pdf FROM certificate_paper WHERE number = ?")) {
                query.setString(1, number.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /** Keeps the paper unless another one was kept first. */
    void keep(CertificateNumber number, byte[] pdf, OffsetDateTime now) {
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO certificate_paper"
                    + " (number, pdf, pdf_hash, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (number) DO NOTHING")) {
                insert.setString(1, number.toString());
                insert.setBytes(2, pdf);
                insert.setBytes(3, FactsHash.over(pdf).bytes());
                insert.setObject(4, CertificateStore.utc(now));
                return insert.executeUpdate();
            }
        });
    }
}
