/** Public keys and the status list, where verifiers look for them. */
package ir.shahrvandsepari.api.wellknown;
