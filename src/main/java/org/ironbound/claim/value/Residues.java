package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;

/**
 * Values of operations at one point, modulo a prime: what has the same one is likely the same fraction of polynomials. That it is the
 * kernel has to see.
 */
final class Residues {
    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
    /** A number of which powers are values of what is no fraction. */
    private static final BigInteger POINT = BigInteger.valueOf(1_000_003L);

    private final TermWriter writer;
    private final Box box;
    private final Map<Integer, Optional<BigInteger>> known = new HashMap<>();

    Residues(TermWriter writer, Box box) {
        this.writer = writer;
        this.box = box;
    }

    /** That of an operation; nothing where something is divided by what is 0 there. */
    Optional<BigInteger> of(int k) {
        Optional<BigInteger> value = known.get(k);
        if (value == null) {
            value = of(writer.at(k), k);
            known.put(k, value);
        }
        return value;
    }

    /** That of the negative. */
    static BigInteger opposite(BigInteger value) {
        return PRIME.subtract(value);
    }

    /** That of the product of two operations; nothing if one of them has none. */
    Optional<BigInteger> ofProduct(int x, int y) {
        return of(x).flatMap(a -> of(y).map(b -> a.multiply(b).mod(PRIME)));
    }

    private Optional<BigInteger> of(TermWriter.Operation operation, int k) {
        if (operation.kind() == Operations.NUMBER) {
            return of(operation.number());
        }
        if (operation.kind() == Operations.VARIABLE && box.isPoint(operation.first())) {
            return of(box.lower().get(operation.first()));
        }
        if (!isFraction(operation.kind())) {
            // So many different points as there are operations, far apart: none is likely a product of others.
            return Optional.of(POINT.modPow(POINT.modPow(BigInteger.valueOf(k + 2L), PRIME), PRIME));
        }
        boolean isKnown = operation.kind() == Operations.SQUARE && writer.at(operation.first()).kind() == Operations.ROOT;
        Optional<BigInteger> x = of(isKnown ? writer.at(operation.first()).first() : operation.first());
        Optional<BigInteger> y = isKnown ? Optional.of(BigInteger.ONE)
            : of(operation.kind() == Operations.SQUARE ? operation.first() : operation.second());
        return x.flatMap(a -> y.flatMap(b -> of(operation, a, b)));
    }

    private static Optional<BigInteger> of(TermWriter.Operation operation, BigInteger x, BigInteger y) {
        return switch (operation.kind()) {
            case Operations.SUM -> of(operation.number()).map(c -> x.add(c.multiply(y)).mod(PRIME));
            case Operations.QUOTIENT -> inverse(y).map(z -> x.multiply(z).mod(PRIME));
            default -> Optional.of(x.multiply(y).mod(PRIME));
        };
    }

    private static Optional<BigInteger> of(BigFraction x) {
        return inverse(x.getDenominator()).map(z -> x.getNumerator().multiply(z).mod(PRIME));
    }

    private static Optional<BigInteger> inverse(BigInteger x) {
        return x.mod(PRIME).signum() == 0 ? Optional.empty() : Optional.of(x.modInverse(PRIME));
    }

    /** Whether operations of a kind are made by + - * / and squares. */
    static boolean isFraction(int kind) {
        return kind >= Operations.SUM && kind <= Operations.QUOTIENT;
    }
}
