package org.ironbound.serve;

/** A request that is not answered as it stands. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    Reply reply() {
        return Reply.plain(status, "error: " + getMessage());
    }
}
