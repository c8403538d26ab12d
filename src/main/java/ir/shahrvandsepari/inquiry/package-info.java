/** The case: what an office asked, how far it has come, and every step on the way. */
package ir.shahrvandsepari.inquiry;
