package ir.shahrvandsepari.api.problem;

import java.util.Map;

/** Which HTTP status a problem has. A refusal that is not named here is a conflict with the state of things: 409. */
final class ProblemStatus {

    private static final int CONFLICT = 409;

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("malformed-json", 400),
            Map.entry("bad-request", 400),
            Map.entry("idempotency-key-required", 400),
            Map.entry("token-required", 401),
            Map.entry("token-refused", 401),
            Map.entry("not-your-role", 403),
            Map.entry("purpose-not-yours", 403),
            Map.entry("office-suspended", 403),
            Map.entry("second-person-required", 403),
            Map.entry("not-found", 404),
            Map.entry("method-not-allowed", 405),
            Map.entry("not-acceptable", 406),
            Map.entry("body-too-large", 413),
            Map.entry("unsupported-media-type", 415),
            Map.entry("invalid-fields", 422),
            Map.entry("idempotency-key-reused", 422),
            Map.entry("too-many-requests", 429),
            Map.entry("internal-error", 500),
            Map.entry("gateway-unreachable", 502),
            Map.entry("unavailable", 503));

    private ProblemStatus() {}

    static int of(String slug) {
        return STATUS.getOrDefault(slug, CONFLICT);
    }

    /** The problem that says what a bare HTTP status says. */
    static String slugOf(int status) {
        return switch (status) {
            case 401 -> "token-required";
            case 403 -> "not-your-role";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal-error" : "bad-request";
        };
    }
}
