package org.ironbound.certificate.check;

import java.util.Objects;
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

    /** The statement of a rule that is applied so that something follows. */
    static <T> T certainly(T statement) {
        return Objects.requireNonNull(statement, "what was to follow does not");
    }
}
