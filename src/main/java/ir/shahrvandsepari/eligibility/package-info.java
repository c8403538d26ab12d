/** The decision: named rules over dated facts, all of them evaluated, every reason kept. Plain Java. */
package ir.shahrvandsepari.eligibility;
