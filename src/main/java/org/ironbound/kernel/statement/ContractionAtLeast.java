package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

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
