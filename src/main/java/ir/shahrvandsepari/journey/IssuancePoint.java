package ir.shahrvandsepari.journey;

/**
 * A certificate on its way has passed one of the five points between which a crash must do no harm. Told as a CDI event
 * when the step is durable.
 *
 * @param name {@code prepared}, {@code sealed}, {@code appended} (handed to the log), {@code integrated} (in a published
 *     checkpoint) or {@code issued}
 */
public record IssuancePoint(String name, long inquiryId) {}
