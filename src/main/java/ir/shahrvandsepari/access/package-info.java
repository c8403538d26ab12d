/** Who is asking: callers with their roles, sign-in, API tokens, request keys, rate limits and the access journal. */
package ir.shahrvandsepari.access;
