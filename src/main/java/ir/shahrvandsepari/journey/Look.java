package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Facts;
import ir.shahrvandsepari.levy.LevyStatement;
import ir.shahrvandsepari.parameter.Parameters;

/** What the books said at one moment, and what the rules make of it. */
record Look(Facts facts, Decision decision, LevyStatement levies, Parameters parameters) {}
