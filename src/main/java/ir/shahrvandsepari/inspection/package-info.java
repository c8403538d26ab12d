/** Facts from the site: who is drawn to go and look, by a draw that everybody can repeat, and what was found there. */
package ir.shahrvandsepari.inspection;
