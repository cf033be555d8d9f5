package org.ironbound.kernel.real;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class RootTest {
    @Property(tries = 200)
    void containsTheRootWithinOneUnit(@ForAll Draw draw) {
        BigInteger n = draw.natural(400);
        BigInteger d = draw.positive(400);
        boolean square = draw.oneIn(4);
        BigInteger p = square ? n.multiply(n) : n;
        BigInteger q = square ? d.multiply(d) : d;
        Enclosure root = Root.of(p, q, draw.unit(1000));
        Enclosures.assertContains(root, Reference.root(p, q));
        Enclosures.assertNarrow(root, 1);
    }
}
