package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/** How precisely rules compute. */
final class Precision {
    private Precision() {
    }

    /** 2^bits. */
    /*@ normal_behavior
      @ requires bits >= 0;
      @ ensures 1 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    static BigInteger unit(int bits) {
        BigInteger unit = BigInteger.valueOf(1L).shiftLeft(bits);
        return unit.max(BigInteger.valueOf(1L));
    }

    /** Logarithms with the given number of bits after the point, null if there are fewer than 1. */
    /*@ normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> 2 <= BigInteger.val(\result.unit);
      @ assignable \nothing; @*/
    static /*@ nullable @*/ Logarithm logarithm(int bits) {
        BigInteger unit = BigInteger.valueOf(1L).shiftLeft(bits > 0 ? bits : 0);
        return unit.compareTo(BigInteger.valueOf(2L)) < 0 ? null : new Logarithm(unit);
    }
}
