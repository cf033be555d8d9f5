package org.ironbound.reference;

/** A value exists, but the reference would take too long to find it. */
public final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutOfReach(String what) {
        super(what);
    }
}
