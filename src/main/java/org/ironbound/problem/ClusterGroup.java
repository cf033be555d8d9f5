package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Clusters of one kind in a mixture.
 *
 * @param count       how many, at least 1
 * @param frequencies how often they are seen
 * @param kind        what they are like
 */
public record ClusterGroup(BigInteger count, Frequencies frequencies, ClusterKind kind) {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public ClusterGroup {
        Ranges.requirePositive("clusters", count);
    }

    /** Its fields in a file, in order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("count", count.toString());
        fields.put("frequency", frequencies.toString());
        fields.put("family", kind.family());
        fields.put("dimension", kind.dimension().toString());
        fields.putAll(kind.fields());
        return fields;
    }
}
