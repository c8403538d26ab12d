package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of proposals. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Proposals {
    private static final String SELECT =
            "select id, kind, items, remark, legal_ground, seen, proposed_by, proposed_by_person, proposed_at, state,"
                    + " ended_by, ended_by_person, ended_at, ended_remark from proposal where inquiry_id = ?";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Proposals() {}

    Proposals(DataSource database) {
        this.database = database;
    }

    void add(long inquiryId, Proposal.Draft draft, Seen seen, Official by, OffsetDateTime now) {
        Sql.execute(
                database,
                "insert into proposal (inquiry_id, kind, items, remark, legal_ground, seen, proposed_by,"
                        + " proposed_by_person, proposed_at) values (?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?)",
                inquiryId,
                draft.kind().name(),
                ProposalJson.of(draft.items()).toString(),
                draft.remark().text(),
                draft.ground().map(Remark::text).orElse(null),
                ProposalJson.of(seen).toString(),
                by.login().value(),
                by.person().value(),
                now);
    }

    Optional<Proposal> open(long inquiryId) {
        return Sql.one(database, SELECT + " and state = 'OPEN'", ProposalJson::read, inquiryId);
    }

    List<Proposal> of(long inquiryId) {
        return Sql.all(database, SELECT + " order by id", ProposalJson::read, inquiryId);
    }

    /** @return whether it was still open */
    boolean end(Proposal proposal, Proposal.State state, Proposal.End end) {
        return Sql.execute(
                        database,
                        "update proposal set state = ?, ended_by = ?, ended_by_person = ?, ended_at = ?, ended_remark = ?"
                                + " where id = ? and state = 'OPEN'",
                        state.name(),
                        end.by().login().value(),
                        end.by().person().value(),
                        end.at(),
                        end.remark().map(Remark::text).orElse(null),
                        proposal.id())
                == 1;
    }
}
