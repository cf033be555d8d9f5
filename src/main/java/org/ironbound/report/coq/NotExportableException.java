package org.ironbound.report.coq;

/** A certificate of which nothing can be said in terms of the theorems of proofs/analysis; the message says why. */
public final class NotExportableException extends Exception {
    private static final long serialVersionUID = 1L;

    NotExportableException(String message) {
        super(message);
    }
}
