package org.ironbound.kernel.channel;

import java.math.BigInteger;

/**
 * Which of two outputs is to be learnt from the input, and of which joint law of the two: what contracts call the law of that output by,
 * see {@link OutputNames}.
 */
public final class OutputName {
    /** All counts of the joint law as one number, see JointLaw in specs/. */
    public final BigInteger digits;
    /** The number of inputs. */
    public final int inputs;
    /** The sum of all counts. */
    public final BigInteger total;
    /** The output, 0 or 1. */
    public final int output;

    /*@ public invariant digits != null && total != null;
      @ public accessible \inv: this.digits, this.inputs, this.total, this.output; @*/

    /** This output of a joint law. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \invariant_for(this);
      @ ensures this.digits == digits && this.inputs == inputs && this.total == total && this.output == output;
      @ assignable \nothing; @*/
    public /*@ pure @*/ OutputName(BigInteger digits, int inputs, BigInteger total, int output) {
        this.digits = digits;
        this.inputs = inputs;
        this.total = total;
        this.output = output;
    }
}
