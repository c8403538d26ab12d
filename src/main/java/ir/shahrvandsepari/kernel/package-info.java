/** Words that every room uses: checked values, money, days, Persian text; plain Java without a framework. */
package ir.shahrvandsepari.kernel;
