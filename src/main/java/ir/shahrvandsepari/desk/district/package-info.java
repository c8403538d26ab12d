/** The districts' desk: which cases wait, and what is known about each. */
package ir.shahrvandsepari.desk.district;
