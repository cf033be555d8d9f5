package exercises;

/** Division of whole numbers, by subtracting. */
public final class Quotient {
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ requires 1 <= d;
      @ ensures \result * d <= n;
      @ ensures n < \result * d + d;
      @ assignable \strictly_nothing; @*/
    public static int quotient(int n, int d) {
        int q = 0;
        int rest = n;
        /*@ loop_invariant 0 <= rest <= n;
          @ loop_invariant 0 <= q <= n - rest;
          @ decreases rest;
          @ assignable \strictly_nothing; @*/
        while (rest >= d) {
            rest = rest - d;
            q = q + 1;
        }
        return q;
    }
}
