package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;

/** A box: for each variable the real numbers, or only the whole ones, between two ends that belong to it. */
public final class Ranges {
    private final /*@ spec_public @*/ BigFraction[] lower;
    private final /*@ spec_public @*/ BigFraction[] upper;
    private final /*@ spec_public @*/ int[] whole;

    /*@ public invariant lower.length == upper.length && lower.length == whole.length;
      @ public accessible \inv: this.lower, this.upper, this.whole, this.lower[*], this.upper[*]; @*/

    /*@ private normal_behavior
      @ requires lower.length == upper.length && lower.length == whole.length;
      @ ensures \invariant_for(this);
      @ ensures this.lower == lower && this.upper == upper && this.whole == whole;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Ranges(BigFraction[] lower, BigFraction[] upper, int[] whole) {
        this.lower = lower;
        this.upper = upper;
        this.whole = whole;
    }

    /**
     * Such a box.
     *
     * @param lower the lower ends
     * @param upper the upper ends
     * @param whole 1 for each variable that takes only the whole numbers of its range, 0 for the others
     * @return null if the arrays are not of the same length
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Ranges of(BigFraction[] lower, BigFraction[] upper, int[] whole) {
        if (lower.length != upper.length || lower.length != whole.length) {
            return null;
        }
        return new Ranges(Copies.of(lower), Copies.of(upper), Copies.of(whole));
    }

    /** The number of variables. */
    /*@ normal_behavior
      @ ensures \result == lower.length;
      @ assignable \strictly_nothing; @*/
    int size() {
        return lower.length;
    }

    /** Whether the other box is the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> TermNames.box(this) == TermNames.box(other);
      @ assignable \strictly_nothing; @*/
    public boolean isSame(Ranges other) {
        return lower.length == other.lower.length && isSame(lower.length, other);
    }

    /** Encloses what a variable may be. */
    /*@ normal_behavior
      @ requires 0 <= variable && variable < lower.length && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Term.isWithin(TermNames.box(this), variable, BigInteger.val(\result.lower), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    Enclosure range(int variable, BigInteger unit) {
        BigFraction from = lower[variable];
        BigFraction to = upper[variable];
        BigInteger low = Division.floor(from.getNumerator().multiply(unit), from.getDenominator());
        BigInteger high = Division.ceil(to.getNumerator().multiply(unit), to.getDenominator());
        /*@ assert TermNames.rangeAt(lower, upper, whole, lower.length, variable, BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(unit)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Whether a variable is from low/unit to high/unit. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, BigInteger.val(low), BigInteger.val(high),
      @     BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    boolean isWithin(int variable, BigInteger low, BigInteger high, BigInteger unit) {
        return 0 <= variable && variable < lower.length && isWithin(lower[variable], upper[variable], variable, low, high, unit);
    }

    /*@ private normal_behavior
      @ requires 0 <= variable && variable < lower.length && from == lower[variable] && to == upper[variable];
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, BigInteger.val(low), BigInteger.val(high),
      @     BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private boolean isWithin(BigFraction from, BigFraction to, int variable, BigInteger low, BigInteger high, BigInteger unit) {
        boolean good = low.multiply(from.getDenominator()).compareTo(from.getNumerator().multiply(unit)) <= 0
            && to.getNumerator().multiply(unit).compareTo(high.multiply(to.getDenominator())) <= 0;
        /*@ assert !good || TermNames.rangeAt(lower, upper, whole, lower.length, variable, BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /** The lower end of the range of a variable. */
    /*@ normal_behavior
      @ requires 0 <= variable && variable < lower.length;
      @ ensures \result == lower[variable];
      @ assignable \strictly_nothing; @*/
    BigFraction start(int variable) {
        return lower[variable];
    }

    /** The upper end. */
    /*@ normal_behavior
      @ requires 0 <= variable && variable < lower.length;
      @ ensures \result == upper[variable];
      @ assignable \strictly_nothing; @*/
    BigFraction end(int variable) {
        return upper[variable];
    }

    /** Whether a variable is its lower end at all points. */
    /*@ normal_behavior
      @ requires 0 <= variable && variable < lower.length;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, BigFraction.num(lower[variable]),
      @     BigFraction.num(lower[variable]), BigFraction.den(lower[variable]));
      @ assignable \strictly_nothing; @*/
    boolean isNumber(int variable) {
        boolean good = isSame(lower[variable], upper[variable]);
        /*@ assert !good || TermNames.rangeAt(lower, upper, whole, lower.length, variable, BigFraction.num(lower[variable]),
          @     BigFraction.num(lower[variable]), BigFraction.den(lower[variable])); @*/
        return good;
    }

    /** Whether a variable is its lower end at all points, and that is not negative, or if sign is 1 positive. */
    /*@ normal_behavior
      @ requires sign == 0 || sign == 1;
      @ ensures \result ==> 0 <= variable && variable < lower.length && sign <= BigFraction.num(lower[variable]);
      @ ensures \result ==> BigFraction.den(lower[variable]) > 0;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, BigFraction.num(lower[variable]),
      @     BigFraction.num(lower[variable]), BigFraction.den(lower[variable]));
      @ assignable \strictly_nothing; @*/
    boolean isNumberFrom(int variable, int sign) {
        if (variable < 0 || variable >= lower.length || !isNumber(variable)) {
            return false;
        }
        return lower[variable].getNumerator().signum() >= sign && lower[variable].getDenominator().signum() > 0;
    }

    /** Whether a variable is 0 at all points. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= variable && variable < lower.length && BigFraction.den(lower[variable]) > 0;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, 0, 0, BigFraction.den(lower[variable]));
      @ assignable \strictly_nothing; @*/
    boolean isNull(int variable) {
        return isNumberFrom(variable, 0) && lower[variable].getNumerator().signum() == 0;
    }

    /** Whether a variable is not negative at any point. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= variable && variable < lower.length && BigFraction.den(lower[variable]) > 0;
      @ ensures \result ==> BigFraction.den(upper[variable]) > 0 && BigFraction.num(lower[variable]) >= 0;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, 0,
      @     BigFraction.num(upper[variable]), BigFraction.den(upper[variable]));
      @ assignable \strictly_nothing; @*/
    boolean isNotNegative(int variable) {
        if (variable < 0 || variable >= lower.length) {
            return false;
        }
        boolean good = Comparison.isNotNegative(lower[variable]) && upper[variable].getDenominator().signum() > 0;
        /*@ assert !good || TermNames.rangeAt(lower, upper, whole, lower.length, variable, 0, BigFraction.num(upper[variable]),
          @     BigFraction.den(upper[variable])); @*/
        return good;
    }

    /** Whether a variable is not positive at any point. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= variable && variable < lower.length && BigFraction.den(lower[variable]) > 0;
      @ ensures \result ==> analysis.Term.isWithin(TermNames.box(this), variable, BigFraction.num(lower[variable]), 0,
      @     BigFraction.den(lower[variable]));
      @ assignable \strictly_nothing; @*/
    boolean isNotPositive(int variable) {
        if (variable < 0 || variable >= lower.length) {
            return false;
        }
        boolean good = lower[variable].getDenominator().signum() > 0 && upper[variable].getDenominator().signum() > 0
            && upper[variable].getNumerator().signum() <= 0;
        /*@ assert !good || TermNames.rangeAt(lower, upper, whole, lower.length, variable, BigFraction.num(lower[variable]), 0,
          @     BigFraction.den(lower[variable])); @*/
        return good;
    }

    /** Whether all points with real numbers belong to the box. */
    /*@ normal_behavior
      @ ensures \result ==> TermNames.box(this) == 0;
      @ assignable \strictly_nothing; @*/
    boolean isAll() {
        boolean good = lower.length == 0;
        //@ assert TermNames.rangesOfNone(lower, upper, whole);
        return good;
    }

    /** Whether the two boxes are the parts of this one below and above a number of one variable, all other ranges being the same. */
    /*@ public normal_behavior
      @ requires \invariant_for(below) && \invariant_for(above);
      @ ensures \result ==> analysis.Term.covers(TermNames.box(this), TermNames.box(below), TermNames.box(above));
      @ assignable \strictly_nothing; @*/
    public boolean isDivided(int variable, Ranges below, Ranges above) {
        int n = lower.length;
        if (below.lower.length != n || above.lower.length != n || variable < 0 || variable >= n) {
            return false;
        }
        return isDivided(variable, n, below, above);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(below) && \invariant_for(above);
      @ requires n == lower.length && below.lower.length == n && above.lower.length == n && 0 <= variable && variable < n;
      @ ensures \result ==> TermLemmas.coverFirst(this, below, above, n);
      @ assignable \strictly_nothing; @*/
    private boolean isDivided(int variable, int n, Ranges below, Ranges above) {
        boolean good = endsInParts(variable, below, above);
        int v = variable + 1;
        /*@ loop_invariant variable < v && v <= n;
          @ loop_invariant good ==> TermLemmas.coverFirst(this, below, above, v);
          @ decreases n - v;
          @ assignable \strictly_nothing; @*/
        while (v < n) {
            good = good && haveSame(v, below, above);
            //@ assert !good || TermLemmas.coversWith(this, below, above, v);
            v = v + 1;
        }
        return good;
    }

    /** Whether the range of variable v is divided, and all ranges before are the same. */
    /*@ private normal_behavior
      @ requires \invariant_for(below) && \invariant_for(above);
      @ requires 0 <= v && v < lower.length && v < below.lower.length && v < above.lower.length;
      @ ensures \result ==> TermLemmas.coverFirst(this, below, above, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean endsInParts(int v, Ranges below, Ranges above) {
        boolean good = isSame(v, below) && isSame(v, above) && hasParts(v, below, above);
        //@ assert !good || TermLemmas.split(this, below, above, v);
        return good;
    }

    /**
     * Whether each point of this box is reached from a point of a face, along real values of one variable in a third box.
     *
     * @param sign 1 if the face is at the lower end of the variable's range, -1 if it is at the upper one
     */
    /*@ normal_behavior
      @ requires \invariant_for(face) && \invariant_for(along);
      @ ensures \result ==> analysis.Slope.isSwept(TermNames.box(this), TermNames.box(face), TermNames.box(along), variable, sign);
      @ assignable \strictly_nothing; @*/
    boolean isSwept(int variable, Ranges face, Ranges along, int sign) {
        int n = lower.length;
        if (face.lower.length != n || along.lower.length != n || variable < 0 || variable >= n || sign != 1 && sign != -1) {
            return false;
        }
        return isSwept(variable, n, face, along, sign);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(along) && (sign == 1 || sign == -1);
      @ requires n == lower.length && face.lower.length == n && along.lower.length == n && 0 <= variable && variable < n;
      @ ensures \result ==> SlopeLemmas.areSwept(this, face, along, variable, sign, n);
      @ assignable \strictly_nothing; @*/
    private boolean isSwept(int variable, int n, Ranges face, Ranges along, int sign) {
        boolean good = endsInFace(variable, face, along, sign);
        int v = variable + 1;
        /*@ loop_invariant variable < v && v <= n;
          @ loop_invariant good ==> SlopeLemmas.areSwept(this, face, along, variable, sign, v);
          @ decreases n - v;
          @ assignable \strictly_nothing; @*/
        while (v < n) {
            good = good && haveSame(v, face, along);
            //@ assert !good || SlopeLemmas.sweptWith(this, face, along, variable, sign, v);
            v = v + 1;
        }
        return good;
    }

    /** Whether the face has an end of the range of variable v, the third box all of it, and both the same ranges before. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(along) && (sign == 1 || sign == -1);
      @ requires 0 <= v && v < lower.length && v < face.lower.length && v < along.lower.length;
      @ ensures \result ==> SlopeLemmas.areSwept(this, face, along, v, sign, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean endsInFace(int v, Ranges face, Ranges along, int sign) {
        boolean good = isSame(v, face) && isSame(v, along) && hasReal(v, along) && hasFace(v, face, sign);
        //@ assert !good || SlopeLemmas.swept(this, face, along, v, sign);
        return good;
    }

    /** Whether the other box has all real numbers between the same ends. */
    /*@ private normal_behavior
      @ requires \invariant_for(along) && 0 <= v && v < lower.length && v < along.lower.length;
      @ ensures \result ==> SlopeLemmas.hasReal(this, along, v);
      @ assignable \strictly_nothing; @*/
    private boolean hasReal(int v, Ranges along) {
        boolean sameStart = isSame(lower[v], along.lower[v]);
        boolean sameEnd = isSame(upper[v], along.upper[v]);
        return sameStart && sameEnd && along.whole[v] == 0;
    }

    /** Whether the other box has an end of a range in its place. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && 0 <= v && v < lower.length && v < face.lower.length && (sign == 1 || sign == -1);
      @ ensures \result ==> SlopeLemmas.hasFace(this, face, v, sign);
      @ assignable \strictly_nothing; @*/
    private boolean hasFace(int v, Ranges face, int sign) {
        BigFraction end = sign == 1 ? lower[v] : upper[v];
        boolean sameStart = isSame(end, face.lower[v]);
        boolean sameEnd = isSame(end, face.upper[v]);
        boolean hasEnd = face.whole[v] == 0 || end.getDenominator().compareTo(BigInteger.valueOf(1L)) == 0;
        return sameStart && sameEnd && hasEnd;
    }

    /**
     * Encloses what a variable is at points of this box minus the one number that it is in another box, from which they are reached along
     * real values of it in a third box; null if they are not.
     */
    /*@ normal_behavior
      @ requires \invariant_for(start) && \invariant_for(along) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> analysis.Slope.isReached(TermNames.box(this), TermNames.box(start), TermNames.box(along), variable,
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    /*@ nullable @*/ Enclosure distance(int variable, Ranges start, Ranges along, BigInteger unit) {
        int n = lower.length;
        if (start.lower.length != n || along.lower.length != n || variable < 0 || variable >= n) {
            return null;
        }
        Enclosure distance = distance(lower[variable], upper[variable], start.lower[variable], unit);
        return isReached(variable, n, start, along, distance) ? distance : null;
    }

    /**
     * Whether a distance encloses what a variable is at points of this box minus the one number that it is in another box, from which they
     * are reached along real values of it in a third box.
     */
    /*@ normal_behavior
      @ requires \invariant_for(start) && \invariant_for(along) && \invariant_for(distance);
      @ ensures \result ==> analysis.Slope.isReached(TermNames.box(this), TermNames.box(start), TermNames.box(along), variable,
      @     BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(distance.unit));
      @ assignable \strictly_nothing; @*/
    boolean isReached(int variable, Ranges start, Ranges along, Enclosure distance) {
        int n = lower.length;
        if (start.lower.length != n || along.lower.length != n || variable < 0 || variable >= n) {
            return false;
        }
        return isReached(variable, n, start, along, distance);
    }

    /** Encloses all numbers from low - x to high - x. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ assignable \nothing; @*/
    private static Enclosure distance(BigFraction low, BigFraction high, BigFraction x, BigInteger unit) {
        BigInteger least = Division.floor(difference(low, x).multiply(unit), denominators(low, x));
        BigInteger most = Division.ceil(difference(high, x).multiply(unit), denominators(high, x));
        return new Enclosure(least, most, unit);
    }

    /** The product of two denominators. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigFraction.den(x) * BigFraction.den(y) && BigInteger.val(\result) > 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger denominators(BigFraction x, BigFraction y) {
        return x.getDenominator().multiply(y.getDenominator());
    }

    /** x - y, times both denominators. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigFraction.num(x) * BigFraction.den(y) - BigFraction.num(y) * BigFraction.den(x);
      @ ensures BigFraction.den(x) > 0 && BigFraction.den(y) > 0;
      @ assignable \strictly_nothing; @*/
    private static BigInteger difference(BigFraction x, BigFraction y) {
        return x.getNumerator().multiply(y.getDenominator()).subtract(y.getNumerator().multiply(x.getDenominator()));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(start) && \invariant_for(along) && \invariant_for(distance);
      @ requires n == lower.length && start.lower.length == n && along.lower.length == n && 0 <= variable && variable < n;
      @ ensures \result ==> SlopeLemmas.areReached(this, start, along, variable, distance, n);
      @ assignable \strictly_nothing; @*/
    private boolean isReached(int variable, int n, Ranges start, Ranges along, Enclosure distance) {
        boolean good = endsInStart(variable, start, along, distance);
        int v = variable + 1;
        /*@ loop_invariant variable < v && v <= n;
          @ loop_invariant good ==> SlopeLemmas.areReached(this, start, along, variable, distance, v);
          @ decreases n - v;
          @ assignable \strictly_nothing; @*/
        while (v < n) {
            good = good && haveSame(v, start, along);
            //@ assert !good || SlopeLemmas.reachedWith(this, start, along, variable, distance, v);
            v = v + 1;
        }
        return good;
    }

    /** Whether the variable is one number in the other box, the third one has that and all its range, and both the same ranges before. */
    /*@ private normal_behavior
      @ requires \invariant_for(start) && \invariant_for(along) && \invariant_for(distance);
      @ requires 0 <= v && v < lower.length && v < start.lower.length && v < along.lower.length;
      @ ensures \result ==> SlopeLemmas.areReached(this, start, along, v, distance, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean endsInStart(int v, Ranges start, Ranges along, Enclosure distance) {
        boolean good = isSame(v, start) && isSame(v, along) && hasWay(v, start.lower[v], along) && hasStart(v, start, distance);
        //@ assert !good || SlopeLemmas.reached(this, start, along, v, distance);
        return good;
    }

    /** Whether the other box has all real numbers of the range, and the number x. */
    /*@ private normal_behavior
      @ requires \invariant_for(along) && 0 <= v && v < lower.length && v < along.lower.length;
      @ ensures \result ==> PlaceLemmas.hasAll(this, along, v, BigFraction.num(x), BigFraction.num(x), BigFraction.den(x));
      @ assignable \strictly_nothing; @*/
    private boolean hasWay(int v, BigFraction x, Ranges along) {
        BigInteger numerator = x.getNumerator();
        BigInteger unit = x.getDenominator();
        return unit.signum() > 0 && hasAll(v, along, numerator, numerator, unit);
    }

    /** Whether the variable is one number in the other box, and the ends of its range are as far from that. */
    /*@ private normal_behavior
      @ requires \invariant_for(start) && \invariant_for(distance) && 0 <= v && v < lower.length && v < start.lower.length;
      @ ensures \result ==> SlopeLemmas.hasStart(this, start, v, distance);
      @ assignable \strictly_nothing; @*/
    private boolean hasStart(int v, Ranges start, Enclosure distance) {
        boolean isOne = isSame(start.lower[v], start.upper[v]);
        boolean isFrom = isFrom(lower[v], upper[v], start.lower[v], distance);
        return isOne && isFrom && start.whole[v] == 0;
    }

    /** Whether the distances of two ends from a number are enclosed. */
    /*@ private normal_behavior
      @ requires \invariant_for(distance);
      @ ensures \result ==> SlopeLemmas.isFrom(low, high, x, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     BigInteger.val(distance.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isFrom(BigFraction low, BigFraction high, BigFraction x, Enclosure distance) {
        return isBelow(low, x, distance.lower, distance.unit) && isAbove(high, x, distance.upper, distance.unit);
    }

    /** Whether a number less x is at least least/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> SlopeLemmas.isBelow(low, x, BigInteger.val(least), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isBelow(BigFraction low, BigFraction x, BigInteger least, BigInteger unit) {
        BigInteger below = difference(low, x);
        return least.multiply(denominators(low, x)).compareTo(below.multiply(unit)) <= 0;
    }

    /** Whether a number less x is at most most/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> SlopeLemmas.isAbove(high, x, BigInteger.val(most), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigFraction high, BigFraction x, BigInteger most, BigInteger unit) {
        BigInteger above = difference(high, x);
        return above.multiply(unit).compareTo(most.multiply(denominators(high, x))) <= 0;
    }

    /**
     * Whether all points between a point of this box and one with a number from low/unit to high/unit as the variable are in another box.
     */
    /*@ normal_behavior
      @ requires \invariant_for(along) && BigInteger.val(unit) >= 1;
      @ ensures \result ==> analysis.Place.isSpanned(TermNames.box(this), TermNames.box(along), variable, BigInteger.val(low),
      @     BigInteger.val(high), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    boolean isSpanned(int variable, Ranges along, BigInteger low, BigInteger high, BigInteger unit) {
        int n = lower.length;
        if (along.lower.length != n || variable < 0 || variable >= n) {
            return false;
        }
        return isSpanned(variable, n, along, low, high, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(along) && BigInteger.val(unit) >= 1;
      @ requires n == lower.length && along.lower.length == n && 0 <= variable && variable < n;
      @ ensures \result ==> PlaceLemmas.areSpanned(this, along, variable, BigInteger.val(low), BigInteger.val(high),
      @     BigInteger.val(unit), n);
      @ assignable \strictly_nothing; @*/
    private boolean isSpanned(int variable, int n, Ranges along, BigInteger low, BigInteger high, BigInteger unit) {
        boolean good = endsInAll(variable, along, low, high, unit);
        int v = variable + 1;
        /*@ loop_invariant variable < v && v <= n;
          @ loop_invariant good ==> PlaceLemmas.areSpanned(this, along, variable, BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(unit), v);
          @ decreases n - v;
          @ assignable \strictly_nothing; @*/
        while (v < n) {
            good = good && hasSame(v, along);
            /*@ assert !good || PlaceLemmas.spannedWith(this, along, variable, BigInteger.val(low), BigInteger.val(high),
              @     BigInteger.val(unit), v); @*/
            v = v + 1;
        }
        return good;
    }

    /** Whether the other box has all real numbers of the range, and those from low/unit to high/unit, and the same ranges before. */
    /*@ private normal_behavior
      @ requires \invariant_for(along) && BigInteger.val(unit) >= 1 && 0 <= v && v < lower.length && v < along.lower.length;
      @ ensures \result ==> PlaceLemmas.areSpanned(this, along, v, BigInteger.val(low), BigInteger.val(high), BigInteger.val(unit),
      @     v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean endsInAll(int v, Ranges along, BigInteger low, BigInteger high, BigInteger unit) {
        boolean good = isSame(v, along) && hasAll(v, along, low, high, unit);
        /*@ assert !good || PlaceLemmas.spanned(this, along, v, BigInteger.val(low), BigInteger.val(high), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(along) && BigInteger.val(unit) >= 1 && 0 <= v && v < lower.length && v < along.lower.length;
      @ ensures \result ==> PlaceLemmas.hasAll(this, along, v, BigInteger.val(low), BigInteger.val(high), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private boolean hasAll(int v, Ranges along, BigInteger low, BigInteger high, BigInteger unit) {
        BigFraction start = along.lower[v];
        BigFraction end = along.upper[v];
        return along.whole[v] == 0 && isFrom(start, lower[v].getNumerator(), lower[v].getDenominator()) && isFrom(start, low, unit)
            && isTo(end, upper[v].getNumerator(), upper[v].getDenominator()) && isTo(end, high, unit);
    }

    /** Whether the number p/q is not below an end. */
    /*@ private normal_behavior
      @ ensures \result ==> PlaceLemmas.isFrom(start, BigInteger.val(p), BigInteger.val(q));
      @ assignable \strictly_nothing; @*/
    private static boolean isFrom(BigFraction start, BigInteger p, BigInteger q) {
        return start.getDenominator().signum() > 0 && q.signum() > 0
            && start.getNumerator().multiply(q).compareTo(p.multiply(start.getDenominator())) <= 0;
    }

    /** Whether the number p/q is not above an end. */
    /*@ private normal_behavior
      @ ensures \result ==> PlaceLemmas.isTo(end, BigInteger.val(p), BigInteger.val(q));
      @ assignable \strictly_nothing; @*/
    private static boolean isTo(BigFraction end, BigInteger p, BigInteger q) {
        return end.getDenominator().signum() > 0 && q.signum() > 0
            && p.multiply(end.getDenominator()).compareTo(end.getNumerator().multiply(q)) <= 0;
    }

    /**
     * Whether another box has all points at which variable q is 1, the others that are multiplied are from 0 to 1, and those that stay what
     * they are as here; for those that are not positive -1 in place of 1.
     *
     * @param sides how variables are multiplied, as in {@link Scale}
     */
    /*@ normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides);
      @ ensures \result ==> lower.length == face.lower.length && ScalingLemmas.isFace(this, face, sides, q, lower.length);
      @ assignable \strictly_nothing; @*/
    boolean isFace(Ranges face, Term sides, int q) {
        boolean good = face.lower.length == lower.length;
        int v = 0;
        //@ assert ScalingLemmas.noRange(this, face, sides, q);
        /*@ loop_invariant 0 <= v && v <= lower.length && (good ==> lower.length == face.lower.length);
          @ loop_invariant good ==> ScalingLemmas.isFace(this, face, sides, q, v);
          @ decreases lower.length - v;
          @ assignable \strictly_nothing; @*/
        while (v < lower.length) {
            good = good && (isFree(v, face, sides, q) || isMultiplied(v, face, sides, q));
            v = v + 1;
        }
        return good;
    }

    /** Whether a variable stays what it is, and both boxes have the same range of it. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides) && 0 <= v && v < lower.length && v < face.lower.length;
      @ requires ScalingLemmas.isFace(this, face, sides, q, v);
      @ ensures \result ==> ScalingLemmas.isFace(this, face, sides, q, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isFree(int v, Ranges face, Term sides, int q) {
        boolean good = (v >= sides.size() || sides.isNumber(v, 0)) && hasSame(v, face);
        //@ assert !good || ScalingLemmas.sameRange(this, face, sides, q, v);
        return good;
    }

    /** Whether a variable is multiplied, and the other box has all numbers from 0 to its end, or of variable q the end. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides) && 0 <= v && v < lower.length && v < face.lower.length;
      @ requires ScalingLemmas.isFace(this, face, sides, q, v);
      @ ensures \result ==> ScalingLemmas.isFace(this, face, sides, q, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isMultiplied(int v, Ranges face, Term sides, int q) {
        return lower[v].getDenominator().signum() > 0 && upper[v].getDenominator().signum() > 0
            && (isUp(v, face, sides, q) || isDown(v, face, sides, q));
    }

    /** Whether the end of a variable is 1, and the other box has all numbers from 0 to 1, or of variable q the number 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides) && 0 <= v && v < lower.length && v < face.lower.length;
      @ requires ScalingLemmas.isFace(this, face, sides, q, v);
      @ requires BigFraction.den(lower[v]) > 0 && BigFraction.den(upper[v]) > 0;
      @ ensures \result ==> ScalingLemmas.isFace(this, face, sides, q, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isUp(int v, Ranges face, Term sides, int q) {
        boolean good = (sides.isNumber(v, 1) || sides.isNumber(v, -1)) && face.hasOne(v, v == q);
        //@ assert !good || ScalingLemmas.otherRange(this, face, sides, q, v);
        return good;
    }

    /** Whether the end of a variable is -1, and the other box has all numbers from -1 to 0, or of variable q the number -1. */
    /*@ private normal_behavior
      @ requires \invariant_for(face) && \invariant_for(sides) && 0 <= v && v < lower.length && v < face.lower.length;
      @ requires ScalingLemmas.isFace(this, face, sides, q, v);
      @ requires BigFraction.den(lower[v]) > 0 && BigFraction.den(upper[v]) > 0;
      @ ensures \result ==> ScalingLemmas.isFace(this, face, sides, q, v + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isDown(int v, Ranges face, Term sides, int q) {
        boolean good = (sides.isNumber(v, 2) || sides.isNumber(v, -2)) && face.hasMinusOne(v, v == q);
        //@ assert !good || ScalingLemmas.lowerRange(this, face, sides, q, v);
        return good;
    }

    /** Whether a range of real numbers has all those from 0 to 1, or if only that is asked for 1. */
    /*@ private normal_behavior
      @ requires 0 <= v && v < lower.length;
      @ ensures \result ==> ScalingLemmas.hasOne(this, v, only);
      @ assignable \strictly_nothing; @*/
    private boolean hasOne(int v, boolean only) {
        BigInteger from = lower[v].getDenominator();
        BigInteger to = upper[v].getDenominator();
        BigInteger most = only ? from : BigInteger.valueOf(0L);
        return whole[v] == 0 && from.signum() > 0 && to.signum() > 0 && lower[v].getNumerator().compareTo(most) <= 0
            && upper[v].getNumerator().compareTo(to) >= 0;
    }

    /** Whether a range of real numbers has all those from -1 to 0, or if only that is asked for -1. */
    /*@ private normal_behavior
      @ requires 0 <= v && v < lower.length;
      @ ensures \result ==> ScalingLemmas.hasMinusOne(this, v, only);
      @ assignable \strictly_nothing; @*/
    private boolean hasMinusOne(int v, boolean only) {
        BigInteger from = lower[v].getDenominator();
        BigInteger to = upper[v].getDenominator();
        BigInteger least = only ? to.negate() : BigInteger.valueOf(0L);
        return whole[v] == 0 && from.signum() > 0 && to.signum() > 0 && lower[v].getNumerator().compareTo(from.negate()) <= 0
            && upper[v].getNumerator().compareTo(least) >= 0;
    }

    /** Whether both other boxes have the same range of a variable. */
    /*@ private normal_behavior
      @ requires \invariant_for(below) && \invariant_for(above);
      @ requires 0 <= v && v < lower.length && v < below.lower.length && v < above.lower.length;
      @ ensures \result ==> TermLemmas.isSameRange(this, below, v) && TermLemmas.isSameRange(this, above, v);
      @ assignable \strictly_nothing; @*/
    private boolean haveSame(int v, Ranges below, Ranges above) {
        return hasSame(v, below) && hasSame(v, above);
    }

    /** Whether the other box has the same first n ranges. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= n && n <= lower.length && n <= other.lower.length;
      @ ensures \result ==> TermNames.ranges(lower, upper, whole, n) == TermNames.ranges(other.lower, other.upper, other.whole, n);
      @ assignable \strictly_nothing; @*/
    private boolean isSame(int n, Ranges other) {
        boolean good = true;
        int v = 0;
        //@ assert TermNames.rangesOfNone(lower, upper, whole) && TermNames.rangesOfNone(other.lower, other.upper, other.whole);
        /*@ loop_invariant 0 <= v && v <= n;
          @ loop_invariant good ==> TermNames.ranges(lower, upper, whole, v) == TermNames.ranges(other.lower, other.upper, other.whole, v);
          @ decreases n - v;
          @ assignable \strictly_nothing; @*/
        while (v < n) {
            good = good && hasSame(v, other);
            /*@ assert TermNames.rangesStep(lower, upper, whole, v + 1)
              @   && TermNames.rangesStep(other.lower, other.upper, other.whole, v + 1); @*/
            v = v + 1;
        }
        return good;
    }

    /** Whether the other box has the same range of a variable. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= v && v < lower.length && v < other.lower.length;
      @ ensures \result ==> TermLemmas.isSameRange(this, other, v);
      @ assignable \strictly_nothing; @*/
    private boolean hasSame(int v, Ranges other) {
        boolean sameNumbers = whole[v] == other.whole[v];
        boolean sameStart = isSame(lower[v], other.lower[v]);
        boolean sameEnd = isSame(upper[v], other.upper[v]);
        return sameNumbers && sameStart && sameEnd;
    }

    /** Whether two ends are the same. */
    /*@ private normal_behavior
      @ ensures \result ==> BigFraction.num(x) == BigFraction.num(y) && BigFraction.den(x) == BigFraction.den(y);
      @ ensures \result ==> BigFraction.den(x) > 0 && BigFraction.den(y) > 0;
      @ assignable \strictly_nothing; @*/
    private static boolean isSame(BigFraction x, BigFraction y) {
        return x.getDenominator().signum() > 0 && Comparison.isSame(x, y);
    }

    /** Whether the range of a variable has two parts, one in each of the other boxes. */
    /*@ private normal_behavior
      @ requires \invariant_for(below) && \invariant_for(above);
      @ requires 0 <= v && v < lower.length && v < below.lower.length && v < above.lower.length;
      @ ensures \result ==> TermLemmas.hasParts(this, below, above, v);
      @ assignable \strictly_nothing; @*/
    private boolean hasParts(int v, Ranges below, Ranges above) {
        if (whole[v] != below.whole[v] || whole[v] != above.whole[v]) {
            return false;
        }
        return areParts(lower[v], upper[v], whole[v] == 1, below.lower[v], below.upper[v], above.lower[v], above.upper[v]);
    }

    /** Whether a range from x to y has one part from a to c and one from f to g. */
    /*@ private normal_behavior
      @ ensures \result ==> TermLemmas.areParts(x, y, whole, a, c, f, g);
      @ assignable \strictly_nothing; @*/
    private static boolean areParts(BigFraction x, BigFraction y, boolean whole, BigFraction a, BigFraction c, BigFraction f,
            BigFraction g) {
        boolean sameStart = isSame(x, a);
        boolean sameEnd = isSame(y, g);
        boolean noGap = leavesNothing(c, f, whole);
        return sameStart && sameEnd && noGap;
    }

    /** Whether no number is above the end of a part and below the start of another, or no whole one. */
    /*@ private normal_behavior
      @ ensures \result ==> TermLemmas.leavesNothing(BigFraction.num(end), BigFraction.den(end), BigFraction.num(start),
      @   BigFraction.den(start), whole);
      @ assignable \strictly_nothing; @*/
    private static boolean leavesNothing(BigFraction end, BigFraction start, boolean whole) {
        if (Comparison.isAtMost(start, end)) {
            return true;
        }
        BigInteger one = BigInteger.valueOf(1L);
        return whole && end.getDenominator().compareTo(one) == 0 && start.getDenominator().compareTo(one) == 0
            && start.getNumerator().compareTo(end.getNumerator().add(one)) <= 0;
    }
}
