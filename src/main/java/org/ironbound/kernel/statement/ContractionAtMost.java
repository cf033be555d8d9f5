package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** The contraction coefficient of a channel for a law of its input is at most the value. */
public final class ContractionAtMost {
    /** Of which channel and law of its input. */
    public final JointLaw law;
    /** It is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(law);
      @ public invariant Names.atMost(Names.ofLaw(law), value);
      @ public accessible \inv: this.law, this.value, law.total, law.inputs, law.outputs, law.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires Names.atMost(Names.ofLaw(law), value);
      @ ensures \invariant_for(this);
      @ ensures this.law == law && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ContractionAtMost(JointLaw law, BigFraction value) {
        this.law = law;
        this.value = value;
    }

    /**
     * From the coefficient for all laws of the input, which it is not above [CH-KL].
     *
     * @param channel the coefficient for all laws
     * @param rows    of its channel, over the denominator
     * @param law     of the same channel
     * @param counts  of the law
     * @return null if rows or counts are not those, or the law is of another channel
     */
    /*@ public normal_behavior
      @ requires \invariant_for(channel) && \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == channel.value;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ContractionAtMost ofChannel(InputFreeAtMost channel, BigInteger[][] rows, JointLaw law,
            BigInteger[][] counts) {
        if (!channel.channel.isOf(rows) || !law.isOf(counts) || law.inputs != channel.channel.inputs
                || law.outputs != channel.channel.outputs || !JointCode.areMultiples(rows, channel.channel.denominator, counts)) {
            return null;
        }
        //@ assert JointLemmas.ofChannel(channel.channel, rows, law, counts, channel.value);
        return new ContractionAtMost(law, channel.value);
    }

    /** This statement with a weaker bound; null if that is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ ContractionAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.ofLaw(law), this.value, value);
        return new ContractionAtMost(law, value);
    }
}
