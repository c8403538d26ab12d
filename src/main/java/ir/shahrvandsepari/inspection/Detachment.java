package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;

/**
 * That a case waits for the visit of another no more.
 *
 * @param reason why, in somebody's words
 * @param by who says so
 */
public record Detachment(String reason, Login by) {}
