package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Mobile;

/**
 * A message on its way.
 *
 * @param attempts how often it was tried, this time included
 */
public record SmsMessage(long id, Mobile to, String text, int attempts) {}
