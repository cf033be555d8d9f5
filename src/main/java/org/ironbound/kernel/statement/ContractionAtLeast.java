package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.kernel.channel.OutputPoint;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** The contraction coefficient of a channel for a law of its input is at least the value. */
public final class ContractionAtLeast {
    /** Of which channel and law of its input. */
    public final JointLaw law;
    /** It is at least this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(law);
      @ public invariant Names.atLeast(Names.ofLaw(law), value);
      @ public accessible \inv: this.law, this.value, law.total, law.inputs, law.outputs, law.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires Names.atLeast(Names.ofLaw(law), value);
      @ ensures \invariant_for(this);
      @ ensures this.law == law && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ContractionAtLeast(JointLaw law, BigFraction value) {
        this.law = law;
        this.value = value;
    }

    /** From the squared maximal correlation, which it is not below [CH-CHI2]. */
    /*@ public normal_behavior
      @ requires \invariant_for(correlation);
      @ ensures \invariant_for(\result) && \result.law == correlation.law && \result.value == correlation.value;
      @ assignable \nothing; @*/
    public static ContractionAtLeast byCorrelation(CorrelationAtLeast correlation) {
        //@ assert JointLemmas.byCorrelation(correlation.law, correlation.value);
        return new ContractionAtLeast(correlation.law, correlation.value);
    }

    /**
     * For two outputs, by another law of the input [CH-BINARY].
     *
     * @param counts  of the law
     * @param columns the counts by outputs: for each of them those of all inputs; they are compared
     * @param weights for each input how much likelier it is made, not negative
     * @param unit    the scale to compute with
     * @return null if that gives no law of the input, or nothing at this scale, or these are not the counts, or an input or an output never
     *         occurs, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ContractionAtLeast byWeights(JointLaw law, BigInteger[][] counts, BigInteger[][] columns,
            BigInteger[] weights, BigInteger unit) {
        if (law.outputs != 2 || unit.signum() <= 0) {
            return null;
        }
        Logarithm ln = new Logarithm(unit);
        OutputLaw learnt = BinaryOutput.of(law, counts, columns, 1, unit);
        BigFraction ratio = learnt == null || learnt.zeros.length != weights.length ? null : ratio(ln, law, learnt, weights);
        return ratio == null ? null : new ContractionAtLeast(law, ratio);
    }

    /** The ratio for the second output, whose law is given. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learnt) && BigInteger.val(ln.unit) == BigInteger.val(learnt.unit);
      @ requires \invariant_for(law) && law.outputs == 2 && OutputLemmas.isOutput(learnt.id, law, 1);
      @ requires weights.length == learnt.zeros.length;
      @ ensures \result != null ==> Names.atLeast(Names.ofLaw(law), \result);
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigFraction ratio(Logarithm ln, JointLaw law, OutputLaw learnt, BigInteger[] weights) {
        BigFraction ratio = OutputPoint.lowerBound(ln, learnt, weights);
        //@ assert ratio == null || OutputLemmas.below(law, 1, ratio);
        return ratio;
    }

    /** This statement with a weaker bound; null if that is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ContractionAtLeast weakened(BigFraction value) {
        if (!Comparison.isAtMost(value, this.value)) {
            return null;
        }
        //@ assert Weaker.below(Names.ofLaw(law), this.value, value);
        return new ContractionAtLeast(law, value);
    }
}
