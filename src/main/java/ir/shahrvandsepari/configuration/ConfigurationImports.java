package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Sha256;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of files that were brought; it only grows. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConfigurationImports {
    private static final String COLUMNS = "id, file_name, sha256, brought_by, brought_at";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    ConfigurationImports() {}

    ConfigurationImports(DataSource database) {
        this.database = database;
    }

    ConfigurationImport add(ConfigurationImport.Draft draft, Caller caller, Instant now) {
        return Sql.one(
                        database,
                        "insert into configuration_import (file_name, sha256, content, brought_by, brought_person, brought_at)"
                                + " values (?, ?, ?, ?, ?, ?) returning " + COLUMNS,
                        ConfigurationImports::read,
                        draft.fileName(),
                        Sha256.hex(Sha256.of(draft.content())),
                        draft.content(),
                        caller.login(),
                        caller.personId(),
                        Timestamp.from(now))
                .orElseThrow();
    }

    Optional<ConfigurationImport> find(long id) {
        return Sql.one(
                database,
                "select " + COLUMNS + " from configuration_import where id = ?",
                ConfigurationImports::read,
                id);
    }

    Optional<byte[]> content(long id) {
        return Sql.one(database, "select content from configuration_import where id = ?", row -> row.getBytes(1), id);
    }

    List<ConfigurationImport> latest(int limit) {
        return Sql.all(
                database,
                "select " + COLUMNS + " from configuration_import order by id desc limit ?",
                ConfigurationImports::read,
                limit);
    }

    private static ConfigurationImport read(ResultSet row) throws SQLException {
        return new ConfigurationImport(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("brought_by"),
                row.getTimestamp("brought_at").toInstant());
    }
}
