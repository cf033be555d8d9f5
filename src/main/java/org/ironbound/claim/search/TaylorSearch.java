package org.ironbound.claim.search;

import java.math.BigInteger;
import org.ironbound.claim.proof.TaylorForm;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Series;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/** Looks for the order of a Taylor form that shows an inequality. */
final class TaylorSearch {
    /** Coefficients of nodes of more operations are not looked at: a check of many such boxes would cost too much. */
    private static final int LARGEST_EXPANDED = 300;

    private TaylorSearch() {
    }

    /**
     * The lowest order at which the form shows that its goal holds, 0 if there is none; where the coefficients at the middle are too large
     * already, no others are looked at.
     */
    static int lowestOrder(TaylorForm form) {
        if (form.size() > LARGEST_EXPANDED) {
            return 0;
        }
        try {
            Series middle = form.atMiddle(TaylorForm.HIGHEST_ORDER);
            Series whole = null;
            for (int order = 1; order <= TaylorForm.HIGHEST_ORDER; order++) {
                BigInteger most = Intervals.absolute(middle.at(order)).upper;
                if (form.holds(middle, new Enclosure(most.negate(), most, middle.constant().unit), order)) {
                    whole = whole == null ? form.onBox(TaylorForm.HIGHEST_ORDER) : whole;
                    if (form.holds(middle, whole.at(order), order)) {
                        return order;
                    }
                }
            }
            return 0;
        } catch (Undefined e) {
            return 0;
        }
    }
}
