package canary.hole;

/** OpenJML asks of no lemma that it ends: it proves this one, which says that there is no {@code n >= 0}. KeY wants a measure. */
final class Circular {
    private Circular() {
    }

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && n < n;
      @ public static model strictly_pure helper boolean circular(\bigint n) { return circular(n); } @*/
}
