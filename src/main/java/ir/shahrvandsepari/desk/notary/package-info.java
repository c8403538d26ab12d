/** The desk of the offices that ask: notaries first, bank branches and administrations in the same pages. */
package ir.shahrvandsepari.desk.notary;
