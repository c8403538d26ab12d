/** The door for people: pages, their beans and what all pages share (language, words, how values are shown and read). */
package ir.shahrvandsepari.desk;
