package org.ironbound.certificate;

import java.util.List;
import org.ironbound.problem.Problem;

/**
 * A problem, steps and the claims that they prove: immutable, exact, and not to be believed until it is checked
 * ({@code org.ironbound.library.Certificates.check}).
 *
 * @param problem what it is about
 * @param steps   numbered from 1, each from earlier ones
 * @param claims  what is claimed, each from one step; together they are one statement [ONE-STATEMENT]
 */
public record Certificate(Problem problem, List<Step> steps, List<Claim> claims) {
    /** The value of "format" in a file. */
    public static final String FORMAT = "ironbound-certificate";
    /**
     * The value of "version" in a file that is written. Since version 2 the claims of a file are one statement; before, each was one of its
     * own.
     */
    public static final int VERSION = 2;
    /** The oldest version that is read. Its files look the same, and are checked as if they were of the newest one. */
    public static final int OLDEST_VERSION = 1;

    /** Copies the lists; checks nothing. */
    public Certificate {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }
}
