package ir.shahrvandsepari.organization;

/**
 * A body that may ask: it is the addressee of the answers that it asked for.
 *
 * @param id key in our database
 * @param kind what sort of body it is
 * @param code its own number or branch code, unique within the kind
 * @param name full Persian name as printed on papers
 * @param pilot whether it takes part in the pilot
 * @param suspended whether it may not file today
 */
public record Office(long id, OfficeKind kind, String code, String name, boolean pilot, boolean suspended) {}
