package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Arctangent;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Images;
import org.ironbound.kernel.real.Logarithm;

/**
 * Whether bounds on one side follow from each other, where a condition is positive on a box, so that variables are not at ends of their
 * ranges [ENDS].
 */
final class Ends {
    /** Exponentials of larger numbers are not computed. */
    private static final long LARGEST_EXPONENT = 1023L;
    /** Sines of numbers up to this have their sign. */
    private static final long LARGEST_SINE = 3L;
    /** Cosines of numbers up to this are 1 at 0 only. */
    private static final long LARGEST_COSINE = 6L;

    private Ends() {
    }

    /**
     * Whether all follow, each from those before it.
     *
     * @param signs how many statements there are that bounds may be of, which have been seen to be right
     * @param ln    logarithms at the unit of the bounds
     */
    /*@ normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && \invariant_for(ln);
      @ requires OneSidedLemmas.areOfSigns(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, signs, bounds.length,
      @     BigInteger.val(ln.unit));
      @ ensures \result ==> OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, bounds.length,
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    static boolean areRight(Term term, Ranges box, Term condition, int signs, OneSided[] bounds, Logarithm ln) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= bounds.length;
          @ loop_invariant good ==> OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, k,
          @     BigInteger.val(ln.unit));
          @ decreases bounds.length - k;
          @ assignable \nothing; @*/
        while (k < bounds.length) {
            good = good && isNext(term, box, condition, signs, bounds, k, ln);
            k = k + 1;
        }
        return good;
    }

    /** Whether bound k follows from those before it. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && \invariant_for(ln);
      @ requires OneSidedLemmas.areOfSigns(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, signs, bounds.length,
      @     BigInteger.val(ln.unit));
      @ requires 0 <= k && k < bounds.length;
      @ requires OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, k, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds[k], BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean isNext(Term term, Ranges box, Term condition, int signs, OneSided[] bounds, int k, Logarithm ln) {
        OneSided z = bounds[k];
        if (z.operation < 0 || z.operation >= term.size()) {
            return false;
        }
        if (isOfSign(z, signs)) {
            return true;
        }
        if (z.first < 0 || z.first >= k) {
            return byItself(term, box, condition, z, ln.unit);
        }
        return ofEarlier(term, box, condition, bounds, k, ln);
    }

    /** Whether bound k follows from the one that it names first, and maybe others. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && \invariant_for(ln) && 0 <= k && k < bounds.length;
      @ requires 0 <= bounds[k].first && bounds[k].first < k;
      @ requires 0 <= bounds[k].operation && bounds[k].operation < term.kinds.length;
      @ requires OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, k, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds[k], BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean ofEarlier(Term term, Ranges box, Term condition, OneSided[] bounds, int k, Logarithm ln) {
        OneSided z = bounds[k];
        OneSided x = bounds[z.first];
        if (z.second < 0 || z.second >= k) {
            return ofOne(term, box, condition, x, z, ln);
        }
        if (term.kind(z.operation) == Operations.WEIGHTED) {
            return weighted(term, box, condition, x, bounds[z.second], z, ln);
        }
        if (term.kind(z.operation) == Operations.SINE) {
            return sine(term, box, condition, x, bounds[z.second], z, ln.unit);
        }
        if (term.kind(z.operation) == Operations.COSINE) {
            return cosine(term, box, condition, x, bounds[z.second], z, ln.unit);
        }
        return ofSome(term, box, condition, bounds, k, ln.unit);
    }

    /** Whether bound k follows from two or three others. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= k && k < bounds.length;
      @ requires 0 <= bounds[k].first && bounds[k].first < k && 0 <= bounds[k].second && bounds[k].second < k;
      @ requires 0 <= bounds[k].operation && bounds[k].operation < term.kinds.length;
      @ requires OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, k, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds[k], BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean ofSome(Term term, Ranges box, Term condition, OneSided[] bounds, int k, BigInteger unit) {
        OneSided z = bounds[k];
        OneSided x = bounds[z.first];
        OneSided y = bounds[z.second];
        if (z.third < 0 || z.third >= k) {
            return ofTwo(term, box, condition, x, y, z, unit);
        }
        return ofThree(term, box, condition, x, y, bounds[z.third], z, unit);
    }

    /** Whether a bound follows from no other one. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && BigInteger.val(unit) >= 1;
      @ requires 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean byItself(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int kind = term.kind(z.operation);
        if (kind == Operations.NUMBER) {
            return number(term, box, condition, z, unit);
        }
        if (kind == Operations.VARIABLE) {
            return variable(term, box, condition, z, unit);
        }
        if (kind == Operations.PI) {
            return circleNumber(term, box, condition, z, unit);
        }
        return byKind(term, box, condition, z, unit) || anySine(term, box, condition, z, unit)
            || anyArctangent(term, box, condition, z, unit) || anyNormal(term, box, condition, z, unit);
    }

    /** Whether a bound says of a sine or cosine, or its negative, that it is at least -1. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean anySine(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int kind = term.kind(z.operation);
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        boolean good = (kind == Operations.SINE || kind == Operations.COSINE) && (z.sign == 1 || z.sign == -1)
            && z.isAtMost(unit.negate()) && term.isOf(z.operation, kind, i, j);
        /*@ assert !good || analysis.OneSided.anySine(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, kind, i, j,
          @     z.sign, z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound says of an arctangent, or its negative, that it is more than -pi/2. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean anyArctangent(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        if (z.sign != 1 && z.sign != -1 || !term.isOf(z.operation, Operations.ARC_TANGENT, i, j)) {
            return false;
        }
        BigInteger most = CircleNumber.of(unit).upper;
        boolean good = isAtMost(z.end.add(z.end), most.negate(), true);
        /*@ assert !good || analysis.OneSided.anyArctangent(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, i, j,
          @     z.sign, BigInteger.val(most), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound says of a value of Phi that it is more than 0, or less than 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean anyNormal(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        boolean isBound = z.sign == 1 && z.end.signum() <= 0 || z.sign == -1 && isAtMost(z.end, unit.negate(), true);
        boolean good = isBound && term.isOf(z.operation, Operations.NORMAL, i, j);
        /*@ assert !good || analysis.OneSided.anyNormal(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, i, j,
          @     z.sign, z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound is right by an enclosure. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(range) && 0 <= z.operation;
      @ requires analysis.Term.encloses(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
      @     BigInteger.val(range.lower), BigInteger.val(range.upper), BigInteger.val(range.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(range.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isWithin(Term term, Ranges box, Term condition, OneSided z, Enclosure range) {
        boolean good = z.sign == 1 && z.isAtMost(range.lower) || z.sign == -1 && z.isAtMost(range.upper.negate());
        /*@ assert !good || analysis.OneSided.enclosed(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     BigInteger.val(range.lower), BigInteger.val(range.upper), z.sign, z.strict ? 1 : 0, BigInteger.val(z.end),
          @     BigInteger.val(range.unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires 0 <= z.operation && z.operation < term.kinds.length && term.kinds[z.operation] == 0;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean number(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        BigFraction number = term.number(z.operation);
        BigInteger scaled = number.getNumerator().multiply(unit);
        BigInteger low = Division.floor(scaled, number.getDenominator());
        BigInteger high = Division.ceil(scaled, number.getDenominator());
        /*@ assert analysis.Term.number(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, term.first[z.operation],
          @     term.second[z.operation], BigFraction.num(number), BigFraction.den(number), BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(unit)); @*/
        return isWithin(term, box, condition, z, new Enclosure(low, high, unit));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && BigInteger.val(unit) >= 1;
      @ requires 0 <= z.operation && z.operation < term.kinds.length && term.kinds[z.operation] == 1;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean variable(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int v = term.first(z.operation);
        if (v < 0 || v >= box.size()) {
            return false;
        }
        BigFraction number = term.number(z.operation);
        Enclosure range = box.range(v, unit);
        /*@ assert analysis.OneSided.withinOnPart(TermNames.box(box), v, BigInteger.val(range.lower), BigInteger.val(range.upper),
          @     BigInteger.val(unit), TermNames.term(condition), condition.kinds.length, 1)
          @   && analysis.Term.variable(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, v,
          @     term.second[z.operation], BigFraction.num(number), BigFraction.den(number), BigInteger.val(range.lower),
          @     BigInteger.val(range.upper), BigInteger.val(unit)); @*/
        return isWithin(term, box, condition, z, range);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires 0 <= z.operation && z.operation < term.kinds.length && term.kinds[z.operation] == 11;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean circleNumber(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        BigFraction number = term.number(z.operation);
        Enclosure pi = CircleNumber.of(unit);
        /*@ assert analysis.Term.circleNumber(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     term.first[z.operation], term.second[z.operation], BigFraction.num(number), BigFraction.den(number),
          @     BigInteger.val(pi.lower), BigInteger.val(pi.upper), BigInteger.val(unit)); @*/
        return isWithin(term, box, condition, z, pi);
    }

    /** Whether a bound is one that a statement must say: the second of those that it names is the index of one of these. */
    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ ensures \result == OneSidedLemmas.isOfSign(z, signs);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSign(OneSided z, int signs) {
        return z.first < 0 && 0 <= z.second && z.second < signs;
    }

    /** Whether bounds are right that are of statements: each says that a variable is not at an end of its range. */
    /*@ normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && BigInteger.val(unit) >= 1;
      @ ensures \result ==> OneSidedLemmas.areOfSigns(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, signs.length,
      @     bounds.length, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    static boolean areOfSigns(Term term, Ranges box, Term condition, NotNegativeWhere[] signs, OneSided[] bounds, BigInteger unit) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= bounds.length;
          @ loop_invariant good ==> OneSidedLemmas.areOfSigns(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds,
          @     signs.length, k, BigInteger.val(unit));
          @ decreases bounds.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < bounds.length) {
            good = good && isOfSigns(term, box, condition, signs, bounds[k], unit);
            k = k + 1;
        }
        return good;
    }

    /** Whether a bound is of no statement, or right. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && BigInteger.val(unit) >= 1;
      @ requires \invariant_for(z);
      @ ensures \result ==> !OneSidedLemmas.isOfSign(z, signs.length)
      @   || OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSigns(Term term, Ranges box, Term condition, NotNegativeWhere[] signs, OneSided z, BigInteger unit) {
        if (!isOfSign(z, signs.length)) {
            return true;
        }
        return 0 <= z.operation && z.operation < term.size() && isBeyond(term, box, condition, signs[z.second], z, unit);
    }

    /** Whether a bound says that a variable is not at the end from which a statement says that its distance is positive. */
    /*@ private normal_behavior
      @ requires \invariant_for(z) && \invariant_for(sign);
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && BigInteger.val(unit) >= 1;
      @ requires 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isBeyond(Term term, Ranges box, Term condition, NotNegativeWhere sign, OneSided z, BigInteger unit) {
        if (!isPositive(sign, box, condition)) {
            return false;
        }
        return z.sign == 1 && isBeyondEnd(term, box, condition, sign.term, z, z.end, unit)
            || z.sign == -1 && isBeyondEnd(term, box, condition, sign.term, z, z.end.negate(), unit);
    }

    /** The same of a distance that is positive; low/unit is the number beyond which the variable is. */
    /*@ private normal_behavior
      @ requires \invariant_for(z) && \invariant_for(distance);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ requires z.sign == 1 && BigInteger.val(z.end) == BigInteger.val(low)
      @   || z.sign == -1 && BigInteger.val(z.end) == -BigInteger.val(low);
      @ requires analysis.Term.positive(TermNames.term(distance), OneSidedLemmas.part(box, condition), distance.kinds.length);
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isBeyondEnd(Term term, Ranges box, Term condition, Term distance, OneSided z, BigInteger low, BigInteger unit) {
        int v = term.first(z.operation);
        int j = term.second(z.operation);
        boolean good = Beyond.isBeyond(distance, v, low, unit, z.sign) && term.isOf(z.operation, Operations.VARIABLE, v, j);
        /*@ assert !good || analysis.OneSided.variableBeyond(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     TermNames.term(distance), distance.kinds.length, v, j, BigInteger.val(low), z.sign, z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether statements say that variables are positive where a condition is. */
    /*@ normal_behavior
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, variables.length);
      @ assignable \strictly_nothing; @*/
    static boolean arePositive(Ranges box, Term condition, NotNegativeWhere[] signs, int[] variables) {
        boolean good = signs.length == variables.length;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= variables.length && (good ==> signs.length == variables.length);
          @ loop_invariant good ==> OneSidedLemmas.arePositive(OneSidedLemmas.part(box, condition), variables, k);
          @ decreases variables.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < variables.length) {
            good = good && isPositive(box, condition, signs[k], Copies.entry(variables, k));
            k = k + 1;
        }
        return good;
    }

    /** Whether a statement says that a variable is positive where a condition is. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign) && \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> OneSidedLemmas.isPositiveAt(OneSidedLemmas.part(box, condition), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(Ranges box, Term condition, NotNegativeWhere sign, int v) {
        int last = sign.term.size() - 1;
        int q = sign.term.second(last);
        boolean good = v >= 0 && isPositive(sign, box, condition) && sign.term.isOf(last, Operations.VARIABLE, v, q);
        /*@ assert !good || OneSidedLemmas.ofTerm(TermNames.term(sign.term), OneSidedLemmas.part(box, condition),
          @     sign.term.kinds.length, v, q); @*/
        return good;
    }

    /** Whether a statement says that something is positive where a condition is. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign) && \invariant_for(box) && \invariant_for(condition);
      @ ensures \result
      @   ==> analysis.Term.positive(TermNames.term(sign.term), OneSidedLemmas.part(box, condition), sign.term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(NotNegativeWhere sign, Ranges box, Term condition) {
        //@ assert OneSidedLemmas.samePart(box, condition);
        return sign.strict && sign.isAbout(box, condition, true);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean byKind(Term term, Ranges box, Term condition, OneSided z, BigInteger unit) {
        int kind = term.kind(z.operation);
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        boolean isKnown = kind == Operations.SQUARE || kind == Operations.EXPONENTIAL || kind == Operations.ROOT
            || kind == Operations.ABSOLUTE;
        int side = z.end.signum();
        boolean good = isKnown && z.sign == 1 && (side < 0 || side == 0 && (!z.strict || kind == Operations.EXPONENTIAL))
            && term.isOf(z.operation, kind, i, j);
        /*@ assert !good || analysis.OneSided.byKind(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, kind, i, j,
          @     z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether one number is less than another one, or if that is enough no more. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(x) <= BigInteger.val(y) && (isEnough || BigInteger.val(x) < BigInteger.val(y));
      @ assignable \strictly_nothing; @*/
    private static boolean isAtMost(BigInteger x, BigInteger y, boolean isEnough) {
        int side = x.compareTo(y);
        return side < 0 || side == 0 && isEnough;
    }

    /** Whether a number is at most the square root of another one. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(x) <= 0 || BigInteger.val(x) * BigInteger.val(x) <= BigInteger.val(square);
      @ assignable \strictly_nothing; @*/
    private static boolean isRoot(BigInteger x, BigInteger square) {
        return x.signum() <= 0 || x.multiply(x).compareTo(square) <= 0;
    }

    /** Whether the ends of two bounds are at least 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> BigInteger.val(x.end) >= 0 && BigInteger.val(y.end) >= 0;
      @ assignable \strictly_nothing; @*/
    private static boolean areNotNegative(OneSided x, OneSided y) {
        return x.end.signum() >= 0 && y.end.signum() >= 0;
    }

    /** Whether a bound is one of what has the sign of something else that is not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(z) && \invariant_for(x);
      @ ensures \result ==> BigInteger.val(z.end) <= 0;
      @ ensures \result ==> !z.strict || x.strict || BigInteger.val(x.end) > 0 || BigInteger.val(z.end) < 0;
      @ assignable \strictly_nothing; @*/
    private static boolean hasSign(OneSided z, OneSided x) {
        int side = z.end.signum();
        return side < 0 || side == 0 && (z.isNoStricter(x) || x.end.signum() > 0);
    }

    /** Whether a bound follows from one other. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(ln) && 0 <= z.operation && z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean ofOne(Term term, Ranges box, Term condition, OneSided x, OneSided z, Logarithm ln) {
        int kind = term.kind(z.operation);
        if (!x.isBefore(z)) {
            return false;
        }
        if (kind == Operations.PRODUCT) {
            return weightedLogarithm(term, box, condition, x, z, ln);
        }
        if (kind == Operations.SQUARE) {
            return square(term, box, condition, x, z, ln.unit);
        }
        if (kind == Operations.EXPONENTIAL) {
            return z.sign == 1 ? exponential(term, box, condition, x, z, ln.unit)
                : exponentialFromAbove(term, box, condition, x, z, ln.unit);
        }
        if (kind == Operations.LOGARITHM) {
            return z.sign == 1 ? logarithm(term, box, condition, x, z, ln) : logarithmFromAbove(term, box, condition, x, z, ln);
        }
        if (kind == Operations.ROOT) {
            return z.sign == 1 ? root(term, box, condition, x, z, ln.unit) : rootFromAbove(term, box, condition, x, z, ln.unit);
        }
        return kind == Operations.ANY_ROOT ? oddRoot(term, box, condition, x, z, ln.unit)
            : absolute(term, box, condition, x, z, ln.unit) || smallerFromAbove(term, box, condition, x, z, ln.unit)
            || arctangent(term, box, condition, x, z, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean absolute(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        boolean good = z.sign == 1 && isAtMost(z.end, x.end, z.isNoStricter(x))
            && term.isOf(z.operation, Operations.ABSOLUTE, x.operation, j);
        /*@ assert !good || analysis.OneSided.absolute(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     j, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean smallerFromAbove(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        boolean good = x.sign == -1 && z.sign == -1 && isAtMost(z.end, x.end, z.isNoStricter(x)) && (x.operation == i || x.operation == j)
            && areBefore(i, j, z.operation) && term.isOf(z.operation, Operations.SMALLER, i, j);
        /*@ assert !good || analysis.OneSided.smallerFromAbove(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, i,
          @     j, x.operation, x.strict ? 1 : 0, BigInteger.val(x.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether two operations come before another one. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= i && i < k && 0 <= j && j < k;
      @ assignable \strictly_nothing; @*/
    private static boolean areBefore(int i, int j, int k) {
        return 0 <= i && i < k && 0 <= j && j < k;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean arctangent(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        if (z.sign != x.sign || !term.isOf(z.operation, Operations.ARC_TANGENT, x.operation, j)) {
            return false;
        }
        BigInteger least = new Arctangent(unit).of(x.end, unit).lower;
        boolean good = isAtMost(z.end, least, z.isNoStricter(x));
        /*@ assert !good || analysis.OneSided.arctangent(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(least), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean absoluteWithin(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        boolean good = z.sign == -1 && x.sign == 1 && y.sign == -1 && y.operation == x.operation && areAtMost(z, x, y)
            && term.isOf(z.operation, Operations.ABSOLUTE, x.operation, j);
        /*@ assert !good || analysis.OneSided.absoluteWithin(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether what is beyond the end of either of two bounds is beyond that of another one. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ ensures \result ==> BigInteger.val(z.end) <= BigInteger.val(x.end) && BigInteger.val(z.end) <= BigInteger.val(y.end);
      @ ensures \result ==> !z.strict || x.strict || BigInteger.val(z.end) < BigInteger.val(x.end);
      @ ensures \result ==> !z.strict || y.strict || BigInteger.val(z.end) < BigInteger.val(y.end);
      @ assignable \strictly_nothing; @*/
    private static boolean areAtMost(OneSided z, OneSided x, OneSided y) {
        return isAtMost(z.end, x.end, z.isNoStricter(x)) && isAtMost(z.end, y.end, z.isNoStricter(y));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation && z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean smaller(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = z.sign == 1 && x.sign == 1 && y.sign == 1 && areAtMost(z, x, y)
            && term.isOf(z.operation, Operations.SMALLER, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.smaller(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     y.operation, x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(ln) && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean weightedLogarithm(Term term, Ranges box, Term condition, OneSided x, OneSided z, Logarithm ln) {
        if (x.sign != -1 || x.end.signum() >= 0 || z.sign != 1 || z.strict) {
            return false;
        }
        BigInteger most = x.end.negate();
        BigInteger least = Operations.logarithm(most, ln).lower;
        return isWeighted(term, box, condition, x, z, least, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length && z.sign == 1 && !z.strict && x.sign == -1 && BigInteger.val(x.end) < 0;
      @ requires analysis.Ln.atLeast(-BigInteger.val(x.end), BigInteger.val(unit), BigInteger.val(least), BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isWeighted(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger least, BigInteger unit) {
        int j = term.second(z.operation);
        BigInteger most = x.end.negate();
        boolean good = isWeight(term, x.operation, j, z.operation) && isAtMost(most.add(most).add(most), unit, true)
            && isAtMost(z.end.multiply(unit), x.end.multiply(least).negate(), true);
        /*@ assert !good || analysis.OneSided.weightedLogarithm(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, term.second[j], x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(least), 0, BigInteger.val(z.end),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether operation k is the product of operation i and j, which is its logarithm. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ ensures \result ==> 0 <= j && j < k && analysis.Slope.isOf(TermNames.term(term), k, 3, i, j)
      @   && analysis.Slope.isOf(TermNames.term(term), j, 7, i, term.second[j]);
      @ assignable \strictly_nothing; @*/
    private static boolean isWeight(Term term, int i, int j, int k) {
        return j >= 0 && j < k && term.isOf(k, Operations.PRODUCT, i, j) && term.isOf(j, Operations.LOGARITHM, i, term.second(j));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean square(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        boolean good = z.sign == 1 && x.end.signum() >= 0 && isAtMost(z.end.multiply(unit), x.end.multiply(x.end), z.isNoStricter(x))
            && term.isOf(z.operation, Operations.SQUARE, x.operation, j);
        /*@ assert !good || analysis.OneSided.square(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     j, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether the exponential is computed. */
    /*@ private normal_behavior
      @ ensures \result ==> BigInteger.val(x) <= BigInteger.val(unit) * LARGEST_EXPONENT;
      @ ensures \result ==> -BigInteger.val(x) <= BigInteger.val(unit) * LARGEST_EXPONENT;
      @ assignable \strictly_nothing; @*/
    private static boolean isNear(BigInteger x, BigInteger unit) {
        BigInteger far = unit.multiply(BigInteger.valueOf(LARGEST_EXPONENT));
        return x.compareTo(far) <= 0 && x.negate().compareTo(far) <= 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length && z.sign == 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean exponential(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        if (x.sign != 1 || !isNear(x.end, unit) || !term.isOf(z.operation, Operations.EXPONENTIAL, x.operation, j)) {
            return false;
        }
        BigInteger least = Images.exponentialAt(x.end, unit).lower;
        boolean good = z.end.compareTo(least) <= 0 && (!z.strict || x.strict || z.end.compareTo(least) < 0);
        /*@ assert !good || analysis.OneSided.exponential(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(least), z.strict ? 1 : 0, BigInteger.val(z.end),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean exponentialFromAbove(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        if (x.sign != -1 || z.sign != -1 || !isNear(x.end, unit)
                || !term.isOf(z.operation, Operations.EXPONENTIAL, x.operation, j)) {
            return false;
        }
        BigInteger most = Images.exponentialAt(x.end.negate(), unit).upper;
        BigInteger least = most.negate();
        boolean good = z.end.compareTo(least) <= 0 && (!z.strict || x.strict || z.end.compareTo(least) < 0);
        /*@ assert !good || analysis.OneSided.exponentialFromAbove(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(most), z.strict ? 1 : 0, BigInteger.val(z.end),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(ln) && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length && z.sign == 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean logarithm(Term term, Ranges box, Term condition, OneSided x, OneSided z, Logarithm ln) {
        if (x.sign != 1 || x.end.signum() <= 0) {
            return false;
        }
        BigInteger least = Operations.logarithm(x.end, ln).lower;
        return isLogarithm(term, box, condition, x, z, least, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.sign == 1 && x.sign == 1 && BigInteger.val(x.end) > 0;
      @ requires analysis.Ln.atLeast(BigInteger.val(x.end), BigInteger.val(unit), BigInteger.val(least), BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isLogarithm(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger least,
            BigInteger unit) {
        boolean good = isOfLogarithm(term, x, z) && isAtMost(z.end, least, z.isNoStricter(x));
        /*@ assert !good || analysis.OneSided.logarithm(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(least), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether one bound is about the logarithm of what the other one is about. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(x) && \invariant_for(z);
      @ ensures \result ==> 0 <= z.operation && z.operation < term.kinds.length
      @   && analysis.Slope.isOf(TermNames.term(term), z.operation, 7, x.operation, term.second[z.operation]);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfLogarithm(Term term, OneSided x, OneSided z) {
        return x.isBefore(z) && z.operation < term.size()
            && term.isOf(z.operation, Operations.LOGARITHM, x.operation, term.second(z.operation));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(ln) && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean logarithmFromAbove(Term term, Ranges box, Term condition, OneSided x, OneSided z, Logarithm ln) {
        if (x.sign != -1 || z.sign != -1 || x.end.signum() >= 0) {
            return false;
        }
        BigInteger most = Operations.logarithm(x.end.negate(), ln).upper;
        return isLogarithmFromAbove(term, box, condition, x, z, most, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.sign == -1 && x.sign == -1 && BigInteger.val(x.end) < 0;
      @ requires analysis.Ln.atMost(-BigInteger.val(x.end), BigInteger.val(unit), BigInteger.val(most), BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isLogarithmFromAbove(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger most,
            BigInteger unit) {
        boolean good = isOfLogarithm(term, x, z) && isAtMost(z.end, most.negate(), z.isNoStricter(x));
        /*@ assert !good || analysis.OneSided.logarithmFromAbove(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(most), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length && z.sign == 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean root(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        boolean good = x.sign == 1 && x.end.signum() >= 0 && isRoot(z.end, x.end.multiply(unit)) && z.isNoStricter(x)
            && term.isOf(z.operation, Operations.ROOT, x.operation, j);
        /*@ assert !good || analysis.OneSided.root(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation, j,
          @     x.strict ? 1 : 0, BigInteger.val(x.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean rootFromAbove(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        boolean good = x.sign == -1 && z.sign == -1 && z.end.signum() <= 0
            && isAtMost(x.end.negate().multiply(unit), z.end.multiply(z.end), true) && z.isNoStricter(x)
            && term.isOf(z.operation, Operations.ROOT, x.operation, j);
        /*@ assert !good || analysis.OneSided.rootFromAbove(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.strict ? 1 : 0, BigInteger.val(x.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound of a root of odd degree follows. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean oddRoot(Term term, Ranges box, Term condition, OneSided x, OneSided z, BigInteger unit) {
        int i = term.first(z.operation);
        int j = term.second(z.operation);
        int degree = term.oddDegree(z.operation);
        if (degree <= 0 || i != x.operation || z.sign != x.sign) {
            return false;
        }
        BigInteger least = Operations.anyRoot(degree, x.end, x.end, unit).lower;
        boolean good = isAtMost(z.end, least, z.isNoStricter(x));
        /*@ assert !good || OneSidedLemmas.oddRoot(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, i, j, degree,
          @     x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(least), z.strict ? 1 : 0, BigInteger.val(z.end),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound of x ln x follows from both bounds of x. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && \invariant_for(ln);
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(ln.unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(ln.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static boolean weighted(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, Logarithm ln) {
        if (z.strict || x.sign != 1 || y.sign != -1) {
            return false;
        }
        Enclosure range = WeightedLogarithm.of(x.end, y.end.negate(), ln);
        return z.sign == 1 ? isWeightedBelow(term, box, condition, x, y, z, range.lower, ln.unit)
            : z.sign == -1 && isWeightedAbove(term, box, condition, x, y, z, range.upper, ln.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z) && \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires x.sign == 1 && y.sign == -1 && z.sign == 1 && !z.strict;
      @ requires analysis.Weight.isAbove(BigInteger.val(x.end), -BigInteger.val(y.end), BigInteger.val(unit), BigInteger.val(least));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isWeightedBelow(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger least,
            BigInteger unit) {
        boolean good = isOfWeight(term, x, y, z) && isAtMost(z.end, least, true);
        /*@ assert !good || analysis.OneSided.weighted(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end),
          @     BigInteger.val(least), 1, 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z) && \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires x.sign == 1 && y.sign == -1 && z.sign == -1 && !z.strict;
      @ requires analysis.Weight.isBelow(BigInteger.val(x.end), -BigInteger.val(y.end), BigInteger.val(unit), BigInteger.val(most));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isWeightedAbove(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger most,
            BigInteger unit) {
        boolean good = isOfWeight(term, x, y, z) && isAtMost(z.end, most.negate(), true);
        /*@ assert !good || analysis.OneSided.weighted(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end),
          @     BigInteger.val(most), -1, 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether one bound is about x ln x of what two other ones are about. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ ensures \result ==> 0 <= x.operation && x.operation < z.operation && z.operation < term.kinds.length;
      @ ensures \result ==> y.operation == x.operation
      @   && analysis.Slope.isOf(TermNames.term(term), z.operation, 17, x.operation, term.second[z.operation]);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfWeight(Term term, OneSided x, OneSided y, OneSided z) {
        return x.isBefore(z) && z.operation < term.size() && y.operation == x.operation
            && term.isOf(z.operation, Operations.WEIGHTED, x.operation, term.second(z.operation));
    }

    /** Whether a bound of a sine follows from both bounds of what it is of. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean sine(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        return smallSine(term, box, condition, x, y, z, unit) || within(0, term, box, condition, x, y, z, unit);
    }

    /** Whether a bound of a cosine follows from both bounds of what it is of. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean cosine(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        return smallCosine(term, box, condition, x, y, z, unit) || within(1, term, box, condition, x, y, z, unit);
    }

    /** Whether a bound of a sine, or of a cosine if h is 1, follows by its range. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= h && h <= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static boolean within(int h, Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        if (x.sign != 1 || y.sign != -1) {
            return false;
        }
        Enclosure range = Operations.sine(h, new Enclosure(x.end, y.end.negate(), unit), unit);
        return isSine(h, term, box, condition, x, y, z, range);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z) && \invariant_for(range);
      @ requires \invariant_for(term) && 0 <= h && h <= 1 && x.sign == 1 && y.sign == -1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(range.unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(range.unit));
      @ requires OperationLemmas.isSine(h, BigInteger.val(x.end), -BigInteger.val(y.end), BigInteger.val(range.lower),
      @     BigInteger.val(range.upper), BigInteger.val(range.unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(range.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isSine(int h, Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, Enclosure range) {
        boolean good = isOfSine(h, term, x, y, z)
            && (z.sign == 1 && z.isAtMost(range.lower) || z.sign == -1 && z.isAtMost(range.upper.negate()));
        /*@ assert !good || OneSidedLemmas.ofSine(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, h, x.operation,
          @     term.second[z.operation], x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end),
          @     BigInteger.val(range.lower), BigInteger.val(range.upper), z.sign, z.strict ? 1 : 0, BigInteger.val(z.end),
          @     BigInteger.val(range.unit)); @*/
        return good;
    }

    /** Whether a bound is about the sine, or the cosine if h is 1, of what two other ones are about. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(x) && \invariant_for(y) && \invariant_for(z) && 0 <= h && h <= 1;
      @ ensures \result ==> 0 <= x.operation && x.operation < z.operation && z.operation < term.kinds.length;
      @ ensures \result ==> y.operation == x.operation
      @   && analysis.Slope.isOf(TermNames.term(term), z.operation, 12 + h, x.operation, term.second[z.operation]);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSine(int h, Term term, OneSided x, OneSided y, OneSided z) {
        return x.isBefore(z) && z.operation < term.size() && y.operation == x.operation
            && term.isOf(z.operation, Operations.SINE + h, x.operation, term.second(z.operation));
    }

    /** Whether a bound follows since the sine of a small number has its sign. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean smallSine(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = isOfSine(0, term, x, y, z) && y.isOpposite(x) && z.sign == x.sign && x.end.signum() >= 0 && hasSign(z, x)
            && isUpTo(LARGEST_SINE, y, unit);
        /*@ assert !good || analysis.OneSided.smallSine(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0,
          @     BigInteger.val(y.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound follows since the cosine of a small number, which is not 0, is less than 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean smallCosine(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = isOfSine(1, term, x, y, z) && y.isOpposite(x) && z.sign == -1 && isPositive(x, Operations.LOGARITHM)
            && isUpTo(LARGEST_COSINE, y, unit) && z.end.compareTo(unit.negate()) <= 0;
        /*@ assert !good || analysis.OneSided.smallCosine(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, term.second[z.operation], x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0,
          @     BigInteger.val(y.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound is not less than the negative of a number. */
    /*@ private normal_behavior
      @ requires \invariant_for(x);
      @ ensures \result ==> BigInteger.val(x.end) >= -most * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isUpTo(long most, OneSided x, BigInteger unit) {
        return x.end.negate().compareTo(unit.multiply(BigInteger.valueOf(most))) <= 0;
    }

    /** Whether a bound follows from two others. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= z.operation && z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean ofTwo(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        int kind = term.kind(z.operation);
        if (!x.isBefore(z) || !y.isBefore(z)) {
            return false;
        }
        if (kind == Operations.SUM) {
            return sum(term, box, condition, x, y, z, unit);
        }
        if (kind == Operations.PRODUCT) {
            return product(term, box, condition, x, y, z, unit);
        }
        if (kind == Operations.SQUARE) {
            return squareWithin(term, box, condition, x, y, z, unit);
        }
        if (kind == Operations.ABSOLUTE) {
            return absoluteWithin(term, box, condition, x, y, z, unit);
        }
        if (kind == Operations.SMALLER) {
            return smaller(term, box, condition, x, y, z, unit);
        }
        return quotient(term, box, condition, x, y, z, unit) || quotientAway(term, box, condition, x, y, z, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation && z.operation < term.kinds.length && term.kinds[z.operation] == 2;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean sum(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        BigFraction number = term.number(z.operation);
        boolean good = term.first(z.operation) == x.operation && term.second(z.operation) == y.operation && z.sign == x.sign
            && isSum(number.getNumerator(), number.getDenominator(), x, y, z);
        /*@ assert !good || analysis.OneSided.sum(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     y.operation, BigFraction.num(number), BigFraction.den(number), x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign,
          @     y.strict ? 1 : 0, BigInteger.val(y.end), z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether z is a bound of x + (n/d) y, or of its negative if x is one of that. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ ensures \result ==> BigInteger.val(d) > 0;
      @ ensures \result ==> (BigInteger.val(n) >= 0 ? y.sign == x.sign : y.sign == -x.sign);
      @ ensures \result && BigInteger.val(n) >= 0 ==> BigInteger.val(z.end) * BigInteger.val(d)
      @     <= BigInteger.val(x.end) * BigInteger.val(d) + BigInteger.val(y.end) * BigInteger.val(n);
      @ ensures \result && BigInteger.val(n) < 0 ==> BigInteger.val(z.end) * BigInteger.val(d)
      @     <= BigInteger.val(x.end) * BigInteger.val(d) - BigInteger.val(y.end) * BigInteger.val(n);
      @ ensures \result ==> !z.strict || x.strict || y.strict && BigInteger.val(n) != 0;
      @ assignable \strictly_nothing; @*/
    private static boolean isSum(BigInteger n, BigInteger d, OneSided x, OneSided y, OneSided z) {
        boolean rises = n.signum() >= 0;
        BigInteger part = y.end.multiply(n);
        BigInteger sum = x.end.multiply(d).add(rises ? part : part.negate());
        boolean hasSign = rises ? y.sign == x.sign : y.isOpposite(x);
        return d.signum() > 0 && hasSign && z.end.multiply(d).compareTo(sum) <= 0 && (!z.strict || x.strict || y.strict && n.signum() != 0);
    }

    /** Whether the operands of operation k are these, in this or the other order. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(term), k, 3, i, j) || analysis.Slope.isOf(TermNames.term(term), k, 3, j, i);
      @ assignable \strictly_nothing; @*/
    private static boolean isProduct(Term term, int k, int i, int j) {
        return term.isOf(k, Operations.PRODUCT, i, j) || term.isOf(k, Operations.PRODUCT, j, i);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean product(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = z.operation < term.size() && z.hasSignOf(x, y) && areNotNegative(x, y)
            && isAtMost(z.end.multiply(unit), x.end.multiply(y.end), z.isNoStricter(x, y))
            && isProduct(term, z.operation, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.product(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     y.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign, y.strict ? 1 : 0, BigInteger.val(y.end), z.sign,
          @     z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires z.operation < term.kinds.length;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean squareWithin(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        int j = term.second(z.operation);
        BigInteger scaled = z.end.multiply(unit);
        boolean good = z.sign == -1 && x.sign == 1 && y.sign == -1 && y.operation == x.operation
            && isAtMost(scaled, x.end.multiply(x.end).negate(), z.isNoStricter(x))
            && isAtMost(scaled, y.end.multiply(y.end).negate(), z.isNoStricter(y))
            && term.isOf(z.operation, Operations.SQUARE, x.operation, j);
        /*@ assert !good || analysis.OneSided.squareWithin(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, j, x.strict ? 1 : 0, BigInteger.val(x.end), y.strict ? 1 : 0, BigInteger.val(y.end), z.strict ? 1 : 0,
          @     BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean quotient(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = z.operation < term.size() && z.hasSignOf(x, y) && areNotNegative(x, y) && hasSign(z, x)
            && term.isOf(z.operation, Operations.QUOTIENT, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.quotient(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation, x.operation,
          @     y.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign, y.strict ? 1 : 0, BigInteger.val(y.end), z.sign,
          @     z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean quotientAway(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided z, BigInteger unit) {
        boolean good = z.operation < term.size() && z.hasSignOf(x, y) && x.end.signum() <= 0 && y.end.signum() > 0
            && (z.isNoStricter(x) || y.strict && x.end.signum() < 0) && isAtMost(z.end.multiply(y.end), x.end.multiply(unit), true)
            && term.isOf(z.operation, Operations.QUOTIENT, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.quotientAway(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, y.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign, y.strict ? 1 : 0, BigInteger.val(y.end),
          @     z.sign, z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound follows from one of an operand and both of the other one. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(w) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), w, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean ofThree(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided w, OneSided z,
            BigInteger unit) {
        if (!x.isBefore(z) || !y.isBefore(z) || w.operation != y.operation || !w.isOpposite(y)) {
            return false;
        }
        return productWithin(term, box, condition, x, y, w, z, unit) || quotientWithin(term, box, condition, x, y, w, z, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(w) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation && w.operation == y.operation && w.sign == -y.sign;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), w, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean productWithin(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided w, OneSided z,
            BigInteger unit) {
        boolean good = z.operation < term.size() && z.hasSignOf(x, y) && x.end.signum() <= 0 && y.end.signum() >= 0
            && (!z.strict || areStrictlyNegative(x, w)) && isAtMost(z.end.multiply(unit), x.end.multiply(w.end).negate(), true)
            && isProduct(term, z.operation, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.productWithin(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, y.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign, y.strict ? 1 : 0, BigInteger.val(y.end),
          @     w.strict ? 1 : 0, BigInteger.val(w.end), z.sign, z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether the ends of two bounds are less than 0, one of which is strict. */
    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> BigInteger.val(x.end) < 0 && BigInteger.val(y.end) < 0 && (x.strict || y.strict);
      @ assignable \strictly_nothing; @*/
    private static boolean areStrictlyNegative(OneSided x, OneSided y) {
        return x.end.signum() < 0 && y.end.signum() < 0 && (x.strict || y.strict);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && \invariant_for(w) && \invariant_for(z);
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && 0 <= x.operation && x.operation < z.operation;
      @ requires 0 <= y.operation && y.operation < z.operation && w.operation == y.operation && w.sign == -y.sign;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), y, BigInteger.val(unit));
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), w, BigInteger.val(unit));
      @ ensures \result
      @   ==> OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), z, BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean quotientWithin(Term term, Ranges box, Term condition, OneSided x, OneSided y, OneSided w, OneSided z,
            BigInteger unit) {
        boolean good = z.operation < term.size() && z.hasSignOf(x, y) && areNotNegative(x, y)
            && isAtMost(z.end.multiply(w.end.negate()), x.end.multiply(unit), z.isNoStricter(x) || w.strict && x.end.signum() > 0)
            && term.isOf(z.operation, Operations.QUOTIENT, x.operation, y.operation);
        /*@ assert !good || analysis.OneSided.quotientWithin(TermNames.term(term), OneSidedLemmas.part(box, condition), z.operation,
          @     x.operation, y.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), y.sign, y.strict ? 1 : 0, BigInteger.val(y.end),
          @     w.strict ? 1 : 0, BigInteger.val(w.end), z.sign, z.strict ? 1 : 0, BigInteger.val(z.end), BigInteger.val(unit)); @*/
        return good;
    }

    /**
     * Whether all operations have results, where bounds are right.
     *
     * @param reasons of each operation, the index of the bound of its divisor, or of what it is the logarithm or root of
     */
    /*@ normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && BigInteger.val(unit) >= 1 && reasons.length == term.kinds.length;
      @ requires OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, bounds.length,
      @     BigInteger.val(unit));
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), term.kinds.length);
      @ assignable \strictly_nothing; @*/
    static boolean areDefined(Term term, Ranges box, Term condition, OneSided[] bounds, int[] reasons, BigInteger unit) {
        boolean good = true;
        int k = 0;
        //@ assert analysis.Term.noneDefined(TermNames.term(term), OneSidedLemmas.part(box, condition));
        /*@ loop_invariant 0 <= k && k <= reasons.length;
          @ loop_invariant good ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k);
          @ decreases reasons.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < reasons.length) {
            good = good && (isTotal(term, box, condition, k) || isPartial(term, box, condition, bounds, k, Copies.entry(reasons, k), unit));
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k has a result whatever its operands are. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isTotal(Term term, Ranges box, Term condition, int k) {
        BigFraction number = term.number(k);
        boolean good = number.getDenominator().signum() > 0 && DefinedWhere.isTotal(k, term.kind(k), term.first(k), term.second(k));
        /*@ assert !good || WhereLemmas.total(TermNames.term(term), OneSidedLemmas.part(box, condition), k, term.kinds[k],
          @     term.first[k], term.second[k], BigFraction.num(number), BigFraction.den(number)); @*/
        return good || isOddRoot(term, box, condition, k);
    }

    /** Whether operation k is a root of odd degree. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOddRoot(Term term, Ranges box, Term condition, int k) {
        int i = term.first(k);
        int j = term.second(k);
        int degree = term.oddDegree(k);
        boolean good = degree > 0 && areBefore(i, j, k);
        //@ assert !good || WhereLemmas.oddRoot(TermNames.term(term), OneSidedLemmas.part(box, condition), k, i, j, degree);
        return good;
    }

    /** Whether operation k has a result by a bound of what it needs. */
    /*@ private normal_behavior
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.areRight(TermNames.term(term), OneSidedLemmas.part(box, condition), bounds, bounds.length,
      @     BigInteger.val(unit));
      @ requires analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isPartial(Term term, Ranges box, Term condition, OneSided[] bounds, int k, int reason, BigInteger unit) {
        if (reason < 0 || reason >= bounds.length) {
            return false;
        }
        return isDefined(term, box, condition, bounds[reason], k, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(x);
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && BigInteger.val(unit) >= 1;
      @ requires OneSidedLemmas.isRight(TermNames.term(term), OneSidedLemmas.part(box, condition), x, BigInteger.val(unit));
      @ requires analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isDefined(Term term, Ranges box, Term condition, OneSided x, int k, BigInteger unit) {
        int kind = term.kind(k);
        int i = term.first(k);
        int j = term.second(k);
        boolean good = i >= 0 && i < k && j >= 0 && j < k && isNeeded(x, kind, i, j) && isPositive(x, kind) && term.isOf(k, kind, i, j);
        /*@ assert !good || analysis.OneSided.oneMoreDefined(TermNames.term(term), OneSidedLemmas.part(box, condition), k, kind, i, j,
          @     x.operation, x.sign, x.strict ? 1 : 0, BigInteger.val(x.end), BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a bound is about what an operation of a kind needs. */
    /*@ private normal_behavior
      @ requires \invariant_for(x);
      @ ensures \result ==> kind == 5 && x.operation == j || (kind == 7 || kind == 8 || kind == 17) && x.operation == i && x.sign == 1;
      @ assignable \strictly_nothing; @*/
    private static boolean isNeeded(OneSided x, int kind, int i, int j) {
        boolean isOfFirst = kind == Operations.LOGARITHM || kind == Operations.ROOT || kind == Operations.WEIGHTED;
        return kind == Operations.QUOTIENT ? x.operation == j : isOfFirst && x.operation == i && x.sign == 1;
    }

    /** Whether a bound says that something is positive, or under a root and in x ln x not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(x);
      @ ensures \result ==> BigInteger.val(x.end) > 0 || BigInteger.val(x.end) == 0 && (x.strict || kind == 8 || kind == 17);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(OneSided x, int kind) {
        int side = x.end.signum();
        return side > 0 || side == 0 && (x.strict || kind == Operations.ROOT || kind == Operations.WEIGHTED);
    }
}
