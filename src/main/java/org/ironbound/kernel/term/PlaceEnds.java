package org.ironbound.kernel.term;

import org.ironbound.kernel.exact.Enclosure;

/** What is known of a place: on the whole box, where its variable is 0, and at the other end of the range of that [SUBSTITUTION]. */
public final class PlaceEnds {
    /** What it is on the box: the last operation of a term of its own, which ends with a copy of it. */
    public final EnclosedOn all;
    /** What that is where the variable is 0. */
    public final EnclosedOn near;
    /** What that is at the other end. */
    public final EnclosedOn far;
    /** Encloses how far the numbers of the range are from either end. */
    public final Enclosure distance;
    private final /*@ spec_public @*/ int[] copies;

    /*@ public invariant \invariant_for(all) && \invariant_for(near) && \invariant_for(far) && \invariant_for(distance); @*/

    /** @param copies of each operation of the term, the index of the one that it copies */
    /*@ public normal_behavior
      @ requires \invariant_for(all) && \invariant_for(near) && \invariant_for(far) && \invariant_for(distance);
      @ ensures \invariant_for(this);
      @ ensures this.all == all && this.near == near && this.far == far && this.distance == distance;
      @ assignable \nothing; @*/
    public /*@ pure @*/ PlaceEnds(EnclosedOn all, int[] copies, EnclosedOn near, EnclosedOn far, Enclosure distance) {
        this.all = all;
        this.copies = Copies.of(copies);
        this.near = near;
        this.far = far;
        this.distance = distance;
    }

    /** Whether these are the ends of the box of places, on which the variable is never negative. */
    /*@ normal_behavior
      @ requires \invariant_for(placed);
      @ ensures \result ==> PlaceLemmas.areEnds(placed, all, near, far, distance);
      @ assignable \strictly_nothing; @*/
    boolean areOf(PlacedAt placed) {
        return placed.isCopied(all, copies) && placed.isFromNull(near) && placed.isEndOf(near, all.term, distance)
            && placed.isEndOf(far, all.term, distance);
    }
}
