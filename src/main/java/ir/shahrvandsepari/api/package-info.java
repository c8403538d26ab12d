/** The partners' door: version 1 of the API over HTTP, its parsing, idempotency, paging and limits. */
package ir.shahrvandsepari.api;
