/** Small changes that make code or contracts wrong, and who notices them: a proof, or a test. */
package org.ironbound.proof.mutants;
