/** Reads what the Coq proofs define and state, for the test that compares it with {@code proofs/analysis/facts.txt}. */
package org.ironbound.proof.analysis;
