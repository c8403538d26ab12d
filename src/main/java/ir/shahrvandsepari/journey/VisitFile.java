package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.DaySecret;
import ir.shahrvandsepari.inspection.Draw;
import ir.shahrvandsepari.inspection.DrawSeed;
import ir.shahrvandsepari.inspection.FiledReport;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.SignedNote;
import java.util.List;
import java.util.Optional;

/**
 * A visit with all that belongs to it.
 *
 * @param draw who was drawn and among whom; empty as long as nobody was
 * @param secret of the day, once it may be told
 * @param served other cases about the property that were attached to it
 * @param commitment what was published of it before
 */
public record VisitFile(
        Visit visit,
        Optional<Draw> draw,
        Optional<DaySecret> secret,
        Optional<Commitment> commitment,
        Optional<FiledReport> report,
        List<TrackingCode> served) {
    public VisitFile {
        served = List.copyOf(served);
    }

    /**
     * What the log holds of a day's secret.
     *
     * @param index zero-based place; -1 as long as it is not published
     */
    public record Commitment(String leaf, long index) {
        static Commitment of(DaySecret secret) {
            return new Commitment(secret.leaf(), secret.logIndex().orElse(-1));
        }
    }

    /** What the seed is the hash of; empty as long as the secret may not be told. */
    public Optional<String> seedText() {
        return secret.flatMap(told ->
                checkpoint().map(tree -> DrawSeed.textOf(told, tree.root().toString(), visit.number())));
    }

    /** The tree that decided the draw. */
    public Optional<Checkpoint> checkpoint() {
        return visit.cover()
                .map(cover ->
                        Checkpoint.parse(SignedNote.parse(cover.checkpoint()).text()));
    }
}
