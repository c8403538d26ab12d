/** What is particular to PostgreSQL: bringing the schema up to date before anything else starts. */
package ir.shahrvandsepari.outside.postgres;
