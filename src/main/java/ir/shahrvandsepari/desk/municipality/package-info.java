/** Pages of those who watch over the whole city: its dashboard and its monthly report. */
package ir.shahrvandsepari.desk.municipality;
