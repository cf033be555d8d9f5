package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * When the law of r is skewed enough to the left, given that the sign is +1, for the contraction coefficient to be v = E r^2
 * [SDPI-BINARY-SKEW]. {@code F(y) >= 0} is shown from the largest y down to 0: between one node, v + r_k or r_k - v, and the next a
 * quadratic is below F, the sum of the terms whose nodes were passed. Each step checks for itself what it needs of the atoms, so that the
 * loop is about numbers only.
 */
public final class SkewCriterion {
    private SkewCriterion() {
    }

    /**
     * Whether it is. False says nothing.
     *
     * @param law the law of r
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> analysis.Target.coefficientIsSecondMoment(LawNames.of(law.id));
      @ assignable \strictly_nothing; @*/
    public static boolean proves(SymmetricLaw law) {
        if (isCovered(law)) {
            /*@ assert SkewLemmas.complete(LawNames.of(law.id),
              @     BigInteger.val(law.unit)); @*/
            return true;
        }
        return false;
    }

    /** Whether {@code F(y) >= 0} down to 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result ==> SkewLemmas.covered(
      @     LawNames.of(law.id), 0,
      @     BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isCovered(SymmetricLaw law) {
        int size = size(law);
        BigInteger zero = SkewSteps.zero();
        BigInteger a = zero;
        BigInteger b = zero;
        BigInteger c = zero;
        int i = 0;
        int j = 0;
        BigInteger end = start(law);
        /*@ loop_invariant 0 <= i && i <= size && 0 <= j && j <= size && a != null && b != null && c != null && end != null
          @   && BigInteger.val(end) >= 0;
          @ loop_invariant analysis.Skew.partAtLeast(
          @     LawNames.of(law.id),
          @     i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.unit));
          @ loop_invariant SkewLemmas.covered(
          @     LawNames.of(law.id),
          @     BigInteger.val(end), BigInteger.val(law.unit));
          @ decreases size - i + (size - j);
          @ assignable \strictly_nothing; @*/
        while (end.signum() > 0 && (i < size || j < size)) {
            boolean isPlus = isPlus(law, i, j);
            BigInteger node = node(law, i, j, isPlus);
            BigInteger next = SkewSteps.next(node, end);
            if (!covers(law, i, j, a, b, c, next, end)) {
                return false;
            }
            BigInteger weight = weight(law, i, j, isPlus, a, b, c, node, next, end);
            if (weight == null) {
                return false;
            }
            a = SkewSteps.add(a, weight, node.multiply(node));
            b = SkewSteps.add(b, weight, node);
            c = c.add(weight);
            end = next;
            i = SkewSteps.count(i, size, isPlus);
            j = SkewSteps.count(j, size, !isPlus);
        }
        return covers(law, i, j, a, b, c, zero, end);
    }

    /** The number of atoms. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures law.unit != null && law.id != null;
      @ ensures \result == analysis.Target.size(LawNames.of(law.id))
      @   && \result >= 1
      @   && BigInteger.val(law.unit) >= 1;
      @ assignable \strictly_nothing; @*/
    private static int size(SymmetricLaw law) {
        return law.weights.length;
    }

    /** Whether the next node is v + r_i, from below, and not r_j - v, from above. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && i <= analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= j
      @   && j <= analysis.Target.size(LawNames.of(law.id))
      @   && (i < analysis.Target.size(LawNames.of(law.id))
      @      || j < analysis.Target.size(LawNames.of(law.id)));
      @ ensures \result
      @   ? i < analysis.Target.size(LawNames.of(law.id))
      @   : j < analysis.Target.size(LawNames.of(law.id));
      @ assignable \strictly_nothing; @*/
    private static boolean isPlus(SymmetricLaw law, int i, int j) {
        if (i == law.weights.length) {
            return false;
        }
        return j == law.weights.length || minusNode(law, j).compareTo(plusNode(law, i)) <= 0;
    }

    /** The next node. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && 0 <= j
      @   && (isPlus
      @      ? i < analysis.Target.size(LawNames.of(law.id))
      @      : j < analysis.Target.size(LawNames.of(law.id)));
      @ ensures BigInteger.val(\result) == (isPlus
      @    ? BigInteger.val(law.secondLower) + BigInteger.val(law.lowerValues[i])
      @    : BigInteger.val(law.values[j]) - BigInteger.val(law.secondLower));
      @ assignable \strictly_nothing; @*/
    private static BigInteger node(SymmetricLaw law, int i, int j, boolean isPlus) {
        return isPlus ? plusNode(law, i) : minusNode(law, j);
    }

    /** v + r_i, from below. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= i && i < law.weights.length;
      @ ensures BigInteger.val(\result) == BigInteger.val(law.secondLower) + BigInteger.val(law.lowerValues[i]);
      @ assignable \strictly_nothing; @*/
    private static BigInteger plusNode(SymmetricLaw law, int i) {
        return law.secondLower.add(law.lowerValues[i]);
    }

    /** r_j - v, from above. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= j && j < law.weights.length;
      @ ensures BigInteger.val(\result) == BigInteger.val(law.values[j]) - BigInteger.val(law.secondLower);
      @ assignable \strictly_nothing; @*/
    private static BigInteger minusNode(SymmetricLaw law, int j) {
        return law.values[j].subtract(law.secondLower);
    }

    /** What the term of the next node adds to c; null if the node is not one of the term. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && i <= analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= j
      @   && j <= analysis.Target.size(LawNames.of(law.id))
      @   && (isPlus
      @      ? i < analysis.Target.size(LawNames.of(law.id))
      @      : j < analysis.Target.size(LawNames.of(law.id)))
      @   && BigInteger.val(next) <= BigInteger.val(end);
      @ requires analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), i, j,
      @     BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.unit));
      @ ensures \result != null ==> analysis.Skew.partAtLeast(
      @     LawNames.of(law.id),
      @     isPlus ? i + 1 : i, isPlus ? j : j + 1, BigInteger.val(next),
      @     BigInteger.val(a) + BigInteger.val(\result) * (BigInteger.val(node) * BigInteger.val(node)),
      @     BigInteger.val(b) + BigInteger.val(\result) * BigInteger.val(node), BigInteger.val(c) + BigInteger.val(\result),
      @     BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger weight(SymmetricLaw law, int i, int j, boolean isPlus, BigInteger a, BigInteger b,
            BigInteger c, BigInteger node, BigInteger next, BigInteger end) {
        return isPlus ? plus(law, i, j, a, b, c, node, next, end) : minus(law, i, j, a, b, c, node, next, end);
    }

    /** What term i of the first sum adds to c. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && i < analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= j
      @   && j <= analysis.Target.size(LawNames.of(law.id))
      @   && BigInteger.val(next) <= BigInteger.val(end);
      @ requires analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), i, j,
      @     BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.unit));
      @ ensures \result != null ==> analysis.Skew.partAtLeast(
      @     LawNames.of(law.id),
      @     i + 1, j, BigInteger.val(next), BigInteger.val(a) + BigInteger.val(\result) * (BigInteger.val(node) * BigInteger.val(node)),
      @     BigInteger.val(b) + BigInteger.val(\result) * BigInteger.val(node), BigInteger.val(c) + BigInteger.val(\result),
      @     BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger plus(SymmetricLaw law, int i, int j, BigInteger a, BigInteger b, BigInteger c,
            BigInteger node, BigInteger next, BigInteger end) {
        if (node.compareTo(plusNode(law, i)) > 0 || next.compareTo(node) > 0) {
            return null;
        }
        BigInteger result = SkewSteps.plus(law.lowerWeights[i], law.values[i], law.unit);
        /*@ assert analysis.Skew.morePlus(
          @     LawNames.of(law.id),
          @     i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.lowerWeights[i]),
          @     BigInteger.val(law.lowerValues[i]), BigInteger.val(law.weights[i]), BigInteger.val(law.values[i]),
          @     BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(result),
          @     BigInteger.val(node), BigInteger.val(next), BigInteger.val(law.unit)); @*/
        return result;
    }

    /** What term j of the second sum adds to c, less than 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && i <= analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= j
      @   && j < analysis.Target.size(LawNames.of(law.id))
      @   && BigInteger.val(next) <= BigInteger.val(end);
      @ requires analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), i, j,
      @     BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.unit));
      @ ensures \result != null ==> analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), i,
      @     j + 1, BigInteger.val(next), BigInteger.val(a) + BigInteger.val(\result) * (BigInteger.val(node) * BigInteger.val(node)),
      @     BigInteger.val(b) + BigInteger.val(\result) * BigInteger.val(node), BigInteger.val(c) + BigInteger.val(\result),
      @     BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger minus(SymmetricLaw law, int i, int j, BigInteger a, BigInteger b, BigInteger c,
            BigInteger node, BigInteger next, BigInteger end) {
        if (node.compareTo(minusNode(law, j)) < 0) {
            return null;
        }
        BigInteger weight = SkewSteps.minus(law.weights[j], law.values[j], law.unit);
        /*@ assert analysis.Skew.moreMinus(
          @     LawNames.of(law.id),
          @     i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.weights[j]),
          @     BigInteger.val(law.values[j]), BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper),
          @     BigInteger.val(law.fourthUpper), BigInteger.val(weight), BigInteger.val(node), BigInteger.val(next),
          @     BigInteger.val(law.unit)); @*/
        return weight.negate();
    }

    /** The largest node r_0 - v of what counts against F, or 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures 0 <= BigInteger.val(\result)
      @   && SkewLemmas.covered(
      @       LawNames.of(law.id),
      @       BigInteger.val(\result), BigInteger.val(law.unit));
      @ ensures analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), 0, 0,
      @     BigInteger.val(\result), 0, 0, 0, BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger start(SymmetricLaw law) {
        BigInteger result = minusNode(law, 0).max(BigInteger.valueOf(0L));
        /*@ assert analysis.Skew.rest(
          @     LawNames.of(law.id),
          @     0, BigInteger.val(law.weights[0]), BigInteger.val(law.values[0]), BigInteger.val(law.secondLower),
          @     BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(result), BigInteger.val(law.unit)); @*/
        /*@ assert SkewLemmas.start(
          @     LawNames.of(law.id),
          @     BigInteger.val(result), BigInteger.val(law.unit)); @*/
        /*@ assert analysis.Skew.noPart(
          @     LawNames.of(law.id),
          @     BigInteger.val(result), BigInteger.val(law.unit)); @*/
        return result;
    }

    /** Whether {@code F(y) >= 0} down to the next node, where it is so down to the end. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= i
      @   && i <= analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= j
      @   && j <= analysis.Target.size(LawNames.of(law.id))
      @   && 0 <= BigInteger.val(next)
      @   && BigInteger.val(next) <= BigInteger.val(end);
      @ requires analysis.Skew.partAtLeast(
      @     LawNames.of(law.id), i, j,
      @     BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(law.unit));
      @ requires SkewLemmas.covered(
      @     LawNames.of(law.id),
      @     BigInteger.val(end), BigInteger.val(law.unit));
      @ ensures \result ==> SkewLemmas.covered(
      @     LawNames.of(law.id),
      @     BigInteger.val(next), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean covers(SymmetricLaw law, int i, int j, BigInteger a, BigInteger b, BigInteger c, BigInteger next,
            BigInteger end) {
        if (next.compareTo(end) == 0) {
            return true;
        }
        if (!SkewSteps.areNotNegative(a, b, c, next, end) || !isRestAtMost(law, j, next)) {
            return false;
        }
        /*@ assert SkewLemmas.extend(
          @     LawNames.of(law.id),
          @     i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(next),
          @     BigInteger.val(law.unit)); @*/
        return true;
    }

    /** Whether no r_k - v, {@code k >= j}, is above the next node. */
    /*@ private normal_behavior
      @ requires \invariant_for(law)
      @   && 0 <= j
      @   && j <= analysis.Target.size(LawNames.of(law.id));
      @ ensures \result ==> analysis.Skew.restAtMost(
      @     LawNames.of(law.id), j,
      @     BigInteger.val(next), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isRestAtMost(SymmetricLaw law, int j, BigInteger next) {
        if (j == law.weights.length) {
            /*@ assert analysis.Skew.noRest(LawNames.of(law.id),
              @     BigInteger.val(next), BigInteger.val(law.unit)); @*/
            return true;
        }
        if (minusNode(law, j).compareTo(next) > 0) {
            return false;
        }
        /*@ assert analysis.Skew.rest(
          @     LawNames.of(law.id),
          @     j, BigInteger.val(law.weights[j]), BigInteger.val(law.values[j]), BigInteger.val(law.secondLower),
          @     BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(next), BigInteger.val(law.unit)); @*/
        return true;
    }
}
