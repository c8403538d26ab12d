package ir.shahrvandsepari.levy;

import java.time.LocalDate;

/** Reckons a statement. */
record Assessment(AccountFile file, LocalDate asOf) {
    LevyStatement statement() {
        throw new UnsupportedOperationException();
    }
}
