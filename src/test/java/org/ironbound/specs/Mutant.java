package org.ironbound.specs;

/**
 * A contract of specs/ with one small change that may have made it false.
 *
 * @param contract     the changed contract
 * @param original     what it was: the contract in specs/, or the part of it that promises one conclusion
 * @param change       the changed clause and what was done to it
 * @param isHypothesis whether a precondition was changed rather than a promise
 */
record Mutant(SpecContract contract, SpecContract original, String change, boolean isHypothesis) {
    /** The contract itself, which nothing must refute. */
    static Mutant unchanged(SpecContract contract) {
        return new Mutant(contract, contract, "unchanged", false);
    }

    boolean isUnchanged() {
        return contract == original;
    }

    @Override
    public String toString() {
        return original.qualifiedName() + ": " + change;
    }
}
