/** The printer of answers: Persian pages by Apache FOP, text that machines can read, the seal, and the look at foreign PDFs. */
package ir.shahrvandsepari.outside.paper;
