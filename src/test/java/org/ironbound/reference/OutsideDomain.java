package org.ironbound.reference;

/** A relation was asked about arguments for which it means nothing. */
public final class OutsideDomain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutsideDomain(String what) {
        super(what);
    }
}
