package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.OutputCertificate;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

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

    /**
     * For two outputs, by intervals that prove the bound for either of them [CH-BINARY], see {@link OutputCertificate}.
     *
     * @param counts  of the law
     * @param columns the counts by outputs: for each of them those of all inputs; they are compared
     * @param value   the bound
     * @param unit    the scale to compute with
     * @param ends    for each output where its intervals end, in multiples of 1/unit
     * @param slopes  for each output a slope for each of its intervals but the first, in multiples of 1/unit
     * @return null if they do not prove the bound, or these are not the counts, or an input or an output never occurs, or a number is out
     *         of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ContractionAtMost byIntervals(JointLaw law, BigInteger[][] counts, BigInteger[][] columns,
            BigFraction value, BigInteger unit, BigInteger[][] ends, BigInteger[][] slopes) {
        if (law.outputs != 2 || !Comparison.isPositive(value) || ends.length != 2 || slopes.length != 2
                || !isProved(law, counts, columns, 0, value, unit, ends[0], slopes[0])
                || !isProved(law, counts, columns, 1, value, unit, ends[1], slopes[1])) {
            return null;
        }
        //@ assert OutputLemmas.above(law, value);
        return new ContractionAtMost(law, value);
    }

    /** Whether the intervals prove the bound for this output. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 0 < BigFraction.num(value) && 0 < BigFraction.den(value);
      @ ensures \result ==> analysis.OutputLaw.atMost(Names.output(law, output), BigFraction.num(value), BigFraction.den(value));
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    private static boolean isProved(JointLaw law, BigInteger[][] counts, BigInteger[][] columns, int output, BigFraction value,
            BigInteger unit, BigInteger[] ends, BigInteger[] slopes) {
        if (unit.signum() <= 0 || ends.length - 1 != slopes.length) {
            return false;
        }
        Logarithm ln = new Logarithm(unit);
        OutputLaw learnt = BinaryOutput.of(law, counts, columns, output, unit);
        return learnt != null && cover(ln, law, output, learnt, value, ends, slopes);
    }

    /** Whether the intervals prove the bound for this output, whose law is given. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(learnt) && BigInteger.val(ln.unit) == BigInteger.val(learnt.unit);
      @ requires \invariant_for(law) && OutputLemmas.isOutput(learnt.id, law, output);
      @ requires 0 < BigFraction.num(value) && 0 < BigFraction.den(value) && ends.length - 1 == slopes.length;
      @ ensures \result ==> analysis.OutputLaw.atMost(Names.output(law, output), BigFraction.num(value), BigFraction.den(value));
      @ ensures \invariant_for(law);
      @ assignable \nothing; @*/
    private static boolean cover(Logarithm ln, JointLaw law, int output, OutputLaw learnt, BigFraction value, BigInteger[] ends,
            BigInteger[] slopes) {
        return OutputCertificate.cover(ln, learnt, value, ends, slopes);
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
