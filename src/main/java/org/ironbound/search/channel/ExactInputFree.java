package org.ironbound.search.channel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
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
        return search.place(found.first(), found.second(), Fractions.of(found.at(), found.e()).doubleValue())
            .filter(best -> Fractions.text(best.largest()).length() <= EqualityCandidates.LONGEST)
            .flatMap(search::withPlacesLike).orElse(found);
    }

    /** The largest LC of a pair of rows, where it is, and a factor of the unit that makes it exact. */
    private record Place(BigInteger s, BigInteger t, BigFraction largest, BigInteger factor) {
        BigInteger in(BigInteger unit) {
            return unit.divide(t).multiply(s);
        }

        /** One tangent of the pair, here. */
        InputFreeSearch.Touches touches(InputFreeSearch.Touches pair) {
            BigFraction place = Fractions.of(s, t);
            return new InputFreeSearch.Touches(pair.i(), pair.j(), place, place);
        }
    }

    private Optional<InputFreeSearch.Tangents> withPlacesLike(Place best) {
        BigInteger e = found.e();
        BigInteger least = found.lowerBound(rows, d, e).subtract(e.shiftRight(NEAR_BITS));
        List<InputFreeSearch.Touches> touches = new ArrayList<>();
        BigInteger factor = best.factor();
        for (InputFreeSearch.Touches pair : found.pairs()) {
            Optional<Place> exact = pair.bound(rows, d, e, BigInteger.ONE).compareTo(least) < 0 ? Optional.empty()
                : place(pair.i(), pair.j(), middle(pair)).filter(place -> place.largest().equals(best.largest()));
            touches.add(exact.map(place -> place.touches(pair)).orElse(pair));
            factor = exact.isPresent() ? lcm(factor, exact.get().factor()) : factor;
            if (factor.bitLength() > FACTOR_BITS) {
                return Optional.empty();
            }
        }
        BigInteger unit = e.multiply(factor);
        return Optional.of(InputFreeSearch.with(touches, rows, d, found, unit, best.in(unit))).filter(exact -> exact.isExact(rows, d));
    }

    private static double middle(InputFreeSearch.Touches pair) {
        return pair.left().add(pair.right()).divide(2).doubleValue();
    }

    /** Where LC of two rows is largest, if that is an end or a short fraction, and of a short denominator. */
    private Optional<Place> place(int i, int j, double found) {
        BigFraction near = new BigFraction(found, PLACES);
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
