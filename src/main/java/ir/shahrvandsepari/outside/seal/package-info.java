/** The municipality's keys: the seal that signs answers, and the key that signs the log's checkpoints. */
package ir.shahrvandsepari.outside.seal;
