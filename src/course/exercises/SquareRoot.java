package exercises;

/** The square root of a number, rounded down. */
public final class SquareRoot {
    /*@ public normal_behavior
      @ requires 0 <= n <= 1000000;
      @ ensures \result >= 0;
      @ ensures \result * \result <= n;
      @ ensures n < (\result + 1) * (\result + 1);
      @ assignable \strictly_nothing; @*/
    public static int squareRoot(int n) {
        int r = 0;
        int next = 1;
        /*@ loop_invariant 0 <= r <= 1000;
          @ loop_invariant r * r <= n;
          @ loop_invariant next == (r + 1) * (r + 1);
          @ decreases n - r;
          @ assignable \strictly_nothing; @*/
        while (next < n) {
            r = r + 1;
            next = next + 2 * r + 1;
        }
        return r;
    }
}
