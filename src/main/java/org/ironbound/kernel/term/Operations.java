package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.Arctangent;
import org.ironbound.kernel.real.ImageLemmas;
import org.ironbound.kernel.real.Images;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.real.RootImage;
import org.ironbound.kernel.real.RootImageLemmas;
import org.ironbound.kernel.real.Sine;

/** The operations of terms on enclosures, all at one unit [TERM]; the kinds of operations have the numbers that specs/ gives them. */
public final class Operations {
    /** The number of the operation. */
    public static final int NUMBER = 0;
    /** The variable of which the first operand is the index. */
    public static final int VARIABLE = 1;
    /** x + r y, r being the number of the operation. */
    public static final int SUM = 2;
    /** x y. */
    public static final int PRODUCT = 3;
    /** x^2. */
    public static final int SQUARE = 4;
    /** x/y. */
    public static final int QUOTIENT = 5;
    /** e^x. */
    public static final int EXPONENTIAL = 6;
    /** ln x. */
    public static final int LOGARITHM = 7;
    /** The square root of x. */
    public static final int ROOT = 8;
    /** |x|. */
    public static final int ABSOLUTE = 9;
    /** The smaller one of x and y. */
    public static final int SMALLER = 10;
    /** The number pi. */
    public static final int PI = 11;
    /** sin x. */
    public static final int SINE = 12;
    /** cos x. */
    public static final int COSINE = 13;
    /** arctan x. */
    public static final int ARC_TANGENT = 14;
    /** The n-th root of x, n being the number of the operation; of negative x for odd n. */
    public static final int ANY_ROOT = 15;
    /** Phi(x), the standard normal distribution function. */
    public static final int NORMAL = 16;
    /** x ln x, which is 0 where x is 0. */
    public static final int WEIGHTED = 17;

    /** Exponentials of larger numbers are not computed. */
    private static final long LARGEST_EXPONENT = 1023L;
    /** Roots of higher degree are not computed: their powers are long. */
    private static final long LARGEST_DEGREE = 1000L;

    private Operations() {
    }

    /**
     * Encloses the results for all enclosed x and y.
     *
     * @param kind   of the operation, from SUM on
     * @param number of the operation
     * @param ln     logarithms at the unit of x and y
     * @return null if there may be none, or it is too large to be computed, or the kind is unknown
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(x) && \invariant_for(y);
      @ requires BigInteger.val(x.unit) == BigInteger.val(ln.unit) && BigInteger.val(y.unit) == BigInteger.val(ln.unit);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> OperationLemmas.isResult(kind, BigFraction.num(number), BigFraction.den(number),
      @     BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(y.lower), BigInteger.val(y.upper),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Enclosure apply(int kind, BigFraction number, Enclosure x, Enclosure y, Logarithm ln) {
        if (kind == SUM) {
            return sum(number, x, y, ln.unit);
        }
        if (kind == PRODUCT) {
            return product(x, y, ln.unit);
        }
        if (kind == SQUARE) {
            return square(x, ln.unit);
        }
        if (kind == QUOTIENT) {
            return quotient(x, y, ln.unit);
        }
        if (kind == EXPONENTIAL) {
            return exponential(x, ln.unit);
        }
        if (kind == LOGARITHM) {
            return logarithm(x, ln);
        }
        if (kind == ROOT) {
            return root(x, ln.unit);
        }
        if (kind == ABSOLUTE) {
            return absolute(x, ln.unit);
        }
        if (kind == WEIGHTED) {
            return weighted(x, ln);
        }
        return kind == SMALLER ? smaller(x, y, ln.unit) : function(kind, number, x, ln.unit);
    }

    /** A function of x that is none of these. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(unit) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isFunction(kind, BigFraction.num(number), BigFraction.den(number),
      @     BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure function(int kind, BigFraction number, Enclosure x, BigInteger unit) {
        if (kind == SINE || kind == COSINE) {
            return sine(kind - SINE, x, unit);
        }
        if (kind == ARC_TANGENT) {
            return arctangent(x.lower, x.upper, unit);
        }
        if (kind == ANY_ROOT) {
            return anyRoot(number, x, unit);
        }
        return kind == NORMAL ? normal(x.lower, x.upper, unit) : null;
    }

    /** sin x, or cos x. */
    /*@ normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(unit) && BigInteger.val(unit) >= 1 && 0 <= h && h <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isSine(h, BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure sine(int h, Enclosure x, BigInteger unit) {
        return new Sine(unit).image(h, x);
    }

    /** arctan x. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isArctangent(BigInteger.val(a), BigInteger.val(c), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure arctangent(BigInteger a, BigInteger c, BigInteger unit) {
        Arctangent arctangent = new Arctangent(unit);
        Enclosure first = arctangent.of(a, unit);
        Enclosure last = arctangent.of(c, unit);
        return new Enclosure(first.lower, last.upper, unit);
    }

    /** The root whose degree is this number; null if that is none, or x may be negative and the degree is even. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(unit) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isAnyRoot(BigFraction.num(number), BigFraction.den(number), BigInteger.val(x.lower),
      @     BigInteger.val(x.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure anyRoot(BigFraction number, Enclosure x, BigInteger unit) {
        int degree = degree(number);
        boolean isDefined = x.lower.signum() >= 0 || degree == 2 * (degree / 2) + 1;
        return degree > 0 && isDefined && x.lower.compareTo(x.upper) <= 0 ? anyRoot(degree, x.lower, x.upper, unit) : null;
    }

    /** The number, if it may be the degree of a root; else 0. */
    /*@ normal_behavior
      @ ensures 0 <= \result && \result <= LARGEST_DEGREE;
      @ ensures \result > 0 ==> BigFraction.num(number) == \result && BigFraction.den(number) == 1;
      @ assignable \strictly_nothing; @*/
    static int degree(BigFraction number) {
        BigInteger n = number.getNumerator();
        boolean isWhole = number.getDenominator().compareTo(BigInteger.valueOf(1L)) == 0;
        boolean isDegree = isWhole && n.signum() > 0 && n.compareTo(BigInteger.valueOf(LARGEST_DEGREE)) <= 0;
        return isDegree ? (int) n.longValue() : 0;
    }

    /** The root of this degree of all from one number to another one; that of a negative number is minus that of the other one. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && degree >= 1 && BigInteger.val(a) <= BigInteger.val(c);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures RootImageLemmas.isAtMostRoot(degree, BigInteger.val(\result.lower), BigInteger.val(unit), BigInteger.val(a),
      @     BigInteger.val(unit));
      @ ensures RootImageLemmas.isAtMostRoot(degree, -BigInteger.val(\result.upper), BigInteger.val(unit), -BigInteger.val(c),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure anyRoot(int degree, BigInteger a, BigInteger c, BigInteger unit) {
        Enclosure root = RootImage.of(degree, new Enclosure(a, c, unit));
        /*@ assert OperationLemmas.rootsOfEnds(degree, BigInteger.val(a), BigInteger.val(c), BigInteger.val(root.lower),
          @     BigInteger.val(root.upper), BigInteger.val(unit)); @*/
        return root;
    }

    /** Phi(x); null at a unit that has no fractions. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isNormal(BigInteger.val(a), BigInteger.val(c), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure normal(BigInteger a, BigInteger c, BigInteger unit) {
        if (unit.compareTo(BigInteger.valueOf(1L)) == 0) {
            return null;
        }
        Enclosure first = NormalDistribution.of(a, unit, unit);
        Enclosure last = NormalDistribution.of(c, unit, unit);
        return new Enclosure(first.lower, last.upper, unit);
    }

    /** x + (n/d) y. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isSum(BigFraction.num(number), BigFraction.den(number), BigInteger.val(x.lower), BigInteger.val(x.upper),
      @     BigInteger.val(y.lower), BigInteger.val(y.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static Enclosure sum(BigFraction number, Enclosure x, Enclosure y, BigInteger unit) {
        BigInteger n = number.getNumerator();
        BigInteger d = number.getDenominator();
        boolean rises = n.signum() >= 0;
        BigInteger low = x.lower.add(Division.floor((rises ? y.lower : y.upper).multiply(n), d));
        BigInteger high = x.upper.add(Division.ceil((rises ? y.upper : y.lower).multiply(n), d));
        return new Enclosure(low, high, unit);
    }

    /** x y. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isProduct(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(y.lower),
      @     BigInteger.val(y.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure product(Enclosure x, Enclosure y, BigInteger unit) {
        BigInteger low = Intervals.leastProduct(x.lower, x.upper, y.lower, y.upper, unit);
        BigInteger high = Intervals.leastProduct(x.upper.negate(), x.lower.negate(), y.lower, y.upper, unit).negate();
        return new Enclosure(low, high, unit);
    }

    /** x^2. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isSquare(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure square(Enclosure x, BigInteger unit) {
        BigInteger low = Intervals.leastProduct(x.lower, x.upper, x.lower, x.upper, unit).max(BigInteger.valueOf(0L));
        BigInteger high = Intervals.leastProduct(x.upper.negate(), x.lower.negate(), x.lower, x.upper, unit).negate();
        return new Enclosure(low, high, unit);
    }

    /** x/y; null if y may be 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isQuotient(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(y.lower),
      @     BigInteger.val(y.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit))
      @   || OperationLemmas.isQuotient(-BigInteger.val(x.upper), -BigInteger.val(x.lower), -BigInteger.val(y.upper),
      @     -BigInteger.val(y.lower), BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure quotient(Enclosure x, Enclosure y, BigInteger unit) {
        if (y.lower.signum() > 0 && y.upper.signum() > 0) {
            return quotient(x.lower, x.upper, y.lower, y.upper, unit);
        }
        if (y.lower.signum() < 0 && y.upper.signum() < 0) {
            return quotient(x.upper.negate(), x.lower.negate(), y.upper.negate(), y.lower.negate(), unit);
        }
        return null;
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(f) > 0 && BigInteger.val(g) > 0;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isQuotient(BigInteger.val(a), BigInteger.val(c), BigInteger.val(f), BigInteger.val(g),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure quotient(BigInteger a, BigInteger c, BigInteger f, BigInteger g, BigInteger unit) {
        BigInteger low = Division.floor(a.multiply(unit), a.signum() >= 0 ? g : f);
        BigInteger high = Division.ceil(c.multiply(unit), c.signum() <= 0 ? g : f);
        return new Enclosure(low, high, unit);
    }

    /** e^x; null if x may be very far from 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isExponential(BigInteger.val(x.lower), BigInteger.val(x.upper),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure exponential(Enclosure x, BigInteger unit) {
        BigInteger far = unit.multiply(BigInteger.valueOf(LARGEST_EXPONENT));
        if (x.upper.compareTo(far) > 0 || x.lower.negate().compareTo(far) > 0 || x.lower.compareTo(x.upper) > 0) {
            return null;
        }
        return exponential(x.lower, x.upper, unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isExponential(BigInteger.val(a), BigInteger.val(c), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure exponential(BigInteger a, BigInteger c, BigInteger unit) {
        Enclosure first = Images.exponentialAt(a, unit);
        Enclosure last = Images.exponentialAt(c, unit);
        return new Enclosure(first.lower, last.upper, unit);
    }

    /** ln x; null if x may be 0 or less. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> OperationLemmas.isLogarithm(BigInteger.val(x.lower), BigInteger.val(x.upper),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure logarithm(Enclosure x, Logarithm ln) {
        return x.lower.signum() > 0 && x.upper.signum() > 0 ? logarithm(x.lower, x.upper, ln) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(a) > 0 && BigInteger.val(c) > 0;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures OperationLemmas.isLogarithm(BigInteger.val(a), BigInteger.val(c), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static Enclosure logarithm(BigInteger a, BigInteger c, Logarithm ln) {
        Enclosure first = logarithm(a, ln);
        Enclosure last = logarithm(c, ln);
        return new Enclosure(first.lower, last.upper, ln.unit);
    }

    /** x ln x; null if x may be negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> OperationLemmas.isWeighted(BigInteger.val(x.lower), BigInteger.val(x.upper),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure weighted(Enclosure x, Logarithm ln) {
        return x.lower.signum() >= 0 ? WeightedLogarithm.of(x.lower, x.upper, ln) : null;
    }

    /** ln(a/unit). */
    /*@ normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(a) > 0;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.lower), BigInteger.val(ln.unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    static Enclosure logarithm(BigInteger a, Logarithm ln) {
        if (a.compareTo(ln.unit) == 0) {
            BigInteger zero = BigInteger.valueOf(0L);
            //@ assert ImageLemmas.logarithmOfSame(BigInteger.val(ln.unit), BigInteger.val(ln.unit));
            return new Enclosure(zero, zero, ln.unit);
        }
        return ln.of(a, ln.unit);
    }

    /** The square root of x; null if x may be negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> OperationLemmas.isRoot(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure root(Enclosure x, BigInteger unit) {
        return x.lower.signum() >= 0 && x.upper.signum() >= 0 ? root(x.lower, x.upper, unit) : null;
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(a) >= 0 && BigInteger.val(c) >= 0;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isRoot(BigInteger.val(a), BigInteger.val(c), BigInteger.val(\result.lower), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure root(BigInteger a, BigInteger c, BigInteger unit) {
        BigInteger square = c.multiply(unit);
        /*@ assert Products.nonNegative(BigInteger.val(a), BigInteger.val(unit))
          @   && Products.nonNegative(BigInteger.val(c), BigInteger.val(unit)); @*/
        BigInteger low = SquareRoot.floor(a.multiply(unit));
        BigInteger high = SquareRoot.floor(square);
        boolean exact = high.multiply(high).compareTo(square) == 0;
        return new Enclosure(low, exact ? high : high.add(BigInteger.valueOf(1L)), unit);
    }

    /** |x|. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isAbsolute(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static Enclosure absolute(Enclosure x, BigInteger unit) {
        BigInteger low = x.lower.max(x.upper.negate()).max(BigInteger.valueOf(0L));
        BigInteger high = x.upper.max(x.lower.negate());
        return new Enclosure(low, high, unit);
    }

    /** The smaller one of x and y. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures OperationLemmas.isSmaller(BigInteger.val(x.lower), BigInteger.val(x.upper), BigInteger.val(y.lower),
      @     BigInteger.val(y.upper), BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static Enclosure smaller(Enclosure x, Enclosure y, BigInteger unit) {
        BigInteger low = x.lower.min(y.lower);
        BigInteger high = x.upper.min(y.upper);
        return new Enclosure(low, high, unit);
    }
}
