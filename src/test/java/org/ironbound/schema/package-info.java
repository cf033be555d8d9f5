/** The program's JSON schemas in a validator that is not the program's, for what tests make, and texts that must not be valid. */
package org.ironbound.schema;
