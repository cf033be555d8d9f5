package org.ironbound.kernel.term;

import java.math.BigInteger;

/**
 * A bound of an operation's result on one side, and the earlier ones that it follows from, as somebody says who has to be checked: where
 * the operation has a result, sign times that is at least end/unit [ENDS].
 */
public final class OneSided {
    /** In place of the index of an earlier bound, where none is needed. */
    public static final int NONE = -1;
    /** The index of the operation. */
    public final int operation;
    /** 1 for a bound from below, -1 for the negative of one from above. */
    public final int sign;
    /** Whether it is more than that. */
    public final boolean strict;
    /** In multiples of 1/unit. */
    public final BigInteger end;
    /** The index of a bound that it follows from. */
    public final int first;
    /** The index of another one. */
    public final int second;
    /** The index of a third one. */
    public final int third;

    /*@ public accessible \inv: this.operation, this.sign, this.strict, this.end, this.first, this.second, this.third; @*/

    /*@ public normal_behavior
      @ ensures this.operation == operation && this.sign == sign && this.strict == strict && this.end == end;
      @ ensures this.first == first && this.second == second && this.third == third;
      @ assignable \nothing; @*/
    public /*@ pure @*/ OneSided(int operation, int sign, boolean strict, BigInteger end, int first, int second, int third) {
        this.operation = operation;
        this.sign = sign;
        this.strict = strict;
        this.end = end;
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** Whether it is said of something that is at least a number; or if it is to be more, more. */
    /*@ normal_behavior
      @ ensures \result ==> BigInteger.val(end) <= BigInteger.val(least) && (!strict || BigInteger.val(end) < BigInteger.val(least));
      @ assignable \strictly_nothing; @*/
    boolean isAtMost(BigInteger least) {
        int sign = end.compareTo(least);
        return sign < 0 || sign == 0 && !strict;
    }

    /** Whether it is about an operation that comes before another one's. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= operation && operation < other.operation;
      @ assignable \strictly_nothing; @*/
    boolean isBefore(OneSided other) {
        return 0 <= operation && operation < other.operation;
    }

    /** Whether its sign is that of a product of two. */
    /*@ normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y);
      @ ensures \result ==> sign == 1 && x.sign == y.sign || sign == -1 && x.sign == -y.sign;
      @ assignable \strictly_nothing; @*/
    boolean hasSignOf(OneSided x, OneSided y) {
        return sign == 1 && x.sign == y.sign || sign == -1 && x.isOpposite(y);
    }

    /** Whether one is a bound from below, and the other one from above. */
    /*@ normal_behavior
      @ ensures \result ==> sign == -other.sign;
      @ assignable \strictly_nothing; @*/
    boolean isOpposite(OneSided other) {
        return sign == 1 && other.sign == -1 || sign == -1 && other.sign == 1;
    }

    /** Whether it is not strict, or the other one is. */
    /*@ normal_behavior
      @ ensures \result ==> !strict || other.strict;
      @ assignable \strictly_nothing; @*/
    boolean isNoStricter(OneSided other) {
        return !strict || other.strict;
    }

    /** Whether it is not strict, or both of the others are. */
    /*@ normal_behavior
      @ ensures \result ==> !strict || x.strict && y.strict;
      @ assignable \strictly_nothing; @*/
    boolean isNoStricter(OneSided x, OneSided y) {
        return !strict || x.strict && y.strict;
    }
}
