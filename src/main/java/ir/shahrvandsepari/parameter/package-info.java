/** Numbers and switches of the rules: dated, with their legal source, changed by two people and never in code. */
package ir.shahrvandsepari.parameter;
