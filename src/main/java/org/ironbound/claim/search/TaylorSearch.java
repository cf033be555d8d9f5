package org.ironbound.claim.search;

import java.math.BigInteger;
import org.ironbound.claim.proof.TaylorForm;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/** Looks for the order of a Taylor form that shows an inequality. */
final class TaylorSearch {
    /** Derivatives of more operations are not looked at: a check of many such boxes would cost too much. */
    private static final int LARGEST_SLOPE = 1000;

    private TaylorSearch() {
    }

    /**
     * The lowest order at which the form shows that its goal holds, 0 if there is none; where the derivatives at the middle are too large
     * already, no others are looked at.
     */
    static int lowestOrder(TaylorForm form) {
        try {
            for (int order = 1; order <= TaylorForm.HIGHEST_ORDER && form.size(order) <= LARGEST_SLOPE; order++) {
                Enclosure middle = form.atMiddle(order);
                BigInteger most = Intervals.absolute(middle).upper;
                if (form.holds(order, new Enclosure(most.negate(), most, middle.unit)) && form.shows(order)) {
                    return order;
                }
            }
        } catch (Undefined e) {
            return 0;
        }
        return 0;
    }
}
