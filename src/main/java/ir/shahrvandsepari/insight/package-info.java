/** Read-only rows for screens, answers and reports: records filled straight from SQL. */
package ir.shahrvandsepari.insight;
