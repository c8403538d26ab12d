package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.insight.Month;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.MonthReports;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The report of a month for whoever may read it; each reading is written down. */
@ApplicationScoped
public class MonthReading {

    @Inject
    private MonthReports reports;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /** @throws Refusal {@code not-found} for a district that is not the caller's, and a month that has not begun */
    MonthReport ofDistrict(int district, Month month, Caller caller) {
        if (!RoleMatrix.may(caller, Action.READ_MONTH_REPORT, district)) {
            throw new Refusal("not-found");
        }
        return read(month, caller, "district " + district, today -> reports.ofDistrict(district, month, today));
    }

    /** @throws Refusal {@code not-found} for whoever reads but some districts, and a month that has not begun */
    MonthReport ofCity(Month month, Caller caller) {
        if (!RoleMatrix.mayEverywhere(caller, Action.READ_MONTH_REPORT)) {
            throw new Refusal("not-found");
        }
        return read(month, caller, "city", today -> reports.ofCity(month, today));
    }

    private interface Reader {
        MonthReport on(LocalDate today);
    }

    private MonthReport read(Month month, Caller caller, String place, Reader reader) {
        LocalDate today = Tehran.today(clock);
        if (!month.hasBegun(today)) {
            throw new Refusal("not-found");
        }
        MonthReport report = reader.on(today);
        journal.record(caller, "month-report-read", place + " " + month);
        return report;
    }

    Instant now() {
        return clock.instant();
    }
}
