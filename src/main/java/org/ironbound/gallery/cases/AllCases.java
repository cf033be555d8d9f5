package org.ironbound.gallery.cases;

import java.util.List;
import org.ironbound.gallery.Case;

/** All cases: numbers first, then formulas, coefficients, bounds and claims. */
public final class AllCases {
    /** In the order of their numbers. */
    public static final List<Case> LIST = List.of(
        new DecimalInput(), new Rump(), new AlmostWhole(), new CompoundInterest(),
        new SummationOrder(), new FusedMultiplyAdd(), new RoundedUp(), new CancelledDivergence(),
        new LostCapacity(), new ManyUses(), new Underflow(), new NegativeVariance(),
        new OneMinusTau(), new ManySamples(), new ChiSquare(), new CoarseScan(),
        new SmallEigenvalue(), new MonteCarlo(), new RoundedSignal(), new TwoLearners(),
        new LocalMinimum(), new IntervalDependency(), new WholeNumbers(), new LargeExponent());

    private AllCases() {
    }
}
