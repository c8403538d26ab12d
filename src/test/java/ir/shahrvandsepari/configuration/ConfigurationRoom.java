package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ApprovalRoom;
import ir.shahrvandsepari.approval.ChangeBook;
import ir.shahrvandsepari.casework.CaseworkRoom;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.LevyRoom;
import ir.shahrvandsepari.notice.NoticeRoom;
import ir.shahrvandsepari.organization.OrganizationRoom;
import ir.shahrvandsepari.parameter.ParameterRoom;
import ir.shahrvandsepari.property.PropertyRoom;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The room on a real database of its own; today is today, because the database knows it too. */
final class ConfigurationRoom {
    final Clock clock = Clock.system(Tehran.ZONE);
    final LocalDate tomorrow = Tehran.today(clock).plusDays(1);
    final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    final Rows rows = new Rows(transaction.real());
    final DataSource database = transaction.database();
    final ChangeBook changes = ApprovalRoom.changes(database, clock);
    final ConfigurationBook book = new ConfigurationBook(
            Stream.of(
                    new ParameterSection(ParameterRoom.history(database, clock)),
                    new TariffSection(LevyRoom.tariffs(database, clock)),
                    new HolidaySection(ParameterRoom.holidays(database, clock)),
                    new ReasonSection(CaseworkRoom.reasons(database, clock)),
                    new TemplateSection(NoticeRoom.words(database, clock)),
                    new RolloutSection(PropertyRoom.book(database), PropertyRoom.rollout(database)),
                    new OfficeSection(OrganizationRoom.register(database, clock))),
            new ConfigurationImports(database),
            changes,
            clock);

    ConfigurationRoom() {
        rows.change("insert into district (number, name) values (5, 'five')");
        rows.change("insert into office (kind, code, name) values ('NOTARY', '12', 'twelve')");
        rows.change("insert into district_opening (district, purpose, open_from) values (5, 'TRANSFER', '2026-01-01')");
    }

    byte[] export() {
        return transaction.inOne(book::export);
    }

    String text() {
        return new String(export(), StandardCharsets.UTF_8);
    }

    /** What the export differs in when somebody has edited it. */
    List<ConfigurationDifference> edited(UnaryOperator<String> edit) {
        String text = text();
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new AssertionError("nothing was edited");
        }
        return differences(edited);
    }

    List<ConfigurationDifference> differences(String file) {
        return transaction.inOne(() -> book.differences(book.read(file.getBytes(StandardCharsets.UTF_8))));
    }
}
