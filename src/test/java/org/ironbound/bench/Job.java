package org.ironbound.bench;

/**
 * A row of the table of {@link Comparison}.
 *
 * @param name        what is done
 * @param goal        what it should cost, in the words of the table
 * @param measurement what it costs
 */
record Job(String name, String goal, Measurement measurement) {
    /** Measures. */
    interface Measurement {
        /** The figures with their unit, as the table shows them. */
        String run() throws Exception;
    }
}
