package solutions;

/** The number in the middle between two numbers. */
public final class Middle {
    /*@ public normal_behavior
      @ requires 0 <= low <= high;
      @ ensures low <= \result <= high;
      @ assignable \strictly_nothing; @*/
    public static int middle(int low, int high) {
        return low + (high - low) / 2;
    }
}
