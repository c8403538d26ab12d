/** What the people of a district do with a case that the rules did not answer: take it, look, propose, approve. */
package ir.shahrvandsepari.casework;
