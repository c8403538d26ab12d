/** The only code that knows other systems: banks, providers, key stores, the database server, the clock. */
package ir.shahrvandsepari.outside;
