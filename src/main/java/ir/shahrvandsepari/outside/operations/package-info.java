/** What only the people who run the server may see: health and figures. */
package ir.shahrvandsepari.outside.operations;
