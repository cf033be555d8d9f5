package canary.open;

/** What goes wrong at run time: the proofs must see overflow, exceptions and endless loops. */
public final class JavaTraps {
    /*@ public normal_behavior
      @ ensures \result == a + b;
      @ assignable \strictly_nothing; @*/
    public static int overflow(int a, int b) {
        return a + b;
    }

    /*@ public normal_behavior
      @ ensures true;
      @ assignable \strictly_nothing; @*/
    public static int divisionByZero(int a, int b) {
        return a % b;
    }

    /*@ public normal_behavior
      @ ensures true;
      @ assignable \strictly_nothing; @*/
    public static int nullPointer(/*@ nullable @*/ int[] a) {
        return a.length;
    }

    /*@ public normal_behavior
      @ ensures false;
      @ assignable \strictly_nothing; @*/
    public static void endlessLoop() {
        int i = 0;
        /*@ loop_invariant i == 0;
          @ decreases 1;
          @ assignable \strictly_nothing; @*/
        while (i == 0) {
            i = 0;
        }
    }
}
