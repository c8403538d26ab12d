/** Telling people: text messages, written in the transaction of what they tell and sent afterwards. */
package ir.shahrvandsepari.notice;
