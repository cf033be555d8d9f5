package canary.wrong;

/** The sum of two numbers may not fit an int. */
final class Overflow {
    private Overflow() {
    }

    /*@ public normal_behavior
      @ requires a >= 0 && b >= 0;
      @ ensures \result == a + b;
      @ assignable \nothing; @*/
    static int sum(int a, int b) {
        return a + b;
    }
}
