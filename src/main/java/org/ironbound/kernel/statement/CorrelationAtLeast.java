package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.SquaredCorrelation;
import org.ironbound.kernel.exact.Comparison;

/** The squared maximal correlation eta_chi2 of a channel with a law of its input is at least the value. */
public final class CorrelationAtLeast {
    /** Of which channel and law of its input. */
    public final JointLaw law;
    /** It is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(law);
      @ public invariant Names.atLeast(Names.correlation(law), value);
      @ public accessible \inv: this.law, this.value, law.total, law.inputs, law.outputs, law.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires Names.atLeast(Names.correlation(law), value);
      @ ensures \invariant_for(this);
      @ ensures this.law == law && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CorrelationAtLeast(JointLaw law, BigFraction value) {
        this.law = law;
        this.value = value;
    }

    /**
     * By the squared correlation of two functions [CH-CHI2].
     *
     * @param counts of the law
     * @param f      a number for each input
     * @param g      a number for each output
     * @return null if these are not its counts, or the numbers not as many
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CorrelationAtLeast byFunctions(JointLaw law, BigInteger[][] counts, BigInteger[] f, BigInteger[] g) {
        if (!law.isOf(counts) || f.length != counts.length || g.length != counts[0].length) {
            return null;
        }
        return new CorrelationAtLeast(law, squared(law, counts, f, g));
    }

    /** The squared correlation. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && JointLemmas.isLaw(law, counts) && counts.length == law.inputs && counts.length >= 1;
      @ requires f.length == law.inputs && g.length == law.outputs && counts[0].length == law.outputs;
      @ requires (\forall int i; 0 <= i && i < counts.length; counts[i] != null && counts[i].length == counts[0].length);
      @ ensures Names.atLeast(Names.correlation(law), \result);
      @ assignable \nothing; @*/
    private static BigFraction squared(JointLaw law, BigInteger[][] counts, BigInteger[] f, BigInteger[] g) {
        //@ assert MomentLemmas.anyCorrelation(law, counts, f, g);
        return SquaredCorrelation.of(counts, f, g);
    }

    /** This statement with a weaker bound; null if that is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CorrelationAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.correlation(law), this.value, value);
        return new CorrelationAtLeast(law, value);
    }
}
