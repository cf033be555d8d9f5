package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Logarithm;

/**
 * Factors of counts of signs, and the mean of the logarithms of the first ones [BOOL-IB]. They are those of the atoms of a law, in its
 * order: the first one is that of n signs that are equal.
 */
public final class FactorLogs {
    /** The law of the counts. */
    public final SymmetricLaw law;
    /** Its digits to the base 10^18 are the factors over 10^12, the last digit the first of them. */
    public final BigInteger table;
    /** How many of them the sum has. */
    public final int index;
    /** What is left of the table without them. */
    public final BigInteger rest;
    /** The sum of their logarithms, each times the probability of the atom, is at least this, in multiples of 1/unit of the law. */
    public final BigInteger sum;

    /*@ public invariant \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ public invariant FactorLemmas.isRest(table, index, rest) && FactorLemmas.areLogs(law.id, table, index, sum, law.unit);
      @ public accessible \inv: this.law, this.table, this.index, this.rest, this.sum, law.id, law.id.kind, law.id.a, law.id.b, law.id.c,
      @     law.id.d, law.weights, law.values, law.lowerWeights, law.lowerValues, law.weights[*], law.values[*], law.lowerWeights[*],
      @     law.lowerValues[*], law.secondLower, law.secondUpper, law.fourthUpper, law.unit; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index <= law.weights.length;
      @ requires FactorLemmas.isRest(table, index, rest) && FactorLemmas.areLogs(law.id, table, index, sum, law.unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ FactorLogs(SymmetricLaw law, BigInteger table, int index, BigInteger rest, BigInteger sum) {
        this.law = law;
        this.table = table;
        this.index = index;
        this.rest = rest;
        this.sum = sum;
    }

    /** The sum of none of them; null if the law is not that of a cluster, or the table is negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ FactorLogs of(SymmetricLaw law, BigInteger table) {
        if (!law.id.isOfCluster() || table.signum() < 0) {
            return null;
        }
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert FactorLemmas.all(table);
        //@ assert FactorLemmas.noLogs(law.id, table, none, law.unit);
        return new FactorLogs(law, table, 0, table, none);
    }

    /** Whether the sum has all of them. */
    /*@ public normal_behavior
      @ ensures \result <==> index == law.weights.length;
      @ assignable \strictly_nothing; @*/
    public boolean isComplete() {
        return index == law.weights.length;
    }

    /**
     * With the next one; null if there is none, or it is 0.
     *
     * @param ln logarithms at the scale of the law
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ FactorLogs next(Logarithm ln) {
        return index < law.weights.length && ln.unit.compareTo(law.unit) == 0 ? next(ln, law, table, index, rest, sum) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires BigInteger.val(ln.unit) == BigInteger.val(law.unit) && FactorLemmas.isRest(table, index, rest);
      @ requires FactorLemmas.areLogs(law.id, table, index, sum, law.unit);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ FactorLogs next(Logarithm ln, SymmetricLaw law, BigInteger table, int index, BigInteger rest,
            BigInteger sum) {
        BigInteger others = others(rest);
        BigInteger digit = digit(rest, others);
        return digit.signum() <= 0 ? null : next(law, table, index, rest, others, digit, log(ln, digit, law.unit), sum);
    }

    /** From the logarithm of the factor. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= index < law.weights.length;
      @ requires FactorLemmas.isRest(table, index, rest) && FactorLemmas.isSplit(rest, others, digit);
      @ requires FactorLemmas.areLogs(law.id, table, index, sum, law.unit) && FactorLemmas.isLog(digit, log, law.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static FactorLogs next(SymmetricLaw law, BigInteger table, int index, BigInteger rest, BigInteger others, BigInteger digit,
            BigInteger log, BigInteger sum) {
        BigInteger term = term(law, index, log);
        BigInteger more = sum.add(term);
        //@ assert FactorLemmas.oneMore(law, table, index, rest, others, digit, log, term, sum, more);
        //@ assert FactorLemmas.oneLess(table, index, rest, others, digit);
        return new FactorLogs(law, table, index + 1, others, more);
    }

    /** The logarithm times the probability of the atom, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 <= index < law.weights.length;
      @ ensures FactorLemmas.isTermOf(law, index, log, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger term(SymmetricLaw law, int index, BigInteger log) {
        return term(law.lowerWeights[index], law.weights[index], log, law.unit);
    }

    /** ln(digit/10^12), rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 < BigInteger.val(digit) && BigInteger.val(ln.unit) == BigInteger.val(unit);
      @ ensures FactorLemmas.isLog(digit, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger log(Logarithm ln, BigInteger digit, BigInteger unit) {
        return ln.of(digit, BigInteger.valueOf(1000000000000L)).lower;
    }

    /** The logarithm times whatever is between these bounds, rounded down. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(unit);
      @ ensures FactorLemmas.isTerm(lower, upper, log, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger term(BigInteger lower, BigInteger upper, BigInteger log, BigInteger unit) {
        BigInteger least = lower.multiply(log).min(upper.multiply(log));
        return Division.floor(least, unit);
    }

    /** All digits but the last one. */
    /*@ normal_behavior
      @ ensures FactorLemmas.areOthers(rest, \result);
      @ assignable \strictly_nothing; @*/
    static BigInteger others(BigInteger rest) {
        return Division.floor(rest, BigInteger.valueOf(1000000000000000000L));
    }

    /** The last digit. */
    /*@ normal_behavior
      @ requires FactorLemmas.areOthers(rest, others);
      @ ensures FactorLemmas.isSplit(rest, others, \result);
      @ assignable \strictly_nothing; @*/
    static BigInteger digit(BigInteger rest, BigInteger others) {
        return rest.subtract(others.multiply(BigInteger.valueOf(1000000000000000000L)));
    }
}
