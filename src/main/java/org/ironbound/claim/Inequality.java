package org.ironbound.claim;

/**
 * That a node is never negative, or if strict always positive.
 *
 * @param difference the node
 * @param strict     whether 0 is excluded
 */
record Inequality(Node difference, boolean strict) {
    /** Whether it holds for every number that the value may be. */
    boolean holds(Value value) {
        return strict ? value.lowerSign() > 0 : value.lowerSign() >= 0;
    }

    /** Whether it fails for every number that the value may be. */
    boolean fails(Value value) {
        return strict ? value.upperSign() <= 0 : value.upperSign() < 0;
    }
}
