package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.bound.LeastError;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.ErrorAtLeast;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.Fractions;

/**
 * The least error that a learner can have on clusters of a kind, for each number of samples of such a cluster: 1, 2 and so on, up to the
 * last one that gives an error above 0. It follows from what the samples carry [FEASIBLE], or from an error that is out of reach with as
 * many samples or more [DOMINATION], whichever says more.
 */
final class LeastErrors {
    private final ClusterFormulas formulas;
    private final List<LeastInformationLine> lines;
    private final NavigableMap<Integer, ErrorsOutOfReach.Avoided> avoided;
    private final int bits;
    private final List<OfSamples> errors = new ArrayList<>();
    private int place;
    /** Whether more samples carry enough for any error. */
    private boolean isEnoughCarried;
    private boolean isAtEnd;

    /**
     * With some number of samples.
     *
     * @param error of every learner
     * @param from  the numbers that it follows from, by names
     */
    record OfSamples(ErrorAtLeast error, Map<String, BigFraction> from) {
    }

    /**
     * @param lines   below phi, with rising slopes
     * @param avoided errors that are out of reach, by numbers of samples
     * @param cost    pays for one look at each of the lines
     */
    LeastErrors(ClusterKind kind, List<LeastInformationLine> lines, NavigableMap<Integer, ErrorsOutOfReach.Avoided> avoided, CheckCost cost)
            throws RejectedException {
        this.formulas = ClusterFormulas.of(kind);
        this.lines = lines;
        this.avoided = avoided;
        long bits = lines.get(0).unit.bitLength();
        cost.spend(lines.size(), 4 * KernelCost.product(bits, bits) + KernelCost.quotient(3 * bits, 2 * bits));
        for (LeastInformationLine line : lines) {
            if (line.slope.signum() <= 0) {
                throw new RejectedException("witness hits and false-alarms must give lines that fall");
            }
        }
        this.bits = lines.get(0).unit.bitLength() - 1 + kind.dimension().bitLength();
    }

    /** Whether one more number of samples up to this one may be of use. */
    boolean isWorthMore(int last) {
        return !isAtEnd && errors.size() < last;
    }

    /** Goes on to one sample more. */
    void extend(CheckCost cost) throws RejectedException {
        int samples = errors.size() + 1;
        OfSamples best = isEnoughCarried ? null : ofCarried(samples, cost);
        isEnoughCarried = best == null;
        Map.Entry<Integer, ErrorsOutOfReach.Avoided> entry = avoided.ceilingEntry(samples);
        if (entry != null && (best == null || best.error.value.compareTo(entry.getValue().error().value) < 0)) {
            best = new OfSamples(entry.getValue().error(), entry.getValue().from());
        }
        isAtEnd = best == null;
        if (!isAtEnd) {
            errors.add(best);
        }
    }

    /** By the best of the lines, which is the steeper the more the samples carry; null if nothing above 0 follows. */
    private OfSamples ofCarried(long samples, CheckCost cost) throws RejectedException {
        cost.spend(formulas.capacityCost(bits + 1L, samples));
        CarriedAtMost carried = formulas.carried(bits, BigInteger.valueOf(samples), MixtureScale.of(lines.get(0).unit));
        LeastError best = LeastError.of(carried.value, lines.get(place));
        while (place + 1 < lines.size()) {
            LeastError next = LeastError.of(carried.value, lines.get(place + 1));
            if (next.lower.compareTo(best.lower) < 0) {
                break;
            }
            best = next;
            place++;
        }
        LeastInformationLine line = lines.get(place);
        return best.lower.signum() <= 0 ? null : new OfSamples(Follows.certainly(ErrorAtLeast.feasible(carried, best)),
            Map.of("intercept", Fractions.of(line.intercept, line.unit), "slope", Fractions.of(line.slope, line.unit)));
    }

    /** For how many samples, from one on, errors are known. */
    int size() {
        return errors.size();
    }

    /** With m samples. */
    OfSamples of(int m) {
        return errors.get(m - 1);
    }
}
