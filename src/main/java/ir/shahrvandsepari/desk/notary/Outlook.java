package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.journey.InquiryJourney.Preview;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an answer would be, shown beside the form while it is written. Asked once per property and purpose of a request. */
@Named
@RequestScoped
public class Outlook {

    @Inject
    private Counter counter;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    private final Map<String, Forecast> asked = new HashMap<>();

    /**
     * What stands beside the form.
     *
     * @param preview what the rules and the levy accounts say; null while nothing is asked or a gate is closed
     * @param closed why nothing can be said, and when it can; null otherwise
     */
    public record Forecast(Preview preview, String closed) {

        private static final Forecast NOTHING = new Forecast(null, null);

        public boolean isSilent() {
            return preview == null && closed == null;
        }
    }

    /** While no good code stands in the form. */
    public Forecast getNothing() {
        return Forecast.NOTHING;
    }

    public Forecast of(DraftInquiry draft) {
        return draft.property()
                .map(code -> asked.computeIfAbsent(draft.getPurpose() + " " + code, key -> ask(draft)))
                .orElse(Forecast.NOTHING);
    }

    private Forecast ask(DraftInquiry draft) {
        Optional<Preview> preview;
        try {
            preview = draft.property().map(code -> counter.eligibility(code, draft.getPurpose(), caller.get()));
        } catch (Refusal refusal) {
            boolean undated = refusal.slug().equals("district-not-open")
                    && !refusal.details().containsKey("opensOn");
            return new Forecast(null, undated ? words.say("outlook.notPlanned") : words.refusal(refusal));
        } catch (InvalidValue invalid) {
            return new Forecast(null, words.invalid(invalid));
        }
        return preview.map(known -> new Forecast(known, null)).orElse(Forecast.NOTHING);
    }
}
