/** What was paid: attempts at a gateway, what the gateway says of them, and the settlement that a certificate needs. */
package ir.shahrvandsepari.payment;
