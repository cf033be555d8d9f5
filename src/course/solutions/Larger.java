package solutions;

/** A number larger than another. */
public final class Larger {
    /*@ public normal_behavior
      @ requires a < 2147483647;
      @ ensures \result > a;
      @ assignable \strictly_nothing; @*/
    public static int larger(int a) {
        return a + 1;
    }
}
