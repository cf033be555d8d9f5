package org.ironbound.certificate;

import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/** How a true quantity stands to a stated number. */
public enum Relation {
    /** The quantity is at least the number, a lower bound. */
    AT_LEAST(">="),
    /** The quantity is at most the number, an upper bound. */
    AT_MOST("<="),
    /** The quantity is the number. */
    EQUAL("=");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** How the relation is written: "&gt;=", "&lt;=" or "=". */
    public String symbol() {
        return symbol;
    }

    /** Whether this relation to {@code proved} implies the same relation to {@code stated}. */
    public boolean implies(BigFraction proved, BigFraction stated) {
        int order = stated.compareTo(proved);
        return switch (this) {
            case AT_LEAST -> order <= 0;
            case AT_MOST -> order >= 0;
            case EQUAL -> order == 0;
        };
    }

    /** The rounding that only weakens the statement: down for a lower bound, up for an upper bound, none for an exact value. */
    public RoundingMode rounding() {
        return switch (this) {
            case AT_LEAST -> RoundingMode.FLOOR;
            case AT_MOST -> RoundingMode.CEILING;
            case EQUAL -> RoundingMode.UNNECESSARY;
        };
    }
}
