/** What the operator must have said before the application may start. */
package ir.shahrvandsepari.outside.settings;
