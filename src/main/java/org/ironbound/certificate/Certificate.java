package org.ironbound.certificate;

import java.util.List;

/**
 * A problem, steps and the claims that they prove. Reading one proves nothing: {@link Checker} does.
 *
 * @param problem what it is about
 * @param steps   numbered from 1, each from earlier ones
 * @param claims  what is claimed, each from one step
 */
public record Certificate(Problem problem, List<Step> steps, List<Claim> claims) {
    /** The value of "format" in a file. */
    public static final String FORMAT = "ironbound-certificate";
    /** The value of "version" in a file. */
    public static final int VERSION = 1;

    public Certificate {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }
}
