/** A city that never was, dated to today: five districts, some two thousand properties, and the cases that are promised. */
package ir.shahrvandsepari.demo.city;
