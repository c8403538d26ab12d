/** Offices, people, accounts and tokens of the demo city; none of them exists outside the demo. */
package ir.shahrvandsepari.demo.accounts;
