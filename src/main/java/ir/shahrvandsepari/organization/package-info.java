/** Who may ask: notary offices, bank branches, administrations and the governorate. */
package ir.shahrvandsepari.organization;
