/** A stand-in for the SMS provider: takes messages by the provider's own protocol and shows them on a page. */
package ir.shahrvandsepari.sandbox.sms;
