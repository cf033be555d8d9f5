package canary.rejected;

/** A false lemma that is its own proof. */
public final class CitesItself {
    /*@ public normal_behavior
      @ ensures \result && n < 100;
      @ public static model strictly_pure helper boolean small(\bigint n) { return small(n); } @*/
}
