package org.ironbound.claim.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What all summands have as a factor, and what is left without it. */
class CommonFactorsTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Terms terms = new Terms();
    private final Node x;
    private final Node y;
    private final Node z;

    CommonFactorsTest() throws ClaimException {
        this.x = terms.variable(0);
        this.y = terms.variable(1);
        this.z = terms.variable(2);
    }

    @Test
    void summands() throws Exception {
        Node sum = terms.sum(terms.multiply(terms.power(x, 3), y), new BigFraction(-2), terms.divide(terms.multiply(x, z), y));
        assertEquals(List.of(x), CommonFactors.of(sum, terms.meter()));
        Node expected = terms.sum(terms.multiply(terms.power(x, 2), y), new BigFraction(-2), terms.divide(z, y));
        assertSame(expected, CommonFactors.over(sum, x, terms));
    }

    @Test
    void none() throws Exception {
        assertEquals(List.of(), CommonFactors.of(terms.number(3), terms.meter()));
        assertEquals(List.of(), CommonFactors.of(terms.add(terms.multiply(x, y), terms.number(1)), terms.meter()));
        assertEquals(List.of(), CommonFactors.of(terms.add(x, y), terms.meter()));
    }

    @Test
    void one() throws Exception {
        Node product = terms.scale(new BigFraction(-7), terms.multiply(x, y));
        assertEquals(List.of(x, y), CommonFactors.of(product, terms.meter()));
        assertSame(terms.scale(new BigFraction(-7), y), CommonFactors.over(product, x, terms));
    }

    /** Each product is of the two before it: few nodes, but more than a million factors, each far below. */
    @Test
    void sharedProducts() throws Exception {
        Node before = x;
        Node last = y;
        for (int i = 0; i < 60; i++) {
            Node next = terms.multiply(before, last);
            before = last;
            last = next;
        }
        Node product = last;
        assertTimeoutPreemptively(SOON, () -> {
            for (Node factor : CommonFactors.of(product, terms.meter())) {
                CommonFactors.over(product, factor, terms);
            }
        });
    }
}
