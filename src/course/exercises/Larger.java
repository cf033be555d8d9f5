package exercises;

/** A canary: what it promises is false, and KeY proves it, because it is told to assume it. */
public final class Larger {
    /*@ public normal_behavior
      @ ensures \result > a;
      @ assignable \strictly_nothing; @*/
    public static int larger(int a) {
        //@ assume false;
        return a;
    }
}
