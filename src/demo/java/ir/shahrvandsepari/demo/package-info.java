/** The try-out: one command starts a real database, the server and a demo city. Never part of the product's WAR. */
package ir.shahrvandsepari.demo;
