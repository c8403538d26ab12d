package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.PropertyFile;

/**
 * What an answer is made of, as read in the transaction that prepares it.
 *
 * @param inquiry the case
 * @param file the property as the books have it now
 * @param addressee the office that filed
 * @param freshness when each register was loaded
 * @param validityMonths Jalali months that an answer for this purpose holds
 */
public record AnswerSubject(
        Inquiry inquiry, PropertyFile file, Office addressee, Freshness freshness, int validityMonths) {}
