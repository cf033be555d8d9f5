package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.bound.LeastError;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.problem.ClusterKind;

/**
 * The least error that a learner can have on clusters of a kind, for each number of samples of such a cluster: 1, 2 and so on, up to the
 * last one that gives an error above 0 [FEASIBLE].
 */
final class LeastErrors {
    private final ClusterFormulas formulas;
    private final List<LeastInformationLine> lines;
    private final int bits;
    private final List<OfSamples> errors = new ArrayList<>();
    private int place;
    private boolean isAtEnd;

    /**
     * With some number of samples.
     *
     * @param carried what they carry about a fresh one
     * @param error   the least error of samples that carry no more
     * @param line    below phi, which gives it
     */
    record OfSamples(CarriedAtMost carried, LeastError error, LeastInformationLine line) {
    }

    /**
     * @param lines below phi, with rising slopes
     * @param cost  pays for one look at each of the lines
     */
    LeastErrors(ClusterKind kind, List<LeastInformationLine> lines, CheckCost cost) throws RejectedException {
        this.formulas = ClusterFormulas.of(kind);
        this.lines = lines;
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

    /** Goes on to one sample more: by the best of the lines, which is the steeper the more the samples carry. */
    void extend(CheckCost cost) throws RejectedException {
        long samples = errors.size() + 1L;
        cost.spend(formulas.capacityCost(bits + 1L, samples));
        CarriedAtMost carried = formulas.carried(bits, BigInteger.valueOf(samples));
        LeastError best = LeastError.of(carried.value, lines.get(place));
        while (place + 1 < lines.size()) {
            LeastError next = LeastError.of(carried.value, lines.get(place + 1));
            if (next.lower.compareTo(best.lower) < 0) {
                break;
            }
            best = next;
            place++;
        }
        isAtEnd = best.lower.signum() <= 0;
        if (!isAtEnd) {
            errors.add(new OfSamples(carried, best, lines.get(place)));
        }
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
