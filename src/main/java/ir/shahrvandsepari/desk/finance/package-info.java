/** The desk of finance: bills of the whole city, and payments that did not come through the gateway, by two people. */
package ir.shahrvandsepari.desk.finance;
