package org.ironbound.certificate.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;

/**
 * What a statement says of one number.
 *
 * @param relation how the true quantity stands to the value
 * @param value    exact
 * @param unit     the unit of the value
 */
record Bound(Relation relation, BigFraction value, Claim.Unit unit) {
    /** The quantity is at least the value, a plain number. */
    static Bound atLeast(BigFraction value) {
        return new Bound(Relation.AT_LEAST, value, Claim.Unit.COUNT);
    }

    /** The quantity is at most the value, a plain number. */
    static Bound atMost(BigFraction value) {
        return new Bound(Relation.AT_MOST, value, Claim.Unit.COUNT);
    }

    /** The quantity is the value, a plain number. */
    static Bound exactly(BigFraction value) {
        return new Bound(Relation.EQUAL, value, Claim.Unit.COUNT);
    }

    /** This bound, in another unit; the value is not changed. */
    Bound in(Claim.Unit other) {
        return new Bound(relation, value, other);
    }
}
