package org.ironbound.reference;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** What properties draw: integers of any size, or a {@link Draw} for arguments that depend on each other. */
public final class Numbers extends DomainContextBase {
    private static final BigInteger[] EDGES = {
        BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(Integer.MAX_VALUE), BigInteger.valueOf(Integer.MIN_VALUE)
            .negate(),
        BigInteger.valueOf(Long.MAX_VALUE), BigInteger.valueOf(Long.MIN_VALUE).negate(), BigInteger.ONE.shiftLeft(64),
        BigInteger.ONE.shiftLeft(3000)
    };

    @Provide
    Arbitrary<BigInteger> integers() {
        Arbitrary<BigInteger> edges = Arbitraries.of(EDGES).flatMap(edge -> Arbitraries.of(edge, edge.negate()));
        return Arbitraries.frequencyOf(Tuple.of(1, edges), Tuple.of(3, Arbitraries.randomValue(random -> new Draw(random).integer(3000))));
    }

    @Provide
    Arbitrary<Draw> draws() {
        return Arbitraries.randoms().map(Draw::new);
    }
}
