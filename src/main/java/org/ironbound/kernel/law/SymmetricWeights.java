package org.ironbound.kernel.law;

import java.math.BigInteger;

/**
 * Upper bounds of the probabilities of a symmetric law and of its values, or of weights in place of these probabilities [BOOL-IB]: all that
 * an upper bound of Lam(t) = ln E e^(t r) needs. All in multiples of 1/unit.
 */
public final class SymmetricWeights {
    /** What contracts call the law, or the weights. */
    public final LawName id;
    /** The probabilities or weights of the absolute values of r, rounded up. */
    public final BigInteger[] weights;
    /** The absolute values of r, rounded up, the largest first. */
    public final BigInteger[] values;
    /** The scale of all bounds, positive. */
    public final BigInteger unit;
    /** Values that are smaller than another by at most this may be taken for it, which saves time; any number is right. */
    public final BigInteger width;

    /*@ public invariant \invariant_for(id);
      @ public invariant BigInteger.val(unit) >= 1 && weights.length >= 1 && weights.length == values.length;
      @ public invariant weights.length == analysis.Target.size(LawNames.of(id));
      @ public invariant (\forall int i; 0 <= i < weights.length; LawNames.isAtomBelow(LawNames.of(id), i, weights[i], values[i], unit));
      @ public accessible \inv: this.id, id.kind, id.a, id.b, id.c, id.d, this.weights, this.values, this.weights[*], this.values[*],
      @     this.unit, this.width; @*/

    /*@ normal_behavior
      @ requires \invariant_for(id);
      @ requires BigInteger.val(unit) >= 1 && weights.length >= 1 && weights.length == values.length;
      @ requires weights.length == analysis.Target.size(LawNames.of(id));
      @ requires (\forall int i; 0 <= i < weights.length; LawNames.isAtomBelow(LawNames.of(id), i, weights[i], values[i], unit));
      @ ensures \invariant_for(this) && this.id == id && this.unit == unit;
      @ assignable \nothing; @*/
    /*@ pure @*/ SymmetricWeights(LawName id, BigInteger[] weights, BigInteger[] values, BigInteger unit, BigInteger width) {
        this.id = id;
        this.weights = weights;
        this.values = values;
        this.unit = unit;
        this.width = width;
    }

    /**
     * The probabilities of a law of counts of signs, each times a factor. The products are proposed from outside and checked here: writing
     * arrays is harder to prove than reading them.
     *
     * @param law     of a cluster
     * @param table   not negative, its digits to the base 10^18 are the factors over 10^12, the last one that of the largest value
     * @param weights at least the products, in multiples of 1/unit of the law
     * @param width   of values that may be taken for one, in multiples of 1/unit of the law
     * @return null if they are not
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= BigInteger.val(table);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == law.unit;
      @ ensures \result != null ==> FactorLemmas.isFactored(\result.id, law.id, table);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ SymmetricWeights factored(SymmetricLaw law, BigInteger table, BigInteger[] weights,
            BigInteger width) {
        return areProducts(law, table, weights) ? named(law, table, weights, width) : null;
    }

    /** These weights with their name. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= BigInteger.val(table);
      @ requires weights.length == law.weights.length;
      @ requires (\forall int i; 0 <= i < weights.length; FactorLemmas.isProduct(law.id, table, i, weights[i], law.values[i], law.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == law.unit;
      @ ensures FactorLemmas.isFactored(\result.id, law.id, table);
      @ assignable \nothing; @*/
    private static SymmetricWeights named(SymmetricLaw law, BigInteger table, BigInteger[] weights, BigInteger width) {
        //@ assert FactorLemmas.size(law.id, table);
        return new SymmetricWeights(law.id.factored(table), weights, law.values, law.unit, width);
    }

    /** Whether these are at least the products, one for each probability. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && LawNames.isOfCluster(law.id) && 0 <= BigInteger.val(table);
      @ ensures \result ==> weights.length == law.weights.length;
      @ ensures \result
      @   ==> (\forall int i; 0 <= i < weights.length; FactorLemmas.isProduct(law.id, table, i, weights[i], law.values[i], law.unit));
      @ assignable \strictly_nothing; @*/
    private static boolean areProducts(SymmetricLaw law, BigInteger table, BigInteger[] weights) {
        if (weights.length != law.weights.length) {
            return false;
        }
        BigInteger rest = table;
        int i = 0;
        //@ assert FactorLemmas.all(table);
        /*@ loop_invariant 0 <= i <= weights.length && rest != null && FactorLemmas.isRest(table, i, rest);
          @ loop_invariant (\forall int j; 0 <= j < i; FactorLemmas.isProduct(law.id, table, j, weights[j], law.values[j], law.unit));
          @ decreases weights.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < weights.length) {
            BigInteger others = FactorLogs.others(rest);
            BigInteger digit = FactorLogs.digit(rest, others);
            BigInteger weight = weights[i];
            if (!isAbove(law.weights[i], digit, weight)) {
                return false;
            }
            //@ assert FactorLemmas.atom(law.id, table, i, rest, others, digit, law.weights[i], law.values[i], weight, law.unit);
            //@ assert FactorLemmas.oneLess(table, i, rest, others, digit);
            rest = others;
            i = i + 1;
        }
        return true;
    }

    /** Whether the product is at least the weight times digit/10^12. */
    /*@ private normal_behavior
      @ ensures \result ==> FactorLemmas.isAbove(weight, digit, product);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(BigInteger weight, BigInteger digit, BigInteger product) {
        return weight.multiply(digit).compareTo(product.multiply(BigInteger.valueOf(1000000000000L))) <= 0;
    }
}
