package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.Readiness;
import ir.shahrvandsepari.property.Rollout;
import ir.shahrvandsepari.property.RolloutBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Where the service stands, and what a district lacks. Changes come by {@link ChangeJourney}. */
@Stateless
public class RolloutJourney {
    @Inject
    private RolloutBook rollout;

    @Inject
    private PropertyBook properties;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    /** A district with the service for each purpose. */
    public record Standing(District district, List<Rollout> purposes) {}

    /** All districts, by number. */
    public List<Standing> districts() {
        return properties.districts().stream()
                .map(district -> new Standing(
                        district,
                        Arrays.stream(Purpose.values())
                                .map(purpose -> rollout.of(district, purpose.name()))
                                .toList()))
                .toList();
    }

    /**
     * What keeps a district from going live, against the limits of today.
     *
     * @throws Refusal {@code not-found}
     */
    public List<Readiness.Item> readiness(int district) {
        Readiness readiness =
                properties.district(district).map(rollout::readiness).orElseThrow(() -> new Refusal("not-found"));
        return readiness.items(parameters.inForce(Tehran.today(clock)));
    }
}
