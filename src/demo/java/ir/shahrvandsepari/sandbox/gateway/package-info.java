/**
 * A stand-in for the bank's gateway: speaks SEP's protocol, shows a card page, and fails when a test asks it to. It remembers
 * its payments only as long as the server runs.
 */
package ir.shahrvandsepari.sandbox.gateway;
