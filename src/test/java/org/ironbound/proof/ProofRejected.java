package org.ironbound.proof;

/** A proof that this project does not accept. The message says why. */
final class ProofRejected extends Exception {
    private static final long serialVersionUID = 1;

    ProofRejected(String reason) {
        super(reason);
    }

    ProofRejected(String reason, Throwable cause) {
        super(reason, cause);
    }
}
