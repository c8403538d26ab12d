/** The time, from the machine; everyone else asks this clock. */
package ir.shahrvandsepari.outside.clock;
