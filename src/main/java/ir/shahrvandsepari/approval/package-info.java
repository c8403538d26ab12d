/** Two people: what one proposes takes effect when another approves it. */
package ir.shahrvandsepari.approval;
