/** Payment gateways of the Shaparak network, spoken to in their own protocols. */
package ir.shahrvandsepari.outside.gateway;
