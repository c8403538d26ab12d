/** The administration's desk: bringing the city's files. */
package ir.shahrvandsepari.desk.admin;
