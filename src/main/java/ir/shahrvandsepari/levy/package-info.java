/** What is owed: dated tariffs, the statement of a property line by line, and the bill with its two numbers. */
package ir.shahrvandsepari.levy;
