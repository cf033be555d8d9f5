package org.ironbound.certificate.check;

import org.ironbound.certificate.RejectedException;

/** Refusals of the kernel's rules, which return null where nothing follows. */
final class Follows {
    private Follows() {
    }

    /**
     * The statement.
     *
     * @param why what to say where there is none
     * @throws RejectedException if there is none
     */
    static <T> T require(T statement, String why) throws RejectedException {
        if (statement == null) {
            throw new RejectedException(why);
        }
        return statement;
    }
}
