package org.ironbound.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FormulaTest {
    /** A browser drops plain spaces at the ends of words between formulas: a number and its unit would touch. */
    @Test
    void wordsKeepTheirSpaces() {
        assertEquals("<mtext>\u00a0nats</mtext>", Formula.words(" nats"));
        assertEquals("<mtext>,\u00a0s\u00a0&lt;\u00a01</mtext>", Formula.words(", s < 1"));
        assertEquals("", Formula.words(""));
    }
}
