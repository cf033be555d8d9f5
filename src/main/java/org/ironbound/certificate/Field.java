package org.ironbound.certificate;

/** A named part of a step. */
public sealed interface Field permits WitnessField, ResultField {
    /** The name in a file. */
    String label();
}
