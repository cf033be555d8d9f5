package org.ironbound.claim.value;

import java.util.HashMap;
import java.util.Map;
import org.ironbound.kernel.term.Operations;

/**
 * Writes what is under roots as powers of these, so that r/(5 x) and 1/(5 r^4) are the same polynomials if r is the fifth root of x. What
 * is written here by mistake the kernel refuses.
 */
final class RootPowers {
    private final TermWriter writer;
    /** The first root of an operation. */
    private final Map<Integer, Integer> roots = new HashMap<>();

    private RootPowers(TermWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes so what is between two operations.
     *
     * @return null if they are made of no roots, square roots aside
     */
    static SameStep between(TermWriter writer, int first, int second) {
        RootPowers powers = new RootPowers(writer);
        powers.find(first);
        powers.find(second);
        if (powers.roots.isEmpty()) {
            return null;
        }
        SameStep one = powers.of(first);
        SameStep other = powers.of(second);
        return SameStep.through(one, SameStep.equal(one.to, other.to), SameStep.turned(other));
    }

    private void find(int last) {
        boolean[] isNeeded = KernelTerm.needed(writer.written(), last);
        for (int k = 0; k <= last; k++) {
            if (isNeeded[k] && SameStep.degree(writer, k) > 2) {
                roots.putIfAbsent(writer.at(k).first(), k);
            }
        }
    }

    /** The operation so: as far as it is a fraction of others. */
    private SameStep of(int last) {
        boolean[] isNeeded = KernelTerm.needed(writer.written(), last);
        SameStep[] steps = new SameStep[last + 1];
        for (int k = 0; k <= last; k++) {
            TermWriter.Operation operation = writer.at(k);
            if (isNeeded[k]) {
                steps[k] = roots.containsKey(k) ? SameStep.powered(writer, roots.get(k))
                    : operation.kind() >= Operations.SUM && operation.kind() <= Operations.QUOTIENT
                        ? SameStep.operands(writer, k, steps[operation.first()], steps[operation.second()]) : SameStep.itself(k);
            }
        }
        return steps[last];
    }
}
