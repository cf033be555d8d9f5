package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * How far the criterion by skewness has come [SDPI-BINARY-SKEW], on its way from the largest y down to 0: {@code F(y) >= 0} for all y from
 * an end on. The nodes at or above the end, v + r_k of the first sum in F and r_k - v of the second, were passed: from the end down to 0,
 * their terms add up to at least {@code a - 2 b y + c y^2}.
 */
final class SkewPart {
    /** What contracts call the law. */
    final LawName id;
    /** How many nodes of the first sum were passed. */
    final int i;
    /** How many nodes of the second sum were passed. */
    final int j;
    /** The constant term of the quadratic, in multiples of 1/unit^3. */
    final BigInteger a;
    /** Minus half its linear coefficient, in multiples of 1/unit^2. */
    final BigInteger b;
    /** Its leading coefficient, in multiples of 1/unit. */
    final BigInteger c;
    /** The end, in multiples of 1/unit, not negative. */
    final BigInteger end;
    /** The scale of the law, positive. */
    final BigInteger unit;

    /*@ public invariant 0 <= i && i <= analysis.Target.size(LawNames.of(id)) && 0 <= j && j <= analysis.Target.size(LawNames.of(id));
      @ public invariant BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(end);
      @ public invariant analysis.Skew.partAtLeast(LawNames.of(id), i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b),
      @     BigInteger.val(c), BigInteger.val(unit));
      @ public invariant SkewLemmas.covered(LawNames.of(id), BigInteger.val(end), BigInteger.val(unit));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.i, this.j, this.a, this.b, this.c, this.end, this.unit; @*/

    /*@ private normal_behavior
      @ requires 0 <= i && i <= analysis.Target.size(LawNames.of(id)) && 0 <= j && j <= analysis.Target.size(LawNames.of(id));
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(end);
      @ requires analysis.Skew.partAtLeast(LawNames.of(id), i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b),
      @     BigInteger.val(c), BigInteger.val(unit));
      @ requires SkewLemmas.covered(LawNames.of(id), BigInteger.val(end), BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit && this.i == i && this.j == j;
      @ assignable \nothing; @*/
    private /*@ pure @*/ SkewPart(LawName id, int i, int j, BigInteger a, BigInteger b, BigInteger c, BigInteger end, BigInteger unit) {
        this.id = id;
        this.i = i;
        this.j = j;
        this.a = a;
        this.b = b;
        this.c = c;
        this.end = end;
        this.unit = unit;
    }

    /** The start, with no node passed: at the largest node r_0 - v of what counts against F, or at 0. */
    /*@ normal_behavior
      @ requires \invariant_for(law);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.id == law.id && \result.unit == law.unit;
      @ ensures \result.i == 0 && \result.j == 0;
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    static SkewPart start(SymmetricLaw law) {
        BigInteger zero = SkewSteps.zero();
        return new SkewPart(law.id, 0, 0, zero, zero, zero, largest(law), law.unit);
    }

    /** The largest node of the second sum, or 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ ensures 0 <= BigInteger.val(\result)
      @   && SkewLemmas.covered(LawNames.of(law.id), BigInteger.val(\result), BigInteger.val(law.unit));
      @ ensures analysis.Skew.partAtLeast(LawNames.of(law.id), 0, 0, BigInteger.val(\result), 0, 0, 0, BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger largest(SymmetricLaw law) {
        BigInteger result = law.values[0].subtract(law.secondLower).max(BigInteger.valueOf(0L));
        /*@ assert analysis.Skew.rest(LawNames.of(law.id), 0, BigInteger.val(law.weights[0]), BigInteger.val(law.values[0]),
          @     BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper),
          @     BigInteger.val(result), BigInteger.val(law.unit)); @*/
        //@ assert SkewLemmas.start(LawNames.of(law.id), BigInteger.val(result), BigInteger.val(law.unit));
        //@ assert analysis.Skew.noPart(LawNames.of(law.id), BigInteger.val(result), BigInteger.val(law.unit));
        return result;
    }

    /** Whether no node is left between the end and 0. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && law.id == id;
      @ ensures \result <==> BigInteger.val(end) == 0 || i == law.weights.length && j == law.weights.length;
      @ ensures !\result ==> i < law.weights.length || j < law.weights.length;
      @ assignable \strictly_nothing; @*/
    boolean isLast(SymmetricLaw law) {
        return end.signum() == 0 || i == law.weights.length && j == law.weights.length;
    }

    /** Past the next node, if {@code F(y) >= 0} down to it; else null. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ requires i < law.weights.length || j < law.weights.length;
      @ ensures \result != null ==> \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ ensures \result != null ==> i + j < \result.i + \result.j <= 2 * law.weights.length;
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    /*@ nullable @*/ SkewPart next(SymmetricLaw law) {
        return isPlus(law) ? plus(law) : minus(law);
    }

    /** Whether the next node is one of the first sum. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id;
      @ requires i < law.weights.length || j < law.weights.length;
      @ ensures \result ? i < law.weights.length : j < law.weights.length;
      @ assignable \strictly_nothing; @*/
    private boolean isPlus(SymmetricLaw law) {
        if (i == law.weights.length) {
            return false;
        }
        return j == law.weights.length || minusNode(law).compareTo(plusNode(law)) <= 0;
    }

    /** Past the next node of the first sum. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ requires i < law.weights.length;
      @ ensures \result != null ==> \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ ensures \result != null ==> \result.i == i + 1 && \result.j == j;
      @ assignable \nothing; @*/
    private /*@ nullable @*/ SkewPart plus(SymmetricLaw law) {
        BigInteger node = plusNode(law);
        BigInteger next = SkewSteps.next(node, end);
        if (next.compareTo(node) > 0 || !covers(law, next)) {
            return null;
        }
        BigInteger weight = SkewSteps.plus(law.lowerWeights[i], law.values[i], unit);
        /*@ assert analysis.Skew.morePlus(LawNames.of(law.id), i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b),
          @     BigInteger.val(c), BigInteger.val(law.lowerWeights[i]), BigInteger.val(law.lowerValues[i]),
          @     BigInteger.val(law.weights[i]), BigInteger.val(law.values[i]), BigInteger.val(law.secondLower),
          @     BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(weight), BigInteger.val(node),
          @     BigInteger.val(next), BigInteger.val(law.unit)); @*/
        return passed(law, true, node, weight, next);
    }

    /** Past the next node of the second sum, whose terms count against F. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ requires j < law.weights.length;
      @ ensures \result != null ==> \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ ensures \result != null ==> \result.i == i && \result.j == j + 1;
      @ assignable \nothing; @*/
    private /*@ nullable @*/ SkewPart minus(SymmetricLaw law) {
        BigInteger node = minusNode(law);
        BigInteger next = SkewSteps.next(node, end);
        if (!covers(law, next)) {
            return null;
        }
        BigInteger weight = SkewSteps.minus(law.weights[j], law.values[j], unit);
        /*@ assert analysis.Skew.moreMinus(LawNames.of(law.id), i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b),
          @     BigInteger.val(c), BigInteger.val(law.weights[j]), BigInteger.val(law.values[j]), BigInteger.val(law.secondLower),
          @     BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(weight), BigInteger.val(node),
          @     BigInteger.val(next), BigInteger.val(law.unit)); @*/
        return passed(law, false, node, weight.negate(), next);
    }

    /** One node further, in the first sum or in the second: its term is at least weight (node - y)^2 from the next end down to 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ requires isPlus ? i < law.weights.length : j < law.weights.length;
      @ requires 0 <= BigInteger.val(next) && SkewLemmas.covered(LawNames.of(id), BigInteger.val(next), BigInteger.val(unit));
      @ requires analysis.Skew.partAtLeast(LawNames.of(id), isPlus ? i + 1 : i, isPlus ? j : j + 1, BigInteger.val(next),
      @     BigInteger.val(a) + BigInteger.val(weight) * (BigInteger.val(node) * BigInteger.val(node)),
      @     BigInteger.val(b) + BigInteger.val(weight) * BigInteger.val(node), BigInteger.val(c) + BigInteger.val(weight),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.id == id && \result.unit == unit;
      @ ensures \result.i == (isPlus ? i + 1 : i) && \result.j == (isPlus ? j : j + 1);
      @ assignable \nothing; @*/
    private SkewPart passed(SymmetricLaw law, boolean isPlus, BigInteger node, BigInteger weight, BigInteger next) {
        int size = law.weights.length;
        return with(SkewSteps.count(i, size, isPlus), SkewSteps.count(j, size, !isPlus), node, weight, next);
    }

    /** With these nodes passed, and one term more. */
    /*@ private normal_behavior
      @ requires 0 <= i && i <= analysis.Target.size(LawNames.of(id)) && 0 <= j && j <= analysis.Target.size(LawNames.of(id));
      @ requires 0 <= BigInteger.val(next) && SkewLemmas.covered(LawNames.of(id), BigInteger.val(next), BigInteger.val(unit));
      @ requires analysis.Skew.partAtLeast(LawNames.of(id), i, j, BigInteger.val(next),
      @     BigInteger.val(a) + BigInteger.val(weight) * (BigInteger.val(node) * BigInteger.val(node)),
      @     BigInteger.val(b) + BigInteger.val(weight) * BigInteger.val(node), BigInteger.val(c) + BigInteger.val(weight),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.id == id && \result.unit == unit && \result.i == i && \result.j == j;
      @ assignable \nothing; @*/
    private SkewPart with(int i, int j, BigInteger node, BigInteger weight, BigInteger next) {
        return new SkewPart(id, i, j, SkewSteps.add(a, weight, node.multiply(node)), SkewSteps.add(b, weight, node), c.add(weight), next,
            unit);
    }

    /** Whether {@code F(y) >= 0} from the next end on, below this one. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ requires 0 <= BigInteger.val(next) && BigInteger.val(next) <= BigInteger.val(end);
      @ ensures \result ==> SkewLemmas.covered(LawNames.of(law.id), BigInteger.val(next), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    boolean covers(SymmetricLaw law, BigInteger next) {
        if (next.compareTo(end) == 0) {
            return true;
        }
        if (!SkewSteps.areNotNegative(a, b, c, next, end) || !isRestAtMost(law, next)) {
            return false;
        }
        /*@ assert SkewLemmas.extend(LawNames.of(law.id), i, j, BigInteger.val(end), BigInteger.val(a), BigInteger.val(b),
          @     BigInteger.val(c), BigInteger.val(next), BigInteger.val(law.unit)); @*/
        return true;
    }

    /** Whether no node of the second sum is above y, of those that were not passed. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && law.unit == unit;
      @ ensures \result ==> analysis.Skew.restAtMost(LawNames.of(law.id), j, BigInteger.val(y), BigInteger.val(law.unit));
      @ assignable \strictly_nothing; @*/
    private boolean isRestAtMost(SymmetricLaw law, BigInteger y) {
        if (j == law.weights.length) {
            //@ assert analysis.Skew.noRest(LawNames.of(law.id), BigInteger.val(y), BigInteger.val(law.unit));
            return true;
        }
        if (minusNode(law).compareTo(y) > 0) {
            return false;
        }
        /*@ assert analysis.Skew.rest(LawNames.of(law.id), j, BigInteger.val(law.weights[j]), BigInteger.val(law.values[j]),
          @     BigInteger.val(law.secondLower), BigInteger.val(law.secondUpper), BigInteger.val(law.fourthUpper), BigInteger.val(y),
          @     BigInteger.val(law.unit)); @*/
        return true;
    }

    /** The next node v + r_i of the first sum, from below. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && i < law.weights.length;
      @ ensures BigInteger.val(\result) == BigInteger.val(law.secondLower) + BigInteger.val(law.lowerValues[i]);
      @ assignable \strictly_nothing; @*/
    private BigInteger plusNode(SymmetricLaw law) {
        return law.secondLower.add(law.lowerValues[i]);
    }

    /** The next node r_j - v of the second sum, from above. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && law.id == id && j < law.weights.length;
      @ ensures BigInteger.val(\result) == BigInteger.val(law.values[j]) - BigInteger.val(law.secondLower);
      @ assignable \strictly_nothing; @*/
    private BigInteger minusNode(SymmetricLaw law) {
        return law.values[j].subtract(law.secondLower);
    }
}
