package canary.open;

/** False lemmas that cite themselves; the measure does not decrease, or only from where the lemma says nothing. */
public final class WrongInduction {
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && n < 100;
      @ measured_by n;
      @ public static model strictly_pure helper boolean inPlace(\bigint n) { return inPlace(n); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && n < 100;
      @ measured_by n;
      @ public static model strictly_pure helper boolean upward(\bigint n) { return n >= 100 || upward(n + 1); } @*/

    /*@ public normal_behavior
      @ ensures \result && n > 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean bottomless(\bigint n) { return bottomless(n - 1); } @*/
}
