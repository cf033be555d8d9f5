package org.ironbound.reference;

/** Whether tests run for {@code mvn verify}, which people wait for, or with the profile slow, in which CI runs them once more. */
public final class Lane {
    private static final boolean SLOW = Boolean.getBoolean("ironbound.slow");

    private Lane() {
    }

    /** How often something is tried: what has fewer tries in mvn verify must have a tag that the profile slow runs. */
    public static int tries(int quick, int slow) {
        return SLOW ? slow : quick;
    }
}
