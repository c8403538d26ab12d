/** A clock that may be behind, so that a demo city can live through a month before anybody looks at it. */
package ir.shahrvandsepari.sandbox.clock;
