package ir.shahrvandsepari.certificate;

/** The printer of answers: makes of one answer's facts the sealed PDF that people hold. */
public interface Paper {

    /**
     * Renders and seals. Called once for each answer; the bytes are then kept for ever, so two renderings need not be
     * equal.
     *
     * @return a PDF/A-3 with {@code facts.json} and {@code proof.txt} attached, sealed as PAdES over the whole file
     */
    byte[] render(PaperSource source);
}
