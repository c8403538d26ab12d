package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.List;

/** A file that is no configuration, with all that is wrong in it: nothing of it is taken. */
public class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InvalidValue> problems;

    BadFile(List<InvalidValue> problems) {
        super(problems.size() + " mistakes in a configuration file, the first: "
                + problems.get(0).code() + " at " + problems.get(0).field());
        this.problems = List.copyOf(problems);
    }

    BadFile(InvalidValue problem) {
        this(List.of(problem));
    }

    /** In the order of the file; the field of each is its path. */
    public List<InvalidValue> problems() {
        return problems;
    }
}
