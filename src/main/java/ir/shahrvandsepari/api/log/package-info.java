/** The transparency log over HTTP, to the letter of c2sp.org/tlog-tiles. */
package ir.shahrvandsepari.api.log;
