package org.ironbound.claim.value;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.problem.Fractions;

/**
 * Writes sines and cosines of some multiples of pi/12 as the square roots of quarters that they are, or the opposites of these. What is
 * written here by mistake the kernel refuses.
 */
final class PowerSines {
    /** Twelfths of pi in a right angle, in half a turn and in a whole one. */
    private static final int RIGHT = 6;
    private static final int HALF = 12;
    private static final int WHOLE = 24;
    private static final BigFraction MOST = new BigFraction(10_000);

    private PowerSines() {
    }

    /**
     * The sine or the cosine of an angle as 0 and such a root, or less that; itself if it is none.
     *
     * @param multiple the angle divided by pi
     */
    static SameStep known(TermWriter writer, int k, BigFraction multiple) {
        BigFraction parts = multiple.multiply(HALF);
        if (!Fractions.isInteger(parts) || parts.abs().compareTo(MOST) > 0) {
            return SameStep.itself(k);
        }
        int angle = parts.intValue() + (writer.at(k).kind() == Operations.COSINE ? RIGHT : 0);
        boolean isNegative = Math.floorMod(angle, WHOLE) > HALF;
        int positive = isNegative ? angle + HALF : angle;
        int rest = Math.floorMod(positive, WHOLE);
        int part = Math.min(rest, HALF - rest);
        if (part == 1 || part == RIGHT - 1) {
            return SameStep.itself(k);
        }
        int zero = writer.number(BigFraction.ZERO);
        int whole = writer.add(Operations.SUM, zero, writer.add(Operations.PI, 0, 0), multiple);
        SameStep asMultiple = SameStep.equal(writer.at(k).first(), whole);
        SameStep ofMultiple = SameStep.operands(writer, k, asMultiple, asMultiple);
        int square = writer.number(new BigFraction(part == 0 ? 0 : part == RIGHT ? 4 : part - 1, 4));
        int root = writer.add(Operations.ROOT, square, square);
        int form = writer.add(Operations.SUM, zero, root, isNegative ? BigFraction.MINUS_ONE : BigFraction.ONE);
        int sine = ofMultiple.to;
        return SameStep.through(ofMultiple, new SameStep(sine, form, proofs -> SameResult.ofSine(proofs.term(), proofs.ranges(), sine, form,
            parts.intValue(), Math.floorDiv(positive, WHOLE), part)));
    }
}
