package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class FeasibilityTest {
    @Property
    void compares(@ForAll Draw draw) {
        BigFraction information = Enclosures.fraction(draw.ratio(100));
        BigFraction capacity = Enclosures.fraction(draw.ratio(100));
        BigInteger d = draw.positive(100);
        assertEquals(information.compareTo(capacity.multiply(d)) > 0, Feasibility.exceedsCapacity(information, d, capacity));
        assertFalse(Feasibility.exceedsCapacity(capacity.multiply(d), d, capacity));
    }
}
