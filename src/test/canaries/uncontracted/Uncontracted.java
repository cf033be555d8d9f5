package canary.uncontracted;

/** Everything here is refused: it has no contract, or one that does not promise termination. */
public class Uncontracted {
    private int n;

    public Uncontracted(int n) {
        this.n = n;
    }

    public int method() {
        return n;
    }

    private static int hidden() {
        return 1;
    }

    /*@ public normal_behavior
      @ ensures \result == 1;
      @ diverges true; @*/
    public static int endless() {
        return 1;
    }

    public static final class Nested {
        public static int inner() {
            return 1;
        }
    }
}
