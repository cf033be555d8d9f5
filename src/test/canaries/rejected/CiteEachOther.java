package canary.rejected;

/** Two false lemmas that prove each other; one is measured, which is not enough. */
public final class CiteEachOther {
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && n < 100;
      @ measured_by n;
      @ public static model strictly_pure helper boolean first(\bigint n) { return second(n); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && n < 100;
      @ public static model strictly_pure helper boolean second(\bigint n) { return first(n); } @*/
}
