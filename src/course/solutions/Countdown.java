package solutions;

/** A loop that must end. */
public final class Countdown {
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ ensures \result == 0;
      @ assignable \strictly_nothing; @*/
    public static int countdown(int n) {
        int i = n;
        /*@ loop_invariant 0 <= i <= n;
          @ decreases i;
          @ assignable \strictly_nothing; @*/
        while (i > 0) {
            i = i > 10 ? i - 10 : i - 1;
        }
        return i;
    }
}
