package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.InclusionProof;
import ir.shahrvandsepari.transparency.PublishedLog;
import ir.shahrvandsepari.transparency.SignedNote;
import ir.shahrvandsepari.transparency.Tile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an entry of the transparency log is found, and the proof that it is there. */
@Named
@ApplicationScoped
public class LogPlace {

    @Inject
    private PublishedLog log;

    /** The address of the bundle with this entry, below {@code /log/}; empty as long as the entry is not published. */
    public String bundle(long index) {
        long size = log.checkpoint()
                .map(SignedNote::text)
                .map(Checkpoint::parse)
                .map(Checkpoint::size)
                .orElse(0L);
        long number = index / Tile.FULL;
        int width = (int) Math.min(Tile.FULL, size - number * Tile.FULL);
        return index < size ? "tile/entries/" + new Tile(0, number, width).bundlePath() : "";
    }

    /** The proof as {@code c2sp.org/tlog-proof} writes it; empty as long as the entry is not published. */
    public String proof(long index) {
        return log.proof(index).map(InclusionProof::tlogProof).orElse("");
    }
}
