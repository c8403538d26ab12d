/** The benchmark: own profile, no timed assertion, prints what it finds. */
package ir.shahrvandsepari.performance;
