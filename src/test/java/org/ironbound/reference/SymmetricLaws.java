package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.ApfloatRuntimeException;

/**
 * Symmetric laws of r by their exact atoms, numbered as they are met, and what they are used for [SDPI-BINARY], to any precision; and
 * weights in place of laws [BOOL-IB].
 */
public final class SymmetricLaws {
    private static final BigFraction MOST_TANH = new BigFraction(500);
    private static final int MOST_SAMPLES = 14;
    private static final int MOST_NEWTON_STEPS = 12;
    private static final int BISECTIONS = 100;
    private static final int GRID = 10;
    private static final BigInteger BASE = BigInteger.TEN.pow(18);
    private static final BigInteger SCALE = BigInteger.TEN.pow(12);
    private static final List<SymmetricLaws> MET = new ArrayList<>();

    private final List<BigInteger> name;
    private final List<BigFraction> weights;
    private final List<BigFraction> values;
    private final Map<BigFraction, Point> points = new HashMap<>();

    /** Dber(m) and Lam*(m) at an m, with the digits that are known of them. */
    private record Point(Real dber, Real dual) {
    }

    private SymmetricLaws(List<BigInteger> name, List<BigFraction> weights, List<BigFraction> values) {
        this.name = name;
        this.weights = weights;
        this.values = values;
    }

    /** The number of a law, by kind and parameters. */
    public static synchronized BigInteger number(BigInteger... name) {
        List<BigInteger> key = List.of(name);
        for (int i = MET.size() - 1; i >= 0 && i >= MET.size() - 50; i--) {
            if (MET.get(i).name.equals(key)) {
                return BigInteger.valueOf(i);
            }
        }
        MET.add(new SymmetricLaws(key, weights(name), values(name)));
        return BigInteger.valueOf(MET.size() - 1L);
    }

    public static synchronized SymmetricLaws numbered(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(BigInteger.valueOf(MET.size())) >= 0) {
            throw new Nameless("law " + number);
        }
        return MET.get(number.intValueExact());
    }

    private static List<BigFraction> weights(BigInteger[] name) {
        if (name[0].signum() == 0) {
            BigFraction s = fraction(name[1], name[2]);
            return List.of(s, BigFraction.ONE.subtract(s));
        }
        int n = samples(name);
        BigInteger p = name[4].add(name[3]);
        BigInteger q = name[4].subtract(name[3]);
        List<BigFraction> result = new ArrayList<>();
        for (int i = 0; 2 * i <= n; i++) {
            BigFraction major = binomial(n, p, q, i);
            BigFraction chance = 2 * i == n ? major : major.add(binomial(n, q, p, i));
            result.add(isOfLaw(name) ? chance : chance.multiply(factor(name[2], i)));
        }
        return result;
    }

    private static boolean isOfLaw(BigInteger[] name) {
        return !name[0].equals(BigInteger.TWO);
    }

    /** The factor of atom i. */
    public static BigFraction factor(BigInteger code, int i) {
        return new BigFraction(rest(code, i).mod(BASE), SCALE);
    }

    /** The code without the factors of the first i atoms. */
    public static BigInteger rest(BigInteger code, int i) {
        return code.divide(BASE.pow(i));
    }

    private static List<BigFraction> values(BigInteger[] name) {
        if (name[0].signum() == 0) {
            return List.of(fraction(name[3], name[4]), BigFraction.ZERO);
        }
        int n = samples(name);
        List<BigFraction> result = new ArrayList<>();
        for (int i = 0; 2 * i <= n; i++) {
            result.add(mean(name[3], name[4], n - 2 * i));
        }
        return result;
    }

    private static int samples(BigInteger[] name) {
        if (isOfLaw(name) && !(name[0].equals(BigInteger.ONE) && name[2].equals(BigInteger.ONE)) || name[2].signum() < 0
                || name[1].signum() <= 0 || name[3].signum() <= 0 || name[3].compareTo(name[4]) >= 0) {
            throw new Nameless("law " + List.of(name));
        }
        if (name[1].compareTo(BigInteger.valueOf(MOST_SAMPLES)) > 0) {
            throw new OutOfReach("law of " + name[1] + " samples");
        }
        return name[1].intValueExact();
    }

    private static BigFraction fraction(BigInteger n, BigInteger d) {
        if (n.signum() <= 0 || n.compareTo(d) > 0) {
            throw new OutsideDomain(n + "/" + d);
        }
        return new BigFraction(n, d);
    }

    /** C(n,i) p^(n-i) q^i/(p+q)^n. */
    public static BigFraction binomial(int n, BigInteger p, BigInteger q, int i) {
        BigInteger choices = BigInteger.ONE;
        for (int k = 1; k <= i; k++) {
            choices = choices.multiply(BigInteger.valueOf(n - i + k)).divide(BigInteger.valueOf(k));
        }
        return new BigFraction(choices.multiply(p.pow(n - i)).multiply(q.pow(i)), p.add(q).pow(n));
    }

    /** tanh(j artanh(c/d)). */
    public static BigFraction mean(BigInteger c, BigInteger d, int j) {
        BigInteger plus = d.add(c).pow(j);
        BigInteger minus = d.subtract(c).pow(j);
        return new BigFraction(plus.subtract(minus), plus.add(minus));
    }

    /** Whether it is a law, not weights. */
    public boolean isLaw() {
        return !name.get(0).equals(BigInteger.TWO);
    }

    public int size() {
        return weights.size();
    }

    public BigFraction weight(int i) {
        return weights.get(i);
    }

    public BigFraction value(int i) {
        return values.get(i);
    }

    /** The sum of W r^power over atoms from i to before j. */
    public BigFraction moment(int power, int i, int j) {
        BigFraction sum = BigFraction.ZERO;
        for (int k = i; k < j; k++) {
            sum = sum.add(weights.get(k).multiply(values.get(k).pow(power)));
        }
        return sum;
    }

    /** The sum of W times these numbers over the first atoms. */
    public Real mean(List<Real> numbers) {
        return numbers.isEmpty() ? Real.exactly(0) : real(digits -> {
            Apfloat sum = Apfloat.ZERO;
            for (int i = 0; i < numbers.size(); i++) {
                sum = sum.add(real(weights.get(i), digits).multiply(new Apfloat(numbers.get(i).at(digits), digits)));
            }
            return sum;
        });
    }

    /** The sum of W r over the first atoms. */
    public BigFraction firstMean(int atoms) {
        if (atoms < 0 || atoms > size()) {
            throw new OutsideDomain(atoms + " atoms");
        }
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < atoms; i++) {
            sum = sum.add(weights.get(i).multiply(values.get(i)));
        }
        return sum;
    }

    /** The sum of W Dber(r) over the first atoms. */
    public Real information(int atoms) {
        if (atoms < 0 || atoms > size()) {
            throw new OutsideDomain(atoms + " atoms");
        }
        return mean(values.subList(0, atoms).stream().map(SymmetricLaws::dber).toList());
    }

    private static Real dber(BigFraction r) {
        return Reference.divergence(r.getDenominator().add(r.getNumerator()), r.getDenominator(), r.getDenominator().shiftLeft(1));
    }

    /** The sum of W cosh(t r) over atoms from i to before j. */
    public Real mgf(BigFraction t, int i, int j) {
        if (t.getNumerator().signum() == 0 || moment(2, i, j).getNumerator().signum() == 0) {
            BigFraction sum = moment(0, i, j);
            return Real.exactly(sum.getNumerator(), sum.getDenominator());
        }
        return real(digits -> sum(real(t, digits), i, j, digits, 0));
    }

    /** E r^2. */
    public BigFraction secondMoment() {
        return moment(2, 0, size());
    }

    /** Lam(t); at 0 that is 0 for a law, but not for weights that do not add up to 1. */
    public Real logMgf(BigFraction t) {
        BigFraction all = moment(0, 0, size());
        return t.getNumerator().signum() == 0 ? Reference.ln(all.getNumerator(), all.getDenominator())
            : real(digits -> logMgf(real(t, digits), digits));
    }

    /** Lam'(t)/t. */
    public Real slope(BigFraction t) {
        return real(digits -> slope(real(t, digits), digits).divide(real(t, digits)));
    }

    /** Whether {@code Lam'(t) <= tanh(u t)}. */
    public boolean slopeBelow(BigFraction t, BigFraction u) {
        if (isMeanOfSigns()) {
            return u.compareTo(weights.get(0)) >= 0;
        }
        if (t.multiply(u).compareTo(MOST_TANH) > 0) {
            throw new OutOfReach("tanh next to 1");
        }
        return real(digits -> ApfloatMath.tanh(real(t.multiply(u), digits)).subtract(slope(real(t, digits), digits)))
            .atLeast(BigInteger.ZERO, BigInteger.ONE);
    }

    /** Whether {@code Dber(m) <= u Lam*(m)}, for {@code m > 0}. */
    public boolean below(BigFraction m, BigFraction u) {
        if (m.compareTo(values.get(0)) > 0) {
            return true;
        }
        if (u.getNumerator().signum() <= 0) {
            return false;
        }
        if (isMeanOfSigns()) {
            return u.compareTo(weights.get(0)) >= 0;
        }
        if (weights.stream().anyMatch(w -> w.getNumerator().signum() == 0) && !isLaw()) {
            throw new OutOfReach("a factor is 0");
        }
        Point point = points.computeIfAbsent(m, this::point);
        Reference.Fraction price = new Reference.Fraction(u.getNumerator(), u.getDenominator());
        Real margin = Real.approximated(digits -> price.at(digits).multiply(point.dual.at(digits)).subtract(point.dber.at(digits)));
        try {
            return margin.atLeast(BigInteger.ZERO, BigInteger.ONE);
        } catch (IllegalStateException undecided) {
            throw new OutOfReach("equality, or next to it: " + undecided.getMessage());
        }
    }

    /**
     * Whether r is the mean of one or two fair signs, so that its largest value 1 has the weight W = 1 or 1/2: then Lam'(t) = tanh(W t)
     * and W Lam* = Dber, and u = W is equality, which no precision decides.
     */
    private boolean isMeanOfSigns() {
        BigFraction w = weights.get(0);
        return isLaw() && values.get(0).equals(BigFraction.ONE)
            && (w.equals(BigFraction.ONE) || w.equals(BigFraction.ONE_HALF) && values.get(1).equals(BigFraction.ZERO));
    }

    private Point point(BigFraction m) {
        Real dual = m.equals(values.get(0)) ? real(digits -> ApfloatMath.log(real(weights.get(0).divide(2), digits)).negate())
            : real(digits -> dual(m, digits));
        return new Point(real(digits -> dber(m, digits)), dual);
    }

    /** Where the supremum is looked for: a few m up to the largest value. */
    public List<BigFraction> grid() {
        List<BigFraction> result = new ArrayList<>();
        for (int k = 1; k <= GRID; k++) {
            result.add(values.get(0).multiply(new BigFraction(k, GRID)));
        }
        return result;
    }

    /** As far as the grid shows, the coefficient is at most u. */
    public boolean coefficientAtMost(BigFraction u) {
        boolean isNextToZero = isLaw() ? secondMoment().compareTo(u) <= 0 : moment(0, 0, size()).compareTo(BigFraction.ONE) <= 0;
        return isNextToZero && grid().stream().allMatch(m -> below(m, u));
    }

    private interface Approximation {
        Apfloat to(int digits);
    }

    private static Real real(Approximation x) {
        return Real.approximated(digits -> {
            try {
                return new BigDecimal(x.to(digits + 20).toString(true)).setScale(digits + 400, RoundingMode.HALF_EVEN).stripTrailingZeros();
            } catch (ApfloatRuntimeException | ArithmeticException e) {
                throw new OutOfReach(e.getMessage());
            }
        });
    }

    private static Apfloat real(BigFraction x, int digits) {
        return new Apfloat(x.getNumerator(), digits).divide(new Apfloat(x.getDenominator(), digits));
    }

    /** The sum of W cosh(t r) for power 0, of W r sinh(t r) for power 1. */
    private Apfloat sum(Apfloat t, int i, int j, int digits, int power) {
        Apfloat sum = Apfloat.ZERO;
        for (int k = i; k < j; k++) {
            Apfloat r = real(values.get(k), digits);
            Apfloat x = t.multiply(r);
            Apfloat term = power == 0 ? ApfloatMath.cosh(x) : ApfloatMath.sinh(x);
            sum = sum.add(real(weights.get(k).multiply(values.get(k).pow(power)), digits).multiply(term));
        }
        return sum;
    }

    private Apfloat logMgf(Apfloat t, int digits) {
        return ApfloatMath.log(sum(t, 0, size(), digits, 0));
    }

    private Apfloat slope(Apfloat t, int digits) {
        return sum(t, 0, size(), digits, 1).divide(sum(t, 0, size(), digits, 0));
    }

    /**
     * Lam*(m) for {@code 0 < m} below the largest value: t m - Lam(t) at the t that Newton finds, of which an error counts by its square
     * only.
     */
    private Apfloat dual(BigFraction m, int digits) {
        MathContext mc = new MathContext(digits);
        BigDecimal t = new BigDecimal(start(m));
        for (int steps = 0; steps < MOST_NEWTON_STEPS; steps++) {
            BigDecimal step = newtonStep(tilted(t, m, mc), mc);
            t = t.subtract(step, mc);
            if (step.abs().compareTo(t.movePointLeft(digits / 3)) <= 0) {
                BigDecimal dual = t.multiply(decimal(m.subtract(values.get(0)), mc))
                    .subtract(Reference.ln(tilted(t, m, mc)[0], digits), mc);
                return new Apfloat(dual, digits);
            }
        }
        throw new OutOfReach("the dual at " + m);
    }

    /** (Lam'(t) - m)/Lam''(t). */
    private static BigDecimal newtonStep(BigDecimal[] tilted, MathContext mc) {
        BigDecimal excess = tilted[1].divide(tilted[0], mc);
        return excess.divide(tilted[2].divide(tilted[0], mc).subtract(excess.pow(2), mc), mc);
    }

    /**
     * The sums of W/2 (x - m)^j e^(t (x - r_0)) for j = 0, 1, 2 over the values x of either sign: differences are exact before anything is
     * rounded. In decimals: with so few digits apfloat takes far longer.
     */
    private BigDecimal[] tilted(BigDecimal t, BigFraction m, MathContext mc) {
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (int k = 0; k < size(); k++) {
            for (BigFraction x : List.of(values.get(k), values.get(k).negate())) {
                BigDecimal excess = decimal(x.subtract(m), mc);
                BigDecimal term = decimal(weights.get(k).divide(2), mc)
                    .multiply(Reference.exp(t.multiply(decimal(x.subtract(values.get(0)), mc), mc), mc.getPrecision()), mc);
                for (int j = 0; j < sums.length; j++) {
                    sums[j] = sums[j].add(term, mc);
                    term = term.multiply(excess, mc);
                }
            }
        }
        return sums;
    }

    private static BigDecimal decimal(BigFraction x, MathContext mc) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), mc);
    }

    /** About the t with Lam'(t) = m, in doubles. */
    private double start(BigFraction m) {
        double[] weight = new double[2 * size()];
        double[] excess = new double[2 * size()];
        double[] below = new double[2 * size()];
        for (int i = 0; i < weight.length; i++) {
            BigFraction x = i % 2 == 0 ? values.get(i / 2) : values.get(i / 2).negate();
            weight[i] = weights.get(i / 2).doubleValue();
            excess[i] = x.subtract(m).doubleValue();
            below[i] = x.subtract(values.get(0)).doubleValue();
        }
        DoublePredicate isTooFar = t -> IntStream.range(0, weight.length).mapToDouble(i -> weight[i] * excess[i] * Math.exp(t * below[i]))
            .sum() > 0;
        double low = 0;
        double high = 1 / values.get(0).doubleValue();
        while (!isTooFar.test(high)) {
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (isTooFar.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static Apfloat dber(BigFraction m, int digits) {
        Apfloat x = real(m, digits);
        Apfloat one = new Apfloat(1, digits);
        Apfloat plus = one.add(x).multiply(ApfloatMath.log(one.add(x)));
        return (m.compareTo(BigFraction.ONE) == 0 ? plus : plus.add(one.subtract(x).multiply(ApfloatMath.log(one.subtract(x)))))
            .divide(new Apfloat(2, digits));
    }
}
