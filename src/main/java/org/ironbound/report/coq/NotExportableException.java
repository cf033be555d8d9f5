package org.ironbound.report.coq;

/** A certificate, or a claim of one, that cannot be said in terms of the theorems of proofs/analysis; the message says why. */
public final class NotExportableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExportableException(String message) {
        super(message);
    }
}
