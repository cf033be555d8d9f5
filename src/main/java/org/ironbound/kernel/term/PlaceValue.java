package org.ironbound.kernel.term;

/** What a place is on a box, as the last operation of a term of its own [WHERE]. */
public final class PlaceValue {
    /** What that is. */
    public final EnclosedOn all;
    private final /*@ spec_public @*/ int[] copies;

    /*@ public invariant \invariant_for(all); @*/

    /** @param copies of each operation of the term, the index of the one that it copies */
    /*@ public normal_behavior
      @ requires \invariant_for(all);
      @ ensures \invariant_for(this);
      @ ensures this.all == all;
      @ assignable \nothing; @*/
    public /*@ pure @*/ PlaceValue(EnclosedOn all, int[] copies) {
        this.all = all;
        this.copies = Copies.of(copies);
    }

    /** Whether the term ends with a copy of the place. */
    /*@ normal_behavior
      @ requires \invariant_for(placed);
      @ ensures \result ==> PlaceLemmas.isCopied(placed, all);
      @ assignable \strictly_nothing; @*/
    boolean isOf(PlacedAt placed) {
        return placed.isCopied(all, copies);
    }
}
