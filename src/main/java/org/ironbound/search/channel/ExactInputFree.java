package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.problem.Fractions;
import org.ironbound.search.coefficient.EqualityCandidates;

/**
 * Tangents by which the certified bounds of the input-free coefficient of a channel meet, where it is a short fraction [CH-KL]: LC of the
 * best pairs of rows is largest at an end or at a fraction next to where doubles found it, and the unit is a multiple of all denominators.
 */
final class ExactInputFree {
    /** Denominators of places that are tried, at most. */
    private static final int PLACES = 1000;
    private static final int FACTOR_BITS = 2000;
    /** Bits of all places in a certificate, at most: about 600 kB of digits. */
    private static final long ALL_BITS = 1L << 21;
    /** Pairs whose LC differs by less than 2 to minus this may be equally good. */
    private static final int NEAR_BITS = 40;

    private final BigInteger[][] rows;
    private final BigInteger d;
    private final InputFreeSearch.Tangents found;

    private ExactInputFree(BigInteger[][] rows, BigInteger d, InputFreeSearch.Tangents found) {
        this.rows = rows;
        this.d = d;
        this.found = found;
    }

    /** What was found in doubles, made exact; the same if that does not make both bounds equal. */
    static InputFreeSearch.Tangents of(BigInteger[][] rows, BigInteger d, InputFreeSearch.Tangents found) {
        if (rows.length < 2) {
            return found;
        }
        ExactInputFree search = new ExactInputFree(rows, d, found);
        return search.place(found.first(), found.second())
            .filter(best -> Fractions.text(best.largest()).length() <= EqualityCandidates.LONGEST)
            .flatMap(search::withPlacesLike).orElse(found);
    }

    /** The largest LC of a pair of rows, where it is, and a factor of the unit that makes it exact. */
    private record Place(BigInteger s, BigInteger t, BigFraction largest, BigInteger factor) {
        BigInteger in(BigInteger unit) {
            return unit.divide(t).multiply(s);
        }
    }

    private Optional<InputFreeSearch.Tangents> withPlacesLike(Place best) {
        BigInteger e = found.e();
        BigInteger least = found.lowerBound(rows, d, e).subtract(e.shiftRight(NEAR_BITS));
        Place[][] places = new Place[rows.length][];
        BigInteger factor = best.factor();
        for (int i = 0; i < rows.length; i++) {
            places[i] = new Place[i];
            for (int j = 0; j < i; j++) {
                if (InputFree.pairLowerBound(rows[i], rows[j], d, found.cross()[i][j], e, e).compareTo(least) >= 0) {
                    places[i][j] = place(i, j).filter(place -> place.largest().equals(best.largest())).orElse(null);
                    factor = places[i][j] == null ? factor : lcm(factor, places[i][j].factor());
                }
            }
            if (factor.bitLength() > FACTOR_BITS
                    || (long) rows.length * rows.length * 3 / 2 * (factor.bitLength() + e.bitLength()) > ALL_BITS) {
                return Optional.empty();
            }
        }
        BigInteger unit = e.multiply(factor);
        InputFreeSearch.Tangents exact = new InputFreeSearch.Tangents(scaled(found.left(), factor, places, unit),
            scaled(found.cross(), factor, places, unit),
            scaled(found.right(), factor, places, unit), unit, found.first(), found.second(), best.in(unit));
        return Optional.of(exact).filter(witness -> witness.isExact(rows, d));
    }

    private static BigInteger[][] scaled(BigInteger[][] inexact, BigInteger factor, Place[][] places, BigInteger unit) {
        BigInteger[][] scaled = new BigInteger[inexact.length][];
        for (int i = 0; i < inexact.length; i++) {
            scaled[i] = new BigInteger[i];
            for (int j = 0; j < i; j++) {
                scaled[i][j] = places[i][j] == null ? inexact[i][j].multiply(factor) : places[i][j].in(unit);
            }
        }
        return scaled;
    }

    /** Where LC of two rows is largest, if that is an end or a short fraction, and of a short denominator. */
    private Optional<Place> place(int i, int j) {
        BigFraction near = new BigFraction(Fractions.of(found.cross()[i][j], found.e()).doubleValue(), PLACES);
        return Stream.of(BigFraction.ZERO, BigFraction.ONE, near)
            .flatMap(b -> place(rows[i], rows[j], b.getNumerator(), b.getDenominator()).stream()).findFirst();
    }

    /** The place s/t, if the tangent there shows that LC is largest there: S is nowhere below the lower end of its tangent. */
    private Optional<Place> place(BigInteger[] p, BigInteger[] q, BigInteger s, BigInteger t) {
        BigFraction atZero = BigFraction.ZERO;
        BigFraction atOne = BigFraction.ZERO;
        BigInteger common = t;
        for (int y = 0; y < p.length; y++) {
            if (p[y].signum() > 0 && q[y].signum() > 0) {
                BigInteger m = s.multiply(p[y]).add(t.subtract(s).multiply(q[y]));
                BigFraction zero = tangent(p[y], q[y], q[y], m, t);
                BigFraction one = tangent(p[y], q[y], p[y], m, t);
                common = lcm(common, lcm(zero.getDenominator(), one.getDenominator()).multiply(t));
                if (common.bitLength() > FACTOR_BITS) {
                    return Optional.empty();
                }
                atZero = atZero.add(zero);
                atOne = atOne.add(one);
            }
        }
        int slope = atOne.compareTo(atZero);
        boolean largest = slope == 0 || slope > 0 && s.signum() == 0 || slope < 0 && s.equals(t);
        BigFraction value = BigFraction.ONE.subtract((slope < 0 ? atOne : atZero).divide(d));
        // Next to an end that it slopes away from, the tangent need not be exact.
        BigInteger factor = lcm(slope == 0 ? common : BigInteger.ONE, value.getDenominator());
        return largest ? Optional.of(new Place(s, t, value, factor)) : Optional.empty();
    }

    /** The tangent of p q/(b p + (1-b) q) where b p + (1-b) q = m/t, taken where it is end. */
    private static BigFraction tangent(BigInteger p, BigInteger q, BigInteger end, BigInteger m, BigInteger t) {
        return Fractions.of(p.multiply(q).multiply(t).multiply(m.add(m).subtract(t.multiply(end))), m.multiply(m));
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
