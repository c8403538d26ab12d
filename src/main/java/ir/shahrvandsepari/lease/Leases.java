package ir.shahrvandsepari.lease;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The table of leases. Time is the database's alone: the clocks of the servers may differ and jump, and none of them
 * decides who has a duty.
 */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Leases {
    private static final String TAKE =
            """
            insert into lease as held (duty, holder, fence, until)
            values (?, ?, 1, clock_timestamp() + ? * interval '1 second')
            on conflict (duty) do update set holder = excluded.holder, until = excluded.until,
                fence = held.fence + case when held.holder = excluded.holder and held.until > clock_timestamp() then 0 else 1 end
            where held.holder = excluded.holder or held.until <= clock_timestamp()
            returning fence
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Leases() {}

    Leases(DataSource database) {
        this.database = database;
    }

    /** The fence of the lease, if the holder has it now or it was free; waits while a takeover is being decided. */
    Optional<Long> take(Duty duty, UUID holder) {
        return Sql.one(
                database,
                TAKE,
                row -> row.getLong(1),
                duty.name(),
                holder,
                duty.longest().toSeconds());
    }

    /** Whether nobody has taken it over; nobody will until the transaction ends. */
    boolean holds(Lease lease) {
        return Sql.one(
                        database,
                        "select 1 from lease where duty = ? and fence = ? for share",
                        row -> true,
                        lease.duty().name(),
                        lease.fence())
                .isPresent();
    }
}
