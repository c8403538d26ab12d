/** The page that everybody who is signed in has: who one is here, and one's password and tokens. */
package ir.shahrvandsepari.desk.account;
