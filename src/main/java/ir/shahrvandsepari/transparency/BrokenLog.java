package ir.shahrvandsepari.transparency;

/**
 * The stored log contradicts itself. Nothing may be appended or signed any more: somebody changed the tables, or a
 * backup older than a published checkpoint was restored. A person has to look.
 */
public class BrokenLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLog(String what) {
        super(what);
    }
}
