package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.TokenHash;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An office that two people have suspended reads what it filed, and files nothing. */
class SuspendedOfficeContractIT extends AgainstTheServer {
    private static final String TOKEN = "demo-suspended";

    @Test
    void aSuspendedOfficeIsRefusedAtTheDoorAndReadsItsOldCases() {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        Database.change("insert into office (kind, code, name) values ('NOTARY', 'it-suspended', 'x')");
        Database.change("insert into account (login, national_id, valid_from)"
                + " select 'it-suspended', national_id, '2020-01-01' from account where login = 'notary12'");
        Database.change(
                "insert into account_role (login, role, valid_from) values ('it-suspended', 'NOTARY', '2020-01-01')");
        Database.change("insert into membership (login, office_id, valid_from)"
                + " select 'it-suspended', id, '2020-01-01' from office where code = 'it-suspended'");
        Database.change(
                "insert into api_token (hash, login, label, created_at) values (?, 'it-suspended', 'it', now())",
                TokenHash.of(TOKEN));
        Database.change("insert into office_term values ('NOTARY it-suspended', 'x', false, true, ?)", today);
        ManyProperties houses = new ManyProperties(1, 655, 1).load(Api.as("demo-admin"), today);

        Api.Answer refused = Api.as(TOKEN).post("/api/v1/inquiries", houses.transfer(0));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.json().getString("type")).isEqualTo("/problems/office-suspended");
        assertThat(Api.as(TOKEN).get("/api/v1/inquiries").status()).isEqualTo(200);
        assertThat(Database.number("select count(*) from inquiry i join office o on o.id = i.office_id"
                        + " where o.code = 'it-suspended'"))
                .isZero();
    }
}
