/** Pages for everybody, before any sign-in. Stateless, and whole without JavaScript. */
package ir.shahrvandsepari.desk.open;
