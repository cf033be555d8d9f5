package org.ironbound.claim;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Fractions;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.kernel.real.BinaryDivergence;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Images;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;

/** Applies operations to values at one precision: numbers exactly, all else by one call of the kernel. */
final class Arithmetic {
    /** Results whose ends have more bits than this above the precision are not computed. */
    private static final int MOST_BITS = 1 << 17;

    /** Results that are kept. */
    private static final int MOST_CALLS = 4096;

    private final BigInteger unit;
    private final Logarithm logarithm;
    private final int exactBits;
    private final Unbounded unbounded;
    private final Premises premises;
    private final Map<Call, Value> calls = new ConcurrentHashMap<>();
    private final Map<BigFraction, TangentPoint> tangentPoints = new ConcurrentHashMap<>();
    private final Map<BigInteger, Enclosure> halfSlopes = new ConcurrentHashMap<>();
    private Value pi;

    /** A function and what is known of its first argument and its last one. */
    private record Call(Node.Kind kind, BigFraction exact, BigInteger low, BigInteger high, BigFraction lastExact, BigInteger lastLow, BigInteger lastHigh) {
    }

    /**
     * @param bits     numbers are known to about so many bits after the point
     * @param premises what is known of quantities
     */
    Arithmetic(int bits, Premises premises) {
        this.premises = premises;
        this.unit = BigInteger.ONE.shiftLeft(bits);
        this.logarithm = new Logarithm(unit);
        this.exactBits = 4 * bits + 256;
        this.unbounded = new Unbounded(unit, logarithm);
    }

    BigInteger unit() {
        return unit;
    }

    /** ln x for every enclosed x, all positive. */
    Enclosure logarithm(Enclosure x) {
        return Images.logarithm(logarithm, x);
    }

    /** ln x. */
    Enclosure logarithm(BigFraction x) {
        return logarithm.of(x.getNumerator(), x.getDenominator());
    }

    private Value exact(BigFraction x) {
        return Value.of(x, unit);
    }

    /**
     * The operation applied to values of its arguments, in order.
     *
     * @throws Undefined if it may have no value
     */
    Value apply(Node node, Value[] x) throws Undefined {
        Value result = Unbounded.concerns(node, x) ? unbounded.apply(node, x) : bounded(node, x);
        if (isTooLong(result.low()) || isTooLong(result.high())) {
            throw new Undefined(node, false);
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
            keep(calls, call, known);
        }
        return known;
    }

    private static boolean isDear(Node.Kind kind) {
        return kind == Node.Kind.EXP || kind == Node.Kind.LN || kind == Node.Kind.DBER || kind == Node.Kind.D2 || kind == Node.Kind.PHI;
    }

    private Value computed(Node node, Value[] x) throws Undefined {
        return switch (node.kind()) {
            case NUMBER -> exact(node.number());
            case PI -> pi();
            case QUANTITY -> premises.value(node.number().intValue(), unit);
            case SUM -> sum(node, x);
            case PRODUCT -> product(x[0], x[1]);
            case QUOTIENT -> quotient(node, x[0], x[1]);
            case POWER -> power(node, x[0], node.number().intValue());
            case EXP -> unbounded.exponential(x[0]);
            case LN -> logarithm(node, x[0]);
            case SQRT -> root(node, x[0]);
            case ABS -> x[0].isExact() ? exact(x[0].exact().abs()) : Value.of(Intervals.absolute(x[0].range()));
            case MIN -> smaller(x[0], x[1]);
            case DBER -> dber(node, x[0]);
            case D2 -> divergence(node, x[0], x[1]);
            case PHI -> leastInformation(node, x[0]);
            case VARIABLE -> throw new IllegalArgumentException("a variable is no operation");
        };
    }

    private Value pi() {
        if (pi == null) {
            pi = Value.of(CircleNumber.of(unit));
        }
        return pi;
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
                number = number.add(x[i].exact().multiply(factor));
            } else {
                Enclosure term = factor.equals(BigFraction.ONE) ? x[i].range() : Intervals.multiple(x[i].range(), factor.getNumerator(), factor.getDenominator());
                rest = rest == null ? term : rest.add(term);
            }
        }
        if (rest == null) {
            return exact(number);
        }
        return Value.of(Fractions.signum(number) == 0 ? rest : rest.add(exact(number).range()));
    }

    private Value product(Value x, Value y) {
        if (x.isExact() && y.isExact() && isShort(x.exact()) && isShort(y.exact())) {
            return exact(x.exact().multiply(y.exact()));
        }
        if (x.isExact() && isShort(x.exact())) {
            return multiple(y, x.exact());
        }
        return y.isExact() && isShort(y.exact()) ? multiple(x, y.exact()) : Value.of(Intervals.product(x.range(), y.range()));
    }

    private Value multiple(Value x, BigFraction factor) {
        return Value.of(Intervals.multiple(x.range(), factor.getNumerator(), factor.getDenominator()));
    }

    private Value quotient(Node node, Value x, Value y) throws Undefined {
        if (y.lowerSign() <= 0 && y.upperSign() >= 0) {
            throw new Undefined(node, y.isExact());
        }
        if (y.isExact() && isShort(y.exact())) {
            return product(exact(y.exact().reciprocal()), x);
        }
        Enclosure divisor = y.range();
        if (divisor.lower.signum() > 0) {
            return Value.of(Intervals.quotient(x.range(), divisor));
        }
        if (divisor.upper.signum() < 0) {
            return Value.of(Intervals.quotient(x.range().negate(), divisor.negate()));
        }
        throw new Undefined(node, false);
    }

    private Value power(Node node, Value x, int n) throws Undefined {
        if (x.isExact()) {
            long bits = (long) n * Math.max(x.exact().getNumerator().bitLength(), x.exact().getDenominator().bitLength());
            if (bits <= exactBits) {
                return exact(x.exact().pow(n));
            }
        }
        if ((long) n * (Math.max(x.range().lower.bitLength(), x.range().upper.bitLength()) - unit.bitLength()) > MOST_BITS) {
            throw new Undefined(node, false);
        }
        return Value.of(power(x.range(), n));
    }

    private static Enclosure power(Enclosure x, int n) {
        if (n == 1) {
            return x;
        }
        return n % 2 == 0 ? Intervals.square(power(x, n / 2)) : Intervals.product(x, power(x, n - 1));
    }

    private Value logarithm(Node node, Value x) throws Undefined {
        if (x.lowerSign() <= 0) {
            throw new Undefined(node, x.upperSign() <= 0);
        }
        if (x.isExact() && !x.range().lower.equals(x.range().upper)) {
            return Value.of(logarithm.of(x.exact().getNumerator(), x.exact().getDenominator()));
        }
        if (x.range().lower.signum() <= 0) {
            throw new Undefined(node, false);
        }
        return Value.of(Images.logarithm(logarithm, x.range()));
    }

    private Value root(Node node, Value x) throws Undefined {
        if (x.lowerSign() < 0) {
            throw new Undefined(node, x.upperSign() < 0);
        }
        if (x.isExact()) {
            BigFraction root = new BigFraction(x.exact().getNumerator().sqrt(), x.exact().getDenominator().sqrt());
            if (root.multiply(root).equals(x.exact())) {
                return exact(root);
            }
        }
        return Value.of(Images.root(x.range()));
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
        return Value.of(Images.dber(logarithm, x.range()));
    }

    private Value divergence(Node node, Value x, Value y) throws Undefined {
        if (!isWithin(x.range(), false) || !isWithin(y.range(), true)) {
            throw new Undefined(node, x.upperSign() < 0 || y.upperSign() <= 0
                || x.range().lower.compareTo(unit) > 0 || y.range().lower.compareTo(unit) >= 0);
        }
        if (x.isExact() && y.isExact() && x.exact().equals(y.exact())) {
            return exact(BigFraction.ZERO);
        }
        return Value.of(Images.divergence(logarithm, x.range(), y.range()));
    }

    /** From 0 to 1, or strictly between. */
    private boolean isWithin(Enclosure x, boolean strictly) {
        int low = x.lower.signum();
        int high = x.upper.compareTo(unit);
        return strictly ? low > 0 && high < 0 : low >= 0 && high <= 0;
    }

    /** phi decreases: a tangent bounds it from below at the upper end, one value of what it is the minimum of from above at the lower end. */
    private Value leastInformation(Node node, Value x) throws Undefined {
        BigFraction low = x.lower();
        BigFraction high = x.upper();
        if (Fractions.signum(low) <= 0 || high.compareTo(BigFraction.ONE_HALF) >= 0) {
            throw new Undefined(node, Fractions.signum(high) <= 0 || low.compareTo(BigFraction.ONE_HALF) >= 0);
        }
        BigInteger lower = LeastInformation.lowerBound(logarithm, high, tangentPoint(high).missProbability());
        BigFraction miss = tangentPoint(low).missProbability();
        BigFraction alarm = low.multiply(2).subtract(miss);
        BigInteger whole = miss.getDenominator().multiply(alarm.getDenominator());
        BigInteger hit = whole.subtract(miss.getNumerator().multiply(alarm.getDenominator()));
        BigInteger upper = BinaryDivergence.of(logarithm, hit, alarm.getNumerator().multiply(miss.getDenominator()), whole).upper;
        return Value.of(new Enclosure(lower, upper, unit));
    }

    /** Near the point at which phi is attained. */
    TangentPoint tangentPoint(BigFraction error) {
        TangentPoint known = tangentPoints.get(error);
        if (known == null) {
            known = TangentPoint.of(error, unit.bitLength() - 1);
            keep(tangentPoints, error, known);
        }
        return known;
    }

    /** Where phi has which slope, as far as that has been found. */
    Map<BigInteger, Enclosure> halfSlopes() {
        return halfSlopes;
    }

    static <K, V> void keep(Map<K, V> results, K key, V result) {
        if (results.size() >= MOST_CALLS) {
            results.clear();
        }
        results.put(key, result);
    }
}
