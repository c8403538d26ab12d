/** Keys of the try-out and of the tests; each machine makes its own. */
package ir.shahrvandsepari.demo.keys;
