package canary.rejected;

/** A false claim that is proved because it is assumed. */
public final class Assumes {
    /*@ public normal_behavior
      @ ensures \result > a;
      @ assignable \strictly_nothing; @*/
    public static int larger(int a) {
        //@ assume false;
        return a;
    }
}
