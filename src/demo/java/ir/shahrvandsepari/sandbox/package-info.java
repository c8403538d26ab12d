/** Stand-ins for outside systems and test levers, added to the WAR of the demo and of the tests only. */
package ir.shahrvandsepari.sandbox;
