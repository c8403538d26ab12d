package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.property.RenovationCode;

/** Everything on file that a statement may need. */
record AccountFile(RenovationCode code) {}
