package org.ironbound.claim.value;

/** What is known of the numbers that belong to problems. */
public interface KnownValues {
    /**
     * What is known of one of them.
     *
     * @param index  its number in the text
     * @param x      the values of the variables that it depends on, if any
     * @param kernel at which precision
     */
    Value value(int index, Value[] x, MeteredKernel kernel);
}
