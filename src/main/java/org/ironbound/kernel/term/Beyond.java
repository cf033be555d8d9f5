package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What a condition says of a variable: that it is not at an end of its range [SUBSTITUTION]. */
final class Beyond {
    private Beyond() {
    }

    /** Whether a condition is the difference of a variable and something, which is 1, or the other way round, which is -1. */
    /*@ normal_behavior
      @ requires \invariant_for(condition);
      @ ensures \result == 1 || \result == -1;
      @ assignable \strictly_nothing; @*/
    static int sign(Term condition) {
        int last = condition.size() - 1;
        int x = condition.first(last);
        return last == 0 || x >= 0 && x <= last && condition.kind(x) == Operations.VARIABLE ? 1 : -1;
    }

    /** Whether a variable is more than low/unit where the condition is positive, or with the sign -1 less. */
    /*@ normal_behavior
      @ requires \invariant_for(condition) && (sign == 1 || sign == -1) && BigInteger.val(unit) > 0;
      @ ensures \result ==> PlaceLemmas.isBeyond(condition, v, BigInteger.val(low), BigInteger.val(unit), sign);
      @ assignable \strictly_nothing; @*/
    static boolean isBeyond(Term condition, int v, BigInteger low, BigInteger unit, int sign) {
        int last = condition.size() - 1;
        if (last == 0) {
            return sign == 1 && low.signum() <= 0 && isVariable(condition, v, low, unit);
        }
        int x = sign == 1 ? condition.first(last) : condition.second(last);
        int number = sign == 1 ? condition.second(last) : condition.first(last);
        return isDifference(condition, v, low, unit, sign, x, number);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(condition) && condition.kinds.length == 1 && BigInteger.val(low) <= 0 && BigInteger.val(unit) > 0;
      @ ensures \result ==> PlaceLemmas.isBeyond(condition, v, BigInteger.val(low), BigInteger.val(unit), 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isVariable(Term condition, int v, BigInteger low, BigInteger unit) {
        int other = condition.second(0);
        boolean good = condition.isOf(0, Operations.VARIABLE, v, other);
        /*@ assert !good || analysis.Place.variableBeyond(TermNames.term(condition), v, other, BigInteger.val(low),
          @     BigInteger.val(unit)); @*/
        return good;
    }

    /** Whether a condition is the difference of the variable, operation x, and a number on the right side of low/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && (sign == 1 || sign == -1) && BigInteger.val(unit) > 0;
      @ ensures \result ==> PlaceLemmas.isBeyond(condition, v, BigInteger.val(low), BigInteger.val(unit), sign);
      @ assignable \strictly_nothing; @*/
    private static boolean isDifference(Term condition, int v, BigInteger low, BigInteger unit, int sign, int x, int number) {
        int last = condition.size() - 1;
        if (x < 0 || x > last || number < 0 || number > last || !isRight(condition.number(number), low, unit, sign)) {
            return false;
        }
        boolean good = condition.isOf(x, Operations.VARIABLE, v, condition.second(x)) && condition.kind(number) == Operations.NUMBER
            && condition.isSum(last, sign == 1 ? x : number, sign == 1 ? number : x, -1);
        /*@ assert !good || analysis.Place.differenceBeyond(TermNames.term(condition), condition.kinds.length, v, BigInteger.val(low),
          @     BigInteger.val(unit), sign, x, condition.second[x], number, condition.first[number], condition.second[number],
          @     BigFraction.num(condition.numbers[number]), BigFraction.den(condition.numbers[number])); @*/
        return good;
    }

    /** Whether a number is at least low/unit, or with the sign -1 at most. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) > 0 && (sign == 1 || sign == -1);
      @ ensures \result ==> BigFraction.den(number) > 0;
      @ ensures \result && sign == 1
      @   ==> BigInteger.val(low) * BigFraction.den(number) <= BigFraction.num(number) * BigInteger.val(unit);
      @ ensures \result && sign == -1
      @   ==> BigFraction.num(number) * BigInteger.val(unit) <= BigInteger.val(low) * BigFraction.den(number);
      @ assignable \strictly_nothing; @*/
    private static boolean isRight(BigFraction number, BigInteger low, BigInteger unit, int sign) {
        int order = low.multiply(number.getDenominator()).compareTo(number.getNumerator().multiply(unit));
        return number.getDenominator().signum() > 0 && (sign == 1 ? order <= 0 : order >= 0);
    }
}
