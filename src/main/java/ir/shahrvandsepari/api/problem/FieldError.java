package ir.shahrvandsepari.api.problem;

/**
 * One wrong field of a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /transfer/dang}) or {@code ?name} for a query parameter
 * @param code what is wrong, stable ({@code required}, {@code unknown-field}, {@code national-id-check-digit})
 */
public record FieldError(String pointer, String code) {}
