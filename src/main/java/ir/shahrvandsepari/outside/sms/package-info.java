/** The SMS provider: its protocol, and nobody else's knowledge of it. */
package ir.shahrvandsepari.outside.sms;
