/** Real server processes, really killed: nothing answered is lost, no number is given twice. */
package ir.shahrvandsepari.crash;
