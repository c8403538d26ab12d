/** The register of answers: number, frozen facts, seal, proof, verification, use and revocation. */
package ir.shahrvandsepari.certificate;
