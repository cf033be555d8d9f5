package org.ironbound.certificate.check;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;

/** What a step states, as proved. What a certificate claims is read off it. */
public sealed interface Stated permits Statement {
    /** Its numbers by their fields; none where it has none. */
    Map<ResultField, BigFraction> numbers();

    /** What it says of a number; nothing if it has no such field. */
    Optional<Bound> bound(ResultField field);

    /**
     * The statement with weaker numbers.
     *
     * @param weaker for each field
     * @return null if one of them is stronger than what is proved
     */
    Stated weakened(Map<ResultField, BigFraction> weaker);

    /** The statement of this kind that it is, or has as a part; null if there is none. */
    <T> T as(Class<T> kind);
}
