package canary.wrong;

/** Java's division does not round down. */
final class RoundedDown {
    private RoundedDown() {
    }

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result == -4;
      @ assignable \nothing; @*/
    static int half() {
        return -7 / 2;
    }
}
