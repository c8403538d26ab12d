package ir.shahrvandsepari.api.problem;

import java.util.List;

/** A request that is well-formed JSON but has wrong, missing or unknown fields; answered 422 with all of them at once. */
public class BadFields extends RuntimeException {

    private final transient List<FieldError> errors;

    public BadFields(List<FieldError> errors) {
        super("wrong fields: " + errors);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
