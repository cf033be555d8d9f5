package canary.right;

/** Java's division truncates. */
final class Truncated {
    private Truncated() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result == -3;
      @ assignable \nothing; @*/
    static int half() {
        return -7 / 2;
    }
}
