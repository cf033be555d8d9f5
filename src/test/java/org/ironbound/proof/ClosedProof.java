package org.ironbound.proof;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is kept of an accepted proof.
 *
 * @param contract  name of the proved contract
 * @param file      where the proof is stored, relative to the folder of proofs
 * @param nodes     number of proof steps
 * @param branches  number of branches
 * @param citations names of the contracts that the proof relies on
 */
record ClosedProof(String contract, String file, int nodes, int branches, SortedSet<String> citations) {
    ClosedProof {
        citations = new TreeSet<>(citations);
    }
}
