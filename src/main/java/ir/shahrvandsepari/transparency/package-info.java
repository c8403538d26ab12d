/** Append-only Merkle log of opaque bytes: what has once been published can never again be changed or denied. */
package ir.shahrvandsepari.transparency;
