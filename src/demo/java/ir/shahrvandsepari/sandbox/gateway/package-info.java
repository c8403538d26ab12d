/** A stand-in for the bank's gateway: speaks SEP's protocol, shows a card page, and fails when a test asks it to. */
package ir.shahrvandsepari.sandbox.gateway;
