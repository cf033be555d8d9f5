package solutions;

/** The largest number of an array. */
public final class Largest {
    /*@ public normal_behavior
      @ requires a.length >= 1;
      @ ensures (\forall int k; 0 <= k < a.length; a[k] <= \result);
      @ ensures (\exists int k; 0 <= k < a.length; a[k] == \result);
      @ assignable \strictly_nothing; @*/
    public static int largest(int[] a) {
        int best = a[0];
        /*@ loop_invariant 1 <= i <= a.length;
          @ loop_invariant (\forall int k; 0 <= k < i; a[k] <= best);
          @ loop_invariant (\exists int k; 0 <= k < a.length; a[k] == best);
          @ decreases a.length - i;
          @ assignable \strictly_nothing; @*/
        for (int i = 1; i < a.length; i++) {
            if (a[i] > best) {
                best = a[i];
            }
        }
        return best;
    }
}
