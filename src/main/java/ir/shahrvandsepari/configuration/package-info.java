/** The whole configuration as one file: written, read back strictly, and compared with what is in force. */
package ir.shahrvandsepari.configuration;
