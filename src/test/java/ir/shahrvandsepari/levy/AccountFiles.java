package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.AccountFile.Building;
import ir.shahrvandsepari.levy.AccountFile.Debt;
import ir.shahrvandsepari.levy.AccountFile.Due;
import ir.shahrvandsepari.levy.AccountFile.Price;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Use;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds account files for tests: {@code anAccount("5-1-10-1-1-0-0").owes(RENOVATION, 1405, 13_750_000)}. */
final class AccountFiles {
    static final List<Tariff> TARIFFS = List.of(
            tariff(1347, 50),
            tariff(1387, 150),
            new Tariff(Levy.RENOVATION, day(1401, 6, 1), 250, 1000, "1401", false));
    static final PenaltyRegime OLD = new PenaltyRegime(
            Levy.RENOVATION, 1347, PenaltyRegime.Method.SIMPLE_YEARLY, 900, Optional.empty(), "1347", false);
    static final PenaltyRegime NEW = new PenaltyRegime(
            Levy.RENOVATION, 1402, PenaltyRegime.Method.MONTHLY_CAPPED, 200, Optional.of(2400), "1401", false);

    private final RenovationCode code;
    private final Map<RenovationCode, Building> buildings = new HashMap<>();
    private final Map<RenovationCode, BigDecimal> unitAreas = new HashMap<>();
    private final List<Due> dues = new ArrayList<>();
    private final List<Price> prices = new ArrayList<>();
    private final Map<Debt, Rial> receipts = new HashMap<>();
    private Rial credit = Rial.ZERO;

    private AccountFiles(RenovationCode code) {
        this.code = code;
    }

    static AccountFiles anAccount(String code) {
        return new AccountFiles(RenovationCode.parse(code));
    }

    static LocalDate day(int year, int month, int day) {
        return JalaliDate.of(year, month, day).toLocalDate();
    }

    private static Tariff tariff(int fromYear, int basisPoints) {
        return new Tariff(Levy.RENOVATION, day(fromYear, 1, 1), basisPoints, 1000, "law", false);
    }

    AccountFiles owes(Levy levy, int year, long principal) {
        return owes(code.toString(), levy, year, principal, 0);
    }

    AccountFiles owes(String of, Levy levy, int year, long principal, long paid) {
        LocalDate dueOn = JalaliDate.lastDayOfYear(year).toLocalDate();
        Debt debt = new Debt(RenovationCode.parse(of), levy, year);
        dues.add(new Due(debt, Rial.of(principal), dueOn, Rial.of(paid)));
        return this;
    }

    AccountFiles paidThroughUs(String of, int year, long amount) {
        receipts.put(new Debt(RenovationCode.parse(of), Levy.RENOVATION, year), Rial.of(amount));
        return this;
    }

    AccountFiles building(String of, double land, double area) {
        buildings.put(
                RenovationCode.parse(of),
                new Building(Use.RESIDENTIAL, BigDecimal.valueOf(land), BigDecimal.valueOf(area)));
        return this;
    }

    AccountFiles unitsTogether(String in, double area) {
        unitAreas.put(RenovationCode.parse(in), BigDecimal.valueOf(area));
        return this;
    }

    AccountFiles priced(int fromYear, long land, long building) {
        prices.add(new Price(Use.RESIDENTIAL, day(fromYear, 1, 1), Rial.of(land), Rial.of(building)));
        return this;
    }

    AccountFiles credit(long amount) {
        credit = Rial.of(amount);
        return this;
    }

    AccountFile file() {
        return new AccountFile(
                code, buildings, unitAreas, dues, prices, receipts, List.of(), credit, TARIFFS, List.of(OLD, NEW));
    }

    LevyStatement on(int year, int month, int day) {
        return new Assessment(file(), day(year, month, day)).statement();
    }
}
