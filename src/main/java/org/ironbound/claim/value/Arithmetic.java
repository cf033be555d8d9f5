package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.MeteredFractions;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.problem.Fractions;

/** Applies operations to values at one precision: numbers exactly, all else by one call of the kernel. */
public final class Arithmetic {
    /** Results whose ends have more bits than this above the precision are not computed. */
    private static final int MOST_BITS = 1 << 17;

    /** The most results that are kept, each with its arguments. */
    private static final int MOST_CALLS = 4096;
    /** The bits that all results that are kept may take together. */
    private static final long MOST_KEPT_BITS = 200_000_000;
    private static final int NUMBERS_OF_CALL = 10;

    private final MeteredKernel kernel;
    private final MeteredFractions fractions;
    private final Meter meter;
    private final BigInteger unit;
    private final int exactBits;
    private final int keptBits;
    private final int mostCalls;
    private final Unbounded unbounded;
    private final KnownValues known;
    private final Map<Call, Value> calls = new ConcurrentHashMap<>();
    private final Map<BigFraction, TangentPoint> tangentPoints = new ConcurrentHashMap<>();
    private final Map<BigInteger, Enclosure> halfSlopes = new ConcurrentHashMap<>();

    /**
     * A function and what is known of its first argument and its last one. They are ordered so that a map finds one among many with the
     * same hash code, which those of numbers are easily given.
     */
    private record Call(Node.Kind kind, BigFraction exact, BigInteger low, BigInteger high, BigFraction lastExact, BigInteger lastLow,
            BigInteger lastHigh)
            implements Comparable<Call> {
        private static final Comparator<BigInteger> NUMBERS = Comparator.nullsFirst(Comparator.naturalOrder());
        private static final Comparator<BigFraction> FRACTIONS = Comparator.nullsFirst(Comparator.comparing(BigFraction::getNumerator)
            .thenComparing(BigFraction::getDenominator));
        private static final Comparator<Call> ORDER = Comparator.comparing(Call::kind).thenComparing(Call::low, NUMBERS)
            .thenComparing(Call::high, NUMBERS)
            .thenComparing(Call::lastLow, NUMBERS).thenComparing(Call::lastHigh, NUMBERS).thenComparing(Call::exact, FRACTIONS)
            .thenComparing(Call::lastExact, FRACTIONS);

        @Override
        public int compareTo(Call other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param bits     the bits after the point to which numbers are known, about
     * @param known what is known of quantities
     */
    public Arithmetic(int bits, KnownValues known) {
        this(bits, known, Meter.unlimited());
    }

    /** @param meter what is spent from */
    public Arithmetic(int bits, KnownValues known, Meter meter) {
        this.known = known;
        this.meter = meter;
        this.kernel = new MeteredKernel(bits, meter);
        this.fractions = new MeteredFractions(meter);
        this.unit = kernel.unit();
        this.exactBits = 4 * bits + 256;
        this.keptBits = 2 * bits + 1024;
        this.mostCalls = (int) Math.min(MOST_CALLS, MOST_KEPT_BITS / (NUMBERS_OF_CALL * keptBits));
        this.unbounded = new Unbounded(kernel);
    }

    public BigInteger unit() {
        return unit;
    }

    public MeteredKernel kernel() {
        return kernel;
    }

    MeteredFractions fractions() {
        return fractions;
    }

    /** The values of a variable, or of its reciprocal, in a box. */
    Value variable(Node node, Box box) throws Undefined {
        if (meter.isLimited()) {
            int i = node.variable() % Box.RECIPROCAL;
            meter.spend(Prices.OPERATION + endPrice(box.lower().get(i), box.isInverted(i))
                + endPrice(box.upper().get(i), box.isInverted(i)));
        }
        return box.value(node, unit);
    }

    /** What it costs to round an end of a range, or its reciprocal. */
    private long endPrice(BigFraction end, boolean inverted) {
        long length = Prices.length(end);
        return Prices.product(length, unit.bitLength()) + Prices.quotient(length + unit.bitLength(), length)
            + (inverted ? Prices.fraction(length, length) : 0);
    }

    private Value exact(BigFraction x) {
        return Value.of(x, kernel.between(x, x));
    }

    /**
     * The operation applied to values of its arguments, in order.
     *
     * @throws Undefined if it may have no value
     */
    Value apply(Node node, Value[] x) throws Undefined {
        meter.spend(Prices.OPERATION + Prices.ARGUMENT * x.length);
        Value result = Unbounded.concerns(node, x) ? unbounded.apply(node, x)
            : node.kind() == Node.Kind.PHI && (reachesZero(x[0]) || reachesHalf(x[0])) ? leastInformation(node, x[0])
            : node.kind() == Node.Kind.D2 && (reachesZero(x[1]) || reachesOne(x[1])) ? divergenceNearEnd(node, x[0], x[1])
            : bounded(node, x);
        if (isTooLong(result.low()) || isTooLong(result.high())) {
            throw new Undefined(node, false);
        }
        if (meter.isLimited() && result.isExact()) {
            meter.spend(Prices.fraction(result.exact().getNumerator().bitLength(), result.exact().getDenominator().bitLength()));
        }
        return Openness.of(node, x, result);
    }

    private boolean isTooLong(BigInteger end) {
        return end != null && end.bitLength() > MOST_BITS + unit.bitLength();
    }

    /** Functions are called with the same arguments again and again, for the value, the slope and the coefficients at the same ends. */
    private Value bounded(Node node, Value[] x) throws Undefined {
        if (!isDear(node.kind())) {
            return computed(node, x);
        }
        Value last = x[x.length - 1];
        Call call = new Call(node.kind(), x[0].exact(), x[0].low(), x[0].high(), last.exact(), last.low(), last.high());
        Value known = calls.get(call);
        if (known == null) {
            known = computed(node, x);
            if (x[0].length() + last.length() + known.length() <= (long) NUMBERS_OF_CALL * keptBits) {
                keep(calls, call, known);
            }
        }
        return known;
    }

    private static boolean isDear(Node.Kind kind) {
        return switch (kind) {
            case EXP, LN, SIN, COS, ATAN, NORMAL, DBER, D2, PHI -> true;
            default -> false;
        };
    }

    private Value computed(Node node, Value[] x) throws Undefined {
        return switch (node.kind()) {
            case NUMBER -> exact(node.number());
            case PI -> Value.of(kernel.circleNumber());
            case QUANTITY -> known.value(node.number().intValue(), x, kernel);
            case SUM -> sum(node, x);
            case PRODUCT -> product(x[0], x[1]);
            case QUOTIENT -> quotient(node, x[0], x[1]);
            case POWER -> power(node, x[0], node.number().intValue());
            case EXP -> unbounded.exponential(x[0]);
            case LN -> logarithm(node, x[0]);
            case SQRT, ROOT -> root(node, x[0]);
            case SIN -> Value.of(kernel.sine(x[0].range()));
            case COS -> Value.of(kernel.cosine(x[0].range()));
            case ATAN -> Value.of(kernel.arctangent(x[0].range()));
            case NORMAL -> unbounded.normal(x[0]);
            case ABS -> x[0].isExact() ? exact(x[0].exact().abs()) : Value.of(Intervals.absolute(x[0].range()));
            case MIN -> smaller(x[0], x[1]);
            case DBER -> dber(node, x[0]);
            case D2 -> divergence(node, x[0], x[1]);
            case PHI -> leastInformation(node, x[0]);
            case PHI_SLOPE -> Value.of(InformationSlope.of(this, node, x[0].range()));
            case VARIABLE -> throw new IllegalArgumentException("a variable is no operation");
        };
    }

    private boolean isShort(BigFraction x) {
        return x.getNumerator().bitLength() <= exactBits && x.getDenominator().bitLength() <= exactBits;
    }

    private Value sum(Node node, Value[] x) {
        BigFraction number = node.number();
        Enclosure rest = null;
        for (int i = 0; i < x.length; i++) {
            BigFraction factor = node.factors().get(i);
            if (x[i].isExact() && isShort(number)) {
                number = fractions.add(number, fractions.multiply(x[i].exact(), factor));
            } else {
                Enclosure term = factor.equals(BigFraction.ONE) ? x[i].range()
                    : kernel.multiple(x[i].range(), factor.getNumerator(), factor.getDenominator());
                rest = rest == null ? term : rest.add(term);
            }
        }
        return rest == null ? exact(number) : Value.of(Fractions.signum(number) == 0 ? rest : rest.add(exact(number).range()));
    }

    private Value product(Value x, Value y) {
        if (x.isExact() && y.isExact() && isShort(x.exact()) && isShort(y.exact())) {
            return exact(fractions.multiply(x.exact(), y.exact()));
        }
        if (x.isExact() && isShort(x.exact())) {
            return multiple(y, x.exact());
        }
        return y.isExact() && isShort(y.exact()) ? multiple(x, y.exact()) : Value.of(kernel.product(x.range(), y.range()));
    }

    private Value multiple(Value x, BigFraction factor) {
        return Value.of(kernel.multiple(x.range(), factor.getNumerator(), factor.getDenominator()));
    }

    private Value quotient(Node node, Value x, Value y) throws Undefined {
        if (y.lowerSign() <= 0 && y.upperSign() >= 0) {
            throw new Undefined(node, y.isExact());
        }
        if (y.isExact() && isShort(y.exact())) {
            return product(exact(fractions.reciprocal(y.exact())), x);
        }
        Enclosure divisor = y.range();
        if (divisor.lower.signum() > 0) {
            return Value.of(kernel.quotient(x.range(), divisor));
        }
        if (divisor.upper.signum() < 0) {
            return Value.of(kernel.quotient(x.range().negate(), divisor.negate()));
        }
        throw new Undefined(node, false);
    }

    private Value power(Node node, Value x, int n) throws Undefined {
        if (x.isExact()) {
            long bits = (long) n * Math.max(x.exact().getNumerator().bitLength(), x.exact().getDenominator().bitLength());
            if (bits <= exactBits) {
                return exact(fractions.power(x.exact(), n));
            }
        }
        if (!isComputed(n, Prices.length(x.low(), x.high()) - unit.bitLength())) {
            throw new Undefined(node, false);
        }
        return Value.of(power(x.range(), n));
    }

    /** Whether a power is short enough to be computed, of a number with {@code bits} bits before the point. */
    static boolean isComputed(int exponent, int bits) {
        return (long) exponent * bits <= MOST_BITS;
    }

    private Enclosure power(Enclosure x, int n) {
        return n == 1 ? x : n % 2 == 0 ? kernel.square(power(x, n / 2)) : kernel.product(x, power(x, n - 1));
    }

    private Value logarithm(Node node, Value x) throws Undefined {
        if (x.lowerSign() <= 0) {
            throw new Undefined(node, x.upperSign() <= 0);
        }
        if (x.isExact() && !x.range().lower.equals(x.range().upper)) {
            return Value.of(kernel.logarithm(x.exact()));
        }
        if (x.range().lower.signum() <= 0) {
            throw new Undefined(node, false);
        }
        return Value.of(kernel.logarithm(x.range()));
    }

    private Value root(Node node, Value x) throws Undefined {
        if (node.degree() % 2 == 0 && x.lowerSign() < 0) {
            throw new Undefined(node, x.upperSign() < 0);
        }
        BigFraction root = x.isExact() ? fractions.root(node.degree(), x.exact()) : null;
        return root == null ? Value.of(kernel.root(node.degree(), x.range())) : exact(root);
    }

    private Value smaller(Value x, Value y) {
        if (x.isExact() && y.isExact()) {
            return x.exact().compareTo(y.exact()) <= 0 ? x : y;
        }
        return Value.of(Intervals.smaller(x.range(), y.range()));
    }

    private Value dber(Node node, Value x) throws Undefined {
        BigInteger low = x.range().lower;
        BigInteger high = x.range().upper;
        if (low.negate().compareTo(unit) > 0 || high.compareTo(unit) > 0) {
            throw new Undefined(node, low.compareTo(unit) > 0 || high.negate().compareTo(unit) > 0);
        }
        return Value.of(kernel.dber(x.range()));
    }

    private Value divergence(Node node, Value x, Value y) throws Undefined {
        if (!isWithin(x.range(), false) || !isWithin(y.range(), true)) {
            throw new Undefined(node, x.upperSign() < 0 || y.upperSign() <= 0
                || x.range().lower.compareTo(unit) > 0 || y.range().lower.compareTo(unit) >= 0);
        }
        if (x.isExact() && y.isExact() && x.exact().equals(y.exact())) {
            return exact(BigFraction.ZERO);
        }
        return Value.of(kernel.divergence(x.range(), y.range()));
    }

    /** d2 where y is as near to 0 or 1 as one likes: it grows without end, and from x on both sides. */
    private Value divergenceNearEnd(Node node, Value x, Value y) throws Undefined {
        if (!x.isBounded() || !isWithin(x.range(), false) || y.lowerSign() < 0 || y.high().compareTo(unit) > 0
                || y.lowerSign() == 0 && !reachesZero(y) || y.high().equals(unit) && !reachesOne(y)) {
            throw new Undefined(node, false);
        }
        BigInteger nearest = y.high().compareTo(x.low()) <= 0 ? y.high() : y.low().compareTo(x.high()) >= 0 ? y.low() : null;
        BigInteger lower = nearest == null || nearest.signum() == 0 || nearest.equals(unit) ? BigInteger.ZERO
            : kernel.divergence(kernel.at(nearest.equals(y.high()) ? x.low() : x.high()), kernel.at(nearest)).lower;
        return Value.between(lower, null, unit);
    }

    /** Whether a range is from 0 to 1, or strictly between. */
    private boolean isWithin(Enclosure x, boolean strictly) {
        int low = x.lower.signum();
        int high = x.upper.compareTo(unit);
        return strictly ? low > 0 && high < 0 : low >= 0 && high <= 0;
    }

    /**
     * phi of a range, on which it decreases. A tangent bounds its least value, at the upper end, from below. Its greatest value, at the
     * lower end, is a minimum: the value of d2 at one point bounds it from above. At the open end 0 it has no greatest value, and near the
     * open end 1/2 it is only known not to be negative.
     */
    private Value leastInformation(Node node, Value x) throws Undefined {
        BigFraction low = x.lower();
        BigFraction high = x.upper();
        boolean fromZero = reachesZero(x);
        boolean toHalf = reachesHalf(x);
        if (Fractions.signum(low) <= 0 && !fromZero || high.compareTo(BigFraction.ONE_HALF) >= 0 && !toHalf) {
            throw new Undefined(node, Fractions.signum(high) <= 0 || low.compareTo(BigFraction.ONE_HALF) >= 0);
        }
        BigInteger lower = toHalf ? BigInteger.ZERO : kernel.leastInformation(high, tangentPoint(high).missProbability());
        if (fromZero) {
            return Value.between(lower, null, unit);
        }
        BigFraction miss = tangentPoint(low).missProbability();
        BigFraction alarm = fractions.add(fractions.multiply(low, BigFraction.TWO), miss.negate());
        BigInteger whole = miss.getDenominator().multiply(alarm.getDenominator());
        BigInteger hit = whole.subtract(miss.getNumerator().multiply(alarm.getDenominator()));
        BigInteger upper = kernel.divergence(hit, alarm.getNumerator().multiply(miss.getDenominator()), whole).upper;
        return Value.of(new Enclosure(lower, upper, unit));
    }

    /** Whether a number is more than 0, and as near to it as one likes. */
    private static boolean reachesZero(Value x) {
        return x.isBounded() && x.lowerSign() == 0 && x.isPositive();
    }

    /** Whether an error is less than 1/2, and as near to it as one likes. */
    private static boolean reachesHalf(Value x) {
        return x.isBounded() && x.isOpenAbove() && x.upper().equals(BigFraction.ONE_HALF);
    }

    /** Whether a number is less than 1, and as near to it as one likes. */
    private boolean reachesOne(Value x) {
        return x.isBounded() && x.isOpenAbove() && x.high().equals(unit);
    }

    /** A number near the point at which phi is attained. */
    TangentPoint tangentPoint(BigFraction error) {
        TangentPoint known = tangentPoints.get(error);
        if (known == null) {
            known = TangentPoint.of(error, unit.bitLength() - 1, meter);
            keep(tangentPoints, error, known);
        }
        return known;
    }

    /** Where phi has which slope, as far as that has been found. */
    Map<BigInteger, Enclosure> halfSlopes() {
        return halfSlopes;
    }

    <K, V> void keep(Map<K, V> results, K key, V result) {
        if (results.size() >= mostCalls) {
            results.clear();
        }
        results.put(key, result);
    }
}
