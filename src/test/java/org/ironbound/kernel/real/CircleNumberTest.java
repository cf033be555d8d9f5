package org.ironbound.kernel.real;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class CircleNumberTest {
    @Property(tries = 80)
    void containsPi(@ForAll Draw draw) {
        check(draw.unit(4000));
    }

    @Example
    void containsPiAtTheCoarsestScale() {
        check(BigInteger.ONE);
    }

    private static void check(BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        Enclosures.assertContains(pi, Reference.pi());
        Enclosures.assertNarrow(pi, 4);
    }
}
