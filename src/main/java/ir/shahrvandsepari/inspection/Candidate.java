package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;

/**
 * An inspector who may be drawn.
 *
 * @param open visits that wait for a report of this inspector
 */
public record Candidate(Login login, int open) {}
