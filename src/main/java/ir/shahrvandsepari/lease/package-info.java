/** Which server does a recurring duty now: leases in the database, each with a fence against whoever lost it unaware. */
package ir.shahrvandsepari.lease;
