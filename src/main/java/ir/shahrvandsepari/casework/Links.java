package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** The table of linked cases. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Links {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Links() {}

    Links(DataSource database) {
        this.database = database;
    }

    /** @return whether it is the first objection to that case */
    boolean add(long linked, long refused) {
        return Sql.execute(
                        database,
                        "insert into case_objection (inquiry_id, refused_id) values (?, ?)"
                                + " on conflict (refused_id) do nothing",
                        linked,
                        refused)
                == 1;
    }

    Set<NationalId> barred(long inquiryId) {
        return new HashSet<>(Sql.all(
                database, "select person_id from case_barred(?)", row -> new NationalId(row.getString(1)), inquiryId));
    }
}
