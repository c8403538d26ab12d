/** The municipality's book of properties: codes, owners, earlier documents, holds, prices and dues, and how they are loaded. */
package ir.shahrvandsepari.property;
