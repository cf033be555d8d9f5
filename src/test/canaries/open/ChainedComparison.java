package canary.open;

/** Each comparison of a chain counts, the first, one in the middle and the last: a version of KeY once dropped one. */
public final class ChainedComparison {
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures 0 <= \result <= n;
      @ assignable \strictly_nothing; @*/
    public static int first(int n) {
        return -1;
    }

    /*@ public normal_behavior
      @ requires 0 <= n < 1000;
      @ ensures 0 <= \result <= n + 1 <= 1000 - 1;
      @ assignable \strictly_nothing; @*/
    public static int last(int n) {
        return 0;
    }

    /*@ public normal_behavior
      @ requires 0 <= n <= 1000;
      @ ensures 0 <= n < \result < 1002;
      @ assignable \strictly_nothing; @*/
    public static int middle(int n) {
        return n;
    }
}
