package org.ironbound.gallery;

import java.util.List;

/**
 * What a case shows when it is run.
 *
 * @param computed   what floating point gives, and other numbers that mislead
 * @param conclusion that one would draw from them
 * @param truth      what is certified
 */
public record Finding(List<Computed> computed, Conclusion conclusion, Certified truth) {
    public Finding {
        computed = List.copyOf(computed);
    }

    /** Whether the conclusion is certainly false. */
    public boolean isFalse() {
        return conclusion.isRefutedBy(truth);
    }
}
