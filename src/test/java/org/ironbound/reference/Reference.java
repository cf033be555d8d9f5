package org.ironbound.reference;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/**
 * The real functions of theory.md to any precision: pi by apfloat, as are logarithm, sine and arctangent to more than some hundred digits,
 * the rest by the plainest formulas there are.
 * ReferenceTest compares these with apfloat too.
 */
public final class Reference {
    /** Arguments beyond 2 to this power are too large for a series. */
    /** The exponential of larger numbers has too many digits before or after the point. */
    /** How rare lengths are, which many questions have in common: by length, dimension and digits. */
    private static final Map<MathContext, BigDecimal> ROOTS_OF_TWO_PI = new ConcurrentHashMap<>();
    private static final Map<List<Object>, BigDecimal> RARE = new ConcurrentHashMap<>();
    /** Digits of a long sum beyond those that are wanted. */
    private static final int GUARD = 20;
    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(1_000_000_000L);
    private static final int SERIES_ARGUMENT_BITS = 6;
    private static final int MOST_EXPONENT_BITS = 14;
    private static final BigInteger MOST_ARGUMENT = BigInteger.valueOf(100);
    private static final int MOST_TURN_BITS = 400;
    /** Digits that are lost when numbers cancel, mostly. */
    private static final int DIGITS_OF_SUM = 30;
    private static final RecentReals RECENT = new RecentReals();

    private Reference() {
    }

    /** ln(n/d). */
    public static Real ln(BigInteger n, BigInteger d) {
        if (n.signum() <= 0 || d.signum() <= 0) {
            throw new OutsideDomain("ln of " + n + "/" + d);
        }
        return n.equals(d) ? Real.exactly(0) : RECENT.get("ln", n, d, digits -> ln(ratio(n, d, digits), digits));
    }

    /** e^(n/d). */
    public static Real exp(BigInteger n, BigInteger d) {
        positive(d);
        if (n.abs().divide(d).bitLength() > MOST_EXPONENT_BITS) {
            throw new OutOfReach("exp of " + n + "/" + d);
        }
        return n.signum() == 0 ? Real.exactly(1) : RECENT.get("exp", n, d, digits -> exp(ratio(n, d, digits + n.bitLength()), digits));
    }

    /** The sum over j >= 0 of x^(2j) (2k)!/(2k+2j)!, x = n/d. */
    public static Real restOfCosh(BigInteger n, BigInteger d, int k) {
        if (n.signum() == 0) {
            return Real.exactly(1);
        }
        if (n.abs().divide(d).bitLength() > SERIES_ARGUMENT_BITS) {
            throw new OutOfReach("series at " + n + "/" + d);
        }
        return Real.approximated(digits -> {
            MathContext context = new MathContext(digits + 20);
            BigDecimal square = new BigDecimal(n.multiply(n)).divide(new BigDecimal(d.multiply(d)), context);
            BigDecimal term = BigDecimal.ONE;
            BigDecimal sum = term;
            for (long j = 2L * k; term.precision() - term.scale() > -digits - 20; j += 2) {
                term = term.multiply(square, context).divide(BigDecimal.valueOf((j + 1) * (j + 2)), context);
                sum = sum.add(term);
            }
            return sum;
        });
    }

    /** cosh(n/d). */
    public static Real cosh(BigInteger n, BigInteger d) {
        if (n.signum() == 0) {
            return Real.exactly(1);
        }
        Real plus = exp(n, d);
        Real minus = exp(n.negate(), d);
        return Real.approximated(digits -> plus.at(digits).add(minus.at(digits)).divide(BigDecimal.valueOf(2)));
    }

    public static Real pi() {
        return Real.approximated(digits -> Series.pi(digits));
    }

    /** k pi/2. */
    public static Real quarterTurns(BigInteger k) {
        return rest(BigInteger.ZERO, ONE, k.negate());
    }

    /** n/d - k pi/2. */
    public static Real rest(BigInteger n, BigInteger d, BigInteger k) {
        positive(d);
        return k.signum() == 0 ? Real.exactly(n, d) : Real.approximated(digits -> rest(n, d, k, digits));
    }

    private static BigDecimal rest(BigInteger n, BigInteger d, BigInteger k, int digits) {
        int precision = digits + DIGITS_OF_SUM + n.abs().divide(d).max(k.abs()).bitLength();
        BigDecimal turns = Series.pi(precision).multiply(new BigDecimal(k)).divide(BigDecimal.valueOf(2));
        return ratio(n, d, precision).subtract(turns);
    }

    /** sin(n/d + h pi/2). */
    public static Real sine(BigInteger h, BigInteger n, BigInteger d) {
        positive(d);
        if (Math.max(h.bitLength(), n.abs().divide(d).bitLength()) > MOST_TURN_BITS) {
            throw new OutOfReach("sine of " + n + "/" + d);
        }
        int quarter = h.mod(BigInteger.valueOf(4)).intValue();
        if (n.signum() == 0) {
            return Real.exactly(quarter % 2 == 0 ? 0 : 2 - quarter);
        }
        // Whole turns are taken away before the sine is computed.
        BigInteger turns = new BigDecimal(n).divide(new BigDecimal(d).multiply(quarterTurns(BigInteger.valueOf(4)).at(MOST_TURN_BITS)), 0,
            RoundingMode.FLOOR).toBigInteger();
        return RECENT.get("sine " + quarter, n, d, digits -> {
            int precision = digits + DIGITS_OF_SUM;
            BigDecimal x = rest(n, d, turns.shiftLeft(2), precision);
            BigDecimal value = quarter % 2 == 0 ? sine(x, precision) : cosine(x, precision);
            return quarter < 2 ? value : value.negate();
        });
    }

    /** The sum over j >= 0 of (-1)^j x^(2j) k!/(k+2j)!, x = n/d. */
    public static Real restOfSine(BigInteger n, BigInteger d, int k) {
        positive(d);
        if (n.signum() == 0) {
            return Real.exactly(1);
        }
        if (n.abs().divide(d).bitLength() > SERIES_ARGUMENT_BITS) {
            throw new OutOfReach("series at " + n + "/" + d);
        }
        return Real.approximated(digits -> {
            MathContext context = new MathContext(digits + 120);
            BigDecimal square = new BigDecimal(n.multiply(n).negate()).divide(new BigDecimal(d.multiply(d)), context);
            BigDecimal term = BigDecimal.ONE;
            BigDecimal sum = term;
            for (long j = k; term.precision() - term.scale() > -digits - 20; j += 2) {
                term = term.multiply(square, context).divide(BigDecimal.valueOf((j + 1) * (j + 2)), context);
                sum = sum.add(term);
            }
            return sum;
        });
    }

    /** arctan(n/d). */
    public static Real arctangent(BigInteger n, BigInteger d) {
        positive(d);
        return n.signum() == 0 ? Real.exactly(0)
            : RECENT.get("arctan", n, d, digits -> arctangent(ratio(n, d, digits + DIGITS_OF_SUM), digits + DIGITS_OF_SUM));
    }

    /** The square root of n/d. */
    public static Real root(BigInteger n, BigInteger d) {
        BigInteger product = n.multiply(d);
        BigInteger whole = product.sqrt();
        return whole.multiply(whole).equals(product) ? Real.exactly(whole, d)
            : Real.approximated(digits -> ratio(n, d, digits).sqrt(new MathContext(digits)));
    }

    /** The standard normal distribution function at n/d. */
    public static Real normal(BigInteger n, BigInteger d) {
        positive(d);
        if (n.abs().divide(d).compareTo(MOST_ARGUMENT) >= 0) {
            throw new OutOfReach("Phi of " + n + "/" + d);
        }
        return n.signum() == 0 ? Real.exactly(ONE, TWO)
            : RECENT.get("normal", n, d, digits -> normal(ratio(n, d, digits + 20), digits));
    }

    /** d2(a/m || b/m). */
    public static Real divergence(BigInteger a, BigInteger b, BigInteger m) {
        if (a.signum() < 0 || a.compareTo(m) > 0 || b.signum() <= 0 || b.compareTo(m) >= 0) {
            throw new OutsideDomain("d2 of " + a + " and " + b + " over " + m);
        }
        return a.equals(b) ? Real.exactly(0) : Real.approximated(digits -> divergence(a, b, m, digits));
    }

    /** phi(n/d), the least d2(beta + 1 - 2 n/d || beta). */
    public static Real leastInformation(BigInteger n, BigInteger d) {
        Real beta = falseAlarmOfLeastInformation(n, d);
        return RECENT.get("phi", n, d, digits -> divergenceAt(beta.at(digits), n, d, digits));
    }

    /** Where that least value is taken: the beta. */
    public static Real falseAlarmOfLeastInformation(BigInteger n, BigInteger d) {
        return RECENT.get("beta", n, d, digits -> minimizer(n, d, digits));
    }

    /**
     * The beta in multiples of 1/unit, rounded down. Misses, about e^(-d/2n) of all errors, may be so rare that no precision tells it from
     * 2 n/d.
     */
    public static BigInteger falseAlarmOfLeastInformation(BigInteger n, BigInteger d, BigInteger unit) {
        boolean noMiss = d.divide(n.multiply(TWO)).compareTo(BigInteger.valueOf(unit.bitLength() + d.bitLength() + 20L)) > 0;
        return noMiss ? n.multiply(TWO).multiply(unit).subtract(BigInteger.ONE).divide(d) : falseAlarmOfLeastInformation(n, d).floor(unit);
    }

    /**
     * The least phi(x) + t x over {@code 0 <= x <= 1/2} for {@code t = n/d > 0}: h + 1 - h/(e^h-1) - ln((e^h-1)/h) with h = t/2.
     * ReferenceTest compares with phi itself.
     */
    public static Real leastPriced(BigInteger n, BigInteger d) {
        BigInteger twice = d.multiply(TWO);
        Real power = exp(n, twice);
        int lost = 3 * Math.max(0, d.bitLength() - n.bitLength() + 2);
        return RECENT.get("priced", n, d, digits -> {
            MathContext mc = new MathContext(digits + lost + 20);
            BigDecimal h = ratio(n, twice, mc.getPrecision());
            BigDecimal rest = power.at(mc.getPrecision()).subtract(BigDecimal.ONE);
            BigDecimal quotient = rest.divide(h, mc);
            return h.add(BigDecimal.ONE).subtract(BigDecimal.ONE.divide(quotient, mc)).subtract(ln(quotient, mc.getPrecision()));
        });
    }

    /** Where that least value is taken: x = (1 - a + b)/2, b = 1/h - 1/(e^h-1), a = b h e^h/(e^h-1). */
    public static Real cheapestError(BigInteger n, BigInteger d) {
        BigInteger twice = d.multiply(TWO);
        Real power = exp(n, twice);
        int lost = 3 * Math.max(0, d.bitLength() - n.bitLength() + 2);
        return RECENT.get("cheapest", n, d, digits -> {
            MathContext mc = new MathContext(digits + lost + 20);
            BigDecimal one = BigDecimal.ONE;
            BigDecimal h = ratio(n, twice, mc.getPrecision());
            BigDecimal rest = power.at(mc.getPrecision()).subtract(one);
            BigDecimal b = one.divide(h, mc).subtract(one.divide(rest, mc));
            BigDecimal a = b.multiply(h).multiply(rest.add(one)).divide(rest, mc);
            return one.subtract(a).add(b).divide(BigDecimal.valueOf(2), mc);
        });
    }

    /** (d/2) ln((rho - tau g)/(rho - g)), g = 1 - e^(-2i/d); a bound only where {@link #remainder} is positive. */
    public static Real bottleneck(BigInteger d, BigInteger tn, BigInteger td, BigInteger rn, BigInteger rd, BigInteger in, BigInteger id) {
        if (in.signum() == 0) {
            return Real.exactly(0);
        }
        Real decay = exp(in.multiply(TWO).negate(), d.multiply(id));
        return Real.approximated(digits -> {
            MathContext mc = new MathContext(digits);
            BigDecimal g = BigDecimal.ONE.subtract(decay.at(digits));
            BigDecimal rho = ratio(rn, rd, digits);
            BigDecimal quotient = rho.subtract(ratio(tn, td, digits).multiply(g)).divide(rho.subtract(g), mc);
            // Too few digits may make it senseless: any value far from the later ones will do.
            return quotient.signum() <= 0 ? BigDecimal.TEN.pow(digits) : ln(quotient, digits).multiply(new BigDecimal(d))
                .divide(BigDecimal.valueOf(2), mc);
        });
    }

    /** The sign of rho - g: bottleneck is finite if positive, and if negative no learner has the information. */
    public static int remainder(BigInteger d, BigInteger rn, BigInteger rd, BigInteger in, BigInteger id) {
        return exp(in.multiply(TWO).negate(), d.multiply(id)).compareTo(rd.subtract(rn), rd);
    }

    /**
     * The detail of GAUSS-TV for rho = rn/rd and the distance a/b. With c = (a/b)^2/(2 d) it is best at s = sqrt(c/(2+c)), where it is
     * (c/rho) (2 + 2c - 2 sqrt(c (2+c))), or at rho where that is larger; 0 for rho of 1 or more.
     */
    public static Real detail(BigInteger d, BigInteger rn, BigInteger rd, BigInteger a, BigInteger b) {
        if (a.signum() == 0 || rn.compareTo(rd) >= 0) {
            return Real.exactly(0);
        }
        BigInteger p = a.pow(2);
        BigInteger q = d.multiply(b.pow(2)).multiply(TWO);
        BigInteger sum = p.add(q.multiply(TWO));
        if (p.multiply(rd.pow(2)).compareTo(sum.multiply(rn.pow(2))) <= 0) {
            BigInteger above = p.multiply(rd.subtract(rn));
            BigInteger below = q.multiply(rn);
            return Real.exactly(above.multiply(below.multiply(TWO).subtract(above)), below.pow(2));
        }
        BigInteger square = p.multiply(sum);
        BigInteger whole = square.sqrt();
        if (whole.multiply(whole).equals(square)) {
            return Real.exactly(p.multiply(p.add(q).subtract(whole)).multiply(TWO).multiply(rd), q.pow(2).multiply(rn));
        }
        Real root = root(square, q.pow(2));
        return Real.approximated(digits -> {
            MathContext mc = new MathContext(2 * digits + 20);
            BigDecimal c = ratio(p, q, mc.getPrecision());
            BigDecimal bracket = BigDecimal.ONE.add(c).subtract(root.at(mc.getPrecision())).multiply(BigDecimal.valueOf(2));
            return c.multiply(bracket).divide(ratio(rn, rd, mc.getPrecision()), mc);
        });
    }

    /** The bound of GAUSS-LEARN on a miss at one L, level by level: each x belongs to a length, which is 0 where its square is negative. */
    public static Real miss(BigInteger d, BigInteger n, Fraction l, Fraction v, Fraction c, List<Fraction> deviations) {
        return miss(n, l, v, c, deviations, (x, digits) -> {
            MathContext mc = new MathContext(digits);
            BigDecimal deviation = new BigDecimal(d).multiply(x.at(digits)).sqrt(mc);
            BigDecimal length = new BigDecimal(d).subtract(deviation.add(deviation)).max(BigDecimal.ZERO).sqrt(mc);
            return new Level(length, exp(x.at(digits).negate(), digits));
        });
    }

    /** That of GAUSS-LEARN-CHI: each length is as rare as it is in d or d - 1 dimensions. */
    public static Real missByLengths(BigInteger d, BigInteger n, Fraction l, Fraction v, Fraction c, List<Fraction> lengths) {
        return miss(n, l, v, c, lengths, (t, digits) -> new Level(t.at(digits), RARE.computeIfAbsent(
            List.of(t.at(digits + GUARD), d, digits),
            missing -> poisson(t.at(digits + GUARD).pow(2).divide(BigDecimal.valueOf(2)), d.intValueExact() / 2, digits + GUARD))));
    }

    /** e^(-h) times the sum of h^j/j! over j from m on. */
    private static BigDecimal poisson(BigDecimal h, int m, int digits) {
        MathContext mc = new MathContext(digits);
        BigDecimal weight = exp(h.negate(), digits);
        for (int j = 1; j <= m; j++) {
            weight = weight.multiply(h, mc).divide(BigDecimal.valueOf(j), mc);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = m + 1; weight.signum() > 0 && (h.compareTo(BigDecimal.valueOf(j)) > 0
            || weight.movePointRight(digits).compareTo(sum) > 0); j++) {
            sum = sum.add(weight, mc);
            weight = weight.multiply(h, mc).divide(BigDecimal.valueOf(j), mc);
        }
        return sum;
    }

    /** A length, and how rarely it is fallen short of. */
    private record Level(BigDecimal length, BigDecimal rare) {
    }

    /** What a number stands for. */
    @FunctionalInterface
    private interface Levels {
        Level of(Fraction x, int digits);
    }

    /** From 1 to Phi((c - kappa t)/sqrt(1 - kappa^2)) for each length t, which is at least c where this is above 1/2. */
    private static Real miss(BigInteger n, Fraction l, Fraction v, Fraction c, List<Fraction> numbers, Levels levels) {
        return Real.approximated(digits -> {
            int guarded = digits + 60;
            MathContext mc = new MathContext(guarded);
            BigDecimal one = BigDecimal.ONE;
            BigDecimal signal = l.at(guarded);
            BigDecimal variance = signal.add(one.subtract(signal).divide(new BigDecimal(n), mc)).add(v.at(guarded));
            BigDecimal squaredCorrelation = signal.pow(2).divide(variance, mc);
            BigDecimal level = one;
            BigDecimal excess = BigDecimal.ZERO;
            for (Fraction x : numbers) {
                Level at = levels.of(x, guarded);
                BigDecimal distance = c.at(guarded).subtract(squaredCorrelation.sqrt(mc).multiply(at.length));
                if (distance.signum() <= 0 || c.at(guarded).compareTo(at.length) <= 0) {
                    BigDecimal next = normal(distance.divide(one.subtract(squaredCorrelation).sqrt(mc), mc), guarded).min(level);
                    excess = excess.add(level.subtract(next).multiply(at.rare));
                    level = next;
                }
            }
            return level.add(excess);
        });
    }

    /** A positive-denominator fraction. */
    public record Fraction(BigInteger n, BigInteger d) {
        BigDecimal at(int digits) {
            return ratio(n, d, digits);
        }
    }

    static BigDecimal ln(BigDecimal x, int digits) {
        return digits <= Series.MOST_DIGITS ? Series.ln(x, digits) : decimal(ApfloatMath.log(new Apfloat(x, digits + 5)));
    }

    static BigDecimal sine(BigDecimal x, int digits) {
        return digits <= Series.MOST_DIGITS ? Series.sine(x, digits) : decimal(ApfloatMath.sin(new Apfloat(x, digits)));
    }

    static BigDecimal cosine(BigDecimal x, int digits) {
        return digits <= Series.MOST_DIGITS ? Series.cosine(x, digits) : decimal(ApfloatMath.cos(new Apfloat(x, digits)));
    }

    static BigDecimal arctangent(BigDecimal x, int digits) {
        return digits <= Series.MOST_DIGITS ? Series.arctangent(x, digits) : decimal(ApfloatMath.atan(new Apfloat(x, digits)));
    }

    /** Halve the argument, sum the power series, square. */
    static BigDecimal exp(BigDecimal x, int digits) {
        if (digits <= Series.MOST_DIGITS && x.abs().compareTo(Series.LARGEST_EXPONENT) <= 0) {
            return Series.exp(x, digits);
        }
        if (x.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw new OutOfReach("exponential of a number of " + (x.precision() - x.scale()) + " digits");
        }
        int halvings = Math.max(0, x.precision() - x.scale()) * 4 + 8;
        MathContext mc = new MathContext(digits + halvings + 10);
        // The series in multiples of a power of two: to shorten a decimal number takes a long division.
        int bits = 10 * (mc.getPrecision() + 5) / 3;
        BigDecimal unit = new BigDecimal(TWO.pow(bits));
        BigInteger small = x.multiply(unit).divide(new BigDecimal(TWO.pow(halvings)), 0, RoundingMode.DOWN).toBigInteger();
        BigInteger term = ONE.shiftLeft(bits);
        BigInteger units = term;
        for (int k = 1; term.signum() != 0; k++) {
            term = term.multiply(small).shiftRight(bits).divide(BigInteger.valueOf(k));
            units = units.add(term);
        }
        BigDecimal sum = new BigDecimal(units).divide(unit, mc);
        for (int k = 0; k < halvings; k++) {
            sum = sum.multiply(sum, mc);
        }
        return sum;
    }

    /** By its power series near 0, else by the continued fraction of its tail. */
    static BigDecimal normal(BigDecimal x, int digits) {
        if (x.abs().compareTo(BigDecimal.TEN) < 0) {
            return normalNearZero(x, digits);
        }
        BigDecimal tail = tail(x.abs(), digits + 10);
        return x.signum() < 0 ? tail : BigDecimal.ONE.subtract(tail);
    }

    /**
     * Where it is far below what the digits show, something else as small: {@link Real} sees by the change that no digit of it is known.
     */
    private static BigDecimal tail(BigDecimal x, int digits) {
        boolean invisible = x.multiply(x).compareTo(BigDecimal.valueOf(20L * digits)) > 0;
        return invisible ? BigDecimal.ONE.movePointLeft(3 * digits) : normalTail(x, digits);
    }

    /** e^(-x^2/2)/sqrt(2 pi) / (x + 1/(x + 2/(x + 3/(x + ..)))). */
    private static BigDecimal normalTail(BigDecimal x, int digits) {
        MathContext mc = new MathContext(digits + 10);
        int levels = 30 + (int) (1.5 * Math.pow(digits * Math.log(10) / 2.8 / x.doubleValue(), 2));
        double exponent = x.doubleValue() * x.doubleValue() / 2;
        int afterThePoint = digits + (int) (exponent / Math.log(10)) + 10;
        if (levels > Math.E * exponent + afterThePoint) {
            // The power series has fewer terms than that.
            return normalNearZero(x.negate(), afterThePoint);
        }
        BigDecimal fraction = x;
        for (int k = levels; k >= 1; k--) {
            fraction = x.add(BigDecimal.valueOf(k).divide(fraction, mc), mc);
        }
        BigDecimal density = exp(x.multiply(x).divide(BigDecimal.valueOf(-2)), digits + 10).divide(rootOfTwoPi(mc), mc);
        return density.divide(fraction, mc);
    }

    private static BigDecimal rootOfTwoPi(MathContext mc) {
        return ROOTS_OF_TWO_PI.computeIfAbsent(mc, to -> Series.pi(to.getPrecision()).multiply(BigDecimal.valueOf(2)).sqrt(to));
    }

    /** With enough digits to survive the cancellation. */
    private static BigDecimal normalNearZero(BigDecimal x, int digits) {
        MathContext mc = new MathContext(digits + 70);
        return Series.normal(x, mc.getPrecision()).divide(rootOfTwoPi(mc), mc).add(new BigDecimal("0.5"));
    }

    private static BigDecimal divergence(BigInteger a, BigInteger b, BigInteger m, int digits) {
        // The sum is at least of the order of the square of the difference of a/m and b/m: so many digits of the terms may cancel. A bit is
        // a third of a digit.
        int precision = digits + 2 * (m.bitLength() - a.subtract(b).bitLength() + 2) / 3;
        return weighted(a, b, m, precision).add(weighted(m.subtract(a), m.subtract(b), m, precision));
    }

    private static BigDecimal weighted(BigInteger a, BigInteger b, BigInteger m, int digits) {
        return a.signum() == 0 ? BigDecimal.ZERO : ln(ratio(a, b, digits), digits).multiply(ratio(a, m, digits));
    }

    private static BigDecimal divergenceAt(BigDecimal beta, BigInteger n, BigInteger d, int digits) {
        BigInteger scale = BigInteger.TEN.pow(2 * digits);
        BigInteger b = beta.multiply(new BigDecimal(scale.multiply(d))).toBigInteger();
        return divergence(b.add(d.subtract(n).subtract(n).multiply(scale)), b, scale.multiply(d), digits + 20);
    }

    /** Newton's iteration on the derivative, kept inside a shrinking bracket. */
    private static BigDecimal minimizer(BigInteger n, BigInteger d, int digits) {
        // Near 1/2 the slope is of the order of (1 - 2e)^2.
        MathContext mc = new MathContext(digits + 10 + d.bitLength() - d.subtract(n.shiftLeft(1)).bitLength());
        BigDecimal one = BigDecimal.ONE;
        BigDecimal twice = ratio(n.multiply(TWO), d, mc.getPrecision());
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = twice;
        int spared = digits + 5;
        BigDecimal beta = twice.subtract(twice.multiply(shareOfMisses(twice.doubleValue(), spared)), mc);
        for (int step = 0; step < 200; step++) {
            BigDecimal a = beta.add(one).subtract(twice);
            BigDecimal ya = one.subtract(a);
            BigDecimal y = one.subtract(beta);
            BigDecimal odds = a.divide(beta, mc);
            BigDecimal against = ya.divide(y, mc);
            BigDecimal slope = ln(odds, mc.getPrecision()).subtract(ln(against, mc.getPrecision())).subtract(odds).add(against);
            BigDecimal curvature = one.divide(a, mc).add(one.divide(ya, mc)).subtract(BigDecimal.valueOf(2).divide(beta, mc))
                .subtract(BigDecimal.valueOf(2).divide(y, mc)).add(odds.divide(beta, mc)).add(against.divide(y, mc));
            if (slope.signum() > 0) {
                high = beta;
            } else {
                low = beta;
            }
            BigDecimal next = curvature.signum() == 0 ? low : beta.subtract(slope.divide(curvature, mc), mc);
            if (next.compareTo(low) <= 0 || next.compareTo(high) >= 0) {
                next = low.add(high).divide(BigDecimal.valueOf(2), mc);
            }
            BigDecimal change = next.subtract(beta).abs();
            beta = next;
            // Newton's error is of the order of the squared change over the rarer of the two.
            if (change.multiply(change, mc).compareTo(beta.multiply(beta.min(ya), mc).movePointLeft(spared)) < 0) {
                return beta;
            }
        }
        // 2e less a miss so rare that its logarithm is out of reach. From this side the tangent costs nothing that shows; from the other it
        // would.
        return low;
    }

    /** The share of misses in 2e at the minimizer, from doubles, but no rarer than so many digits show: where Newton's iteration starts. */
    private static BigDecimal shareOfMisses(double twice, int digits) {
        if (twice > 0.999999) {
            return BigDecimal.valueOf(0.5); // the slope is lost in rounding
        }
        double low = 0; // of minus the logarithm of the share, below 1/(2e) + 10
        double high = Math.min(1 / twice + 10, 1e300);
        for (int step = 0; step < 100; step++) {
            double rarity = (low + high) / 2;
            double beta = -twice * Math.expm1(-rarity);
            double miss = twice * Math.exp(-rarity);
            double slope = Math.log((1 - miss) / beta) - Math.log(twice) + rarity + Math.log1p(-beta) - (1 - miss) / beta
                + miss / (1 - beta);
            if (slope > 0) {
                high = rarity;
            } else {
                low = rarity;
            }
        }
        double exponent = Math.max(-digits, Math.min(-0.001, -high / Math.log(10)));
        double whole = Math.floor(exponent);
        return BigDecimal.valueOf(Math.pow(10, exponent - whole)).scaleByPowerOfTen((int) whole);
    }

    private static void positive(BigInteger d) {
        if (d.signum() <= 0) {
            throw new OutsideDomain("denominator " + d);
        }
    }

    private static BigDecimal ratio(BigInteger n, BigInteger d, int digits) {
        return new BigDecimal(n).divide(new BigDecimal(d), new MathContext(digits + 5));
    }

    private static BigDecimal decimal(Apfloat x) {
        return new BigDecimal(x.toString());
    }
}
