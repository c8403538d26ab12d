package ir.shahrvandsepari.property;

import java.io.Serial;

/** The file as a whole cannot be read as what it should be; nothing of it is taken, good rows or not. */
public class UnreadableFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    public UnreadableFile(ImportProblem problem) {
        super(problem.code() + " at line " + problem.line());
        this.problem = problem;
    }

    public ImportProblem problem() {
        return problem;
    }
}
