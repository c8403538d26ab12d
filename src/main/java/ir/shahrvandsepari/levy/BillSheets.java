package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a statement into as many sheets as payment ids can carry: every sheet but the last is full and without rest, a
 * line that does not fit goes on over the next sheet.
 */
record BillSheets(LevyStatement statement, Rial largest) {
    private static final int LIFE_IN_DAYS = 10;

    /** The lines of one bill. */
    record Sheet(List<LevyLine> lines) {
        Rial total() {
            return Rial.sum(lines.stream().map(LevyLine::amount).toList());
        }

        Rial amount() {
            return total().roundedDownTo(LevyStatement.STEP);
        }

        Rial rounding() {
            return total().minus(amount());
        }
    }

    static BillSheets of(LevyStatement statement) {
        return new BillSheets(statement, PaymentId.LARGEST);
    }

    /** Ten days, never past the day before a penalty grows or a discount ends. */
    LocalDate payableUntil() {
        LocalDate tenDays = statement.asOf().plusDays(LIFE_IN_DAYS);
        return statement.steadyUntil().isBefore(tenDays) ? statement.steadyUntil() : tenDays;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        List<LevyLine> current = new ArrayList<>();
        Rial room = largest;
        for (LevyLine line : statement.lines()) {
            LevyLine rest = line;
            while (rest.amount().compareTo(room) > 0) {
                LevyLine first = rest.cutTo(room);
                if (!room.isZero()) {
                    current.add(first);
                }
                sheets.add(new Sheet(List.copyOf(current)));
                current.clear();
                rest = room.isZero() ? rest : rest.without(first);
                room = largest;
            }
            current.add(rest);
            room = room.minus(rest.amount());
        }
        Sheet last = new Sheet(List.copyOf(current));
        if (!last.amount().isZero()) {
            sheets.add(last);
        }
        return sheets;
    }
}
