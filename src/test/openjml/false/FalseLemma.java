package canary.wrong;

/** {@code a b <= b} for positive a and b is false. */
final class FalseLemma {
    private FalseLemma() {
    }

    /*@ public normal_behavior
      @ requires 0 < a && 0 < b;
      @ ensures \result && a * b <= b;
      @ public static model strictly_pure helper boolean shrinks(\bigint a, \bigint b) { return true; } @*/
}
