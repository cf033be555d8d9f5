package exercises;

/** A parameter that may be null. */
public final class Length {
    /*@ public normal_behavior
      @ ensures \result >= 0;
      @ assignable \strictly_nothing; @*/
    public static int length(/*@ nullable @*/ int[] a) {
        return a.length;
    }
}
