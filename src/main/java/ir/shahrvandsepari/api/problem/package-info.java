/** Problem documents (RFC 9457): the only place where an error becomes an answer of the API. */
package ir.shahrvandsepari.api.problem;
