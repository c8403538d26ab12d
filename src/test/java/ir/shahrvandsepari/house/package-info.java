/** The house keeps its shape: the import map, the companion rules and the budgets, each shown to bite. */
package ir.shahrvandsepari.house;
