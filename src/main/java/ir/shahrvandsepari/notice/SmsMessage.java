package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Mobile;

/**
 * A message on its way.
 *
 * @param attempts how often it was tried, this time included
 */
public record SmsMessage(long id, Mobile to, String text, int attempts) {
    /**
     * A message before it is left in the outbox.
     *
     * @param subject what it is about, such as a tracking code; never personal data
     */
    record Draft(Mobile to, NoticeTemplate template, String text, String subject) {}

    /** The states of a message that is no longer tried. */
    enum EndState {
        SENT,
        UNDELIVERABLE
    }

    /** How a message ended, with the provider's number of it or its words for why not. */
    record End(EndState state, String answer) {}
}
