package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.check.FactoredWeights;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.SymmetricLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Factors of counts of signs, and weights with them [BOOL-IB], beside values of another implementation. */
class FactorLogsTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(128);
    private static final BigInteger BASE = BigInteger.TEN.pow(18);
    private static final Logarithm LN = new Logarithm(UNIT);
    /** (6/10)^2 + .. for two signs of mean 3/10. */
    private static final SymmetricLaw TWO = SymmetricLaw.ofCluster(2, new BigFraction(3, 10), UNIT);
    private static final BigInteger TWO_CODE = code(0.868354, 1.15305);

    private static BigInteger code(double... factors) {
        BigInteger code = BigInteger.ZERO;
        for (int i = factors.length - 1; i >= 0; i--) {
            code = code.multiply(BASE).add(BigDecimal.valueOf(factors[i]).movePointRight(12).toBigInteger());
        }
        return code;
    }

    private static FactorLogs complete(SymmetricLaw law, BigInteger code) {
        FactorLogs logs = FactorLogs.of(law, code);
        while (!logs.isComplete()) {
            logs = logs.next(LN);
        }
        return logs;
    }

    /** Of two signs, with these factors. */
    private static SymmetricWeights weights(double... factors) {
        List<BigFraction> fractions = Arrays.stream(factors).mapToObj(g -> Fractions.of(BigDecimal.valueOf(g))).toList();
        return SymmetricWeights.factored(TWO, code(factors), FactoredWeights.of(TWO, fractions), BigInteger.ZERO);
    }

    private static double value(BigInteger x) {
        return new BigDecimal(x).divide(new BigDecimal(UNIT)).doubleValue();
    }

    /** Of the factors cosh(x)^beta/cosh(beta x r), a billionth smaller. */
    @ParameterizedTest
    @CsvSource({"20, 100000, 0.25, 8.0569650672, -0.03849985623501391", "100, 100000, 0.249, 1.8695901455, -0.0009170707894243518",
        "10, 100000, 0.162, 14.1940565689, -0.02432355695439875", "1, 100000, 0.0736, 127.5553763103, -0.04281839581980045",
        "100, 31623, 0.0804, 11.5910839621, -0.001077642295188019", "5, 300000, 0.2487, 3.2089604498, -0.004274071298846471"})
    void meanOfTheLogarithms(int n, int lambda, double x, double beta, double mean) {
        SymmetricLaw law = SymmetricLaw.ofCluster(n, new BigFraction(lambda, 1_000_000), UNIT);
        double[] factors = Arrays.stream(law.values).mapToDouble(r -> Math.exp(beta * Math.log(Math.cosh(x)) - 1e-9)
            / Math.cosh(beta * x * value(r))).toArray();
        assertEquals(mean, value(complete(law, code(factors)).sum), 1e-11);
    }

    @Test
    void meanOfTwoLogarithms() {
        assertEquals(-0.01213309278845248, value(complete(TWO, TWO_CODE).sum), 1e-11);
    }

    /** How far a line is above beta Dber. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.00211154774867236", "0, 0.05, -0.006852064270866611", "0.7, 0.1, 0.001188123485081242",
        "1.4, 0.19, -2.457055165605795e-5", "1.4336, 0.19737, 1.737859004498214e-6", "4, 0.4, 0.02055640186295378",
        "12, 0.55, 0.2860263835946622"})
    void linesAboveTheCurve(double slope, double m, double excess) {
        SymmetricWeights weights = weights(0.868354, 1.15305);
        double line = slope * m - value(LogMgf.upperBound(LN, weights, scaled(slope)));
        double dber = ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
        assertEquals(excess, line - 7.1679 * dber, 1e-11);
    }

    /** Of 40 signs of mean 3/10 most say the sign of the centre nearly for certain: to take these for one changes next to nothing. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1e-9, 0, 1e-7", "0.5, 1e-6, 40"})
    void valuesThatAreNearMayShareACosh(double width, double least, double most) {
        SymmetricLaw law = SymmetricLaw.ofCluster(40, new BigFraction(3, 10), UNIT);
        List<BigFraction> ones = Collections.nCopies(law.values.length, BigFraction.ONE);
        BigInteger code = code(DoubleStream.generate(() -> 1).limit(law.values.length).toArray());
        SymmetricWeights exact = SymmetricWeights.factored(law, code, FactoredWeights.of(law, ones), BigInteger.ZERO);
        SymmetricWeights wide = SymmetricWeights.factored(law, code, FactoredWeights.of(law, ones), scaled(width));
        for (double t : new double[] {0, 0.1, 1, 7, 80}) {
            double more = value(LogMgf.upperBound(LN, wide, scaled(t)).subtract(LogMgf.upperBound(LN, exact, scaled(t))));
            assertTrue(least * Math.min(t, 1) <= more && more <= most, () -> more + " at " + t);
        }
    }

    /** Lam(0) of weights that do not add up to 1 is not 0: the bound against the reference of the clauses of {@code specs/}. */
    @Test
    void atZeroAllWeightsCount() {
        SymmetricWeights weights = weights(0.868354, 1.15305);
        LawName id = weights.id;
        BigInteger exact = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.valueOf(id.kind), id.a, id.b, id.c, id.d))
                .logMgf(BigFraction.ZERO).ceil(UNIT);
        BigInteger bound = LogMgf.upperBound(LN, weights, BigInteger.ZERO);
        assertTrue(bound.signum() < 0);
        assertTrue(bound.compareTo(exact) >= 0);
        assertTrue(bound.subtract(exact).bitLength() < 40);
    }

    private static BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(UNIT)).toBigInteger();
    }

    /** Intervals of 1/100 up to 56/100, for the largest value is 60/109. */
    @Test
    void intervalsProveWhatIsBelowTheFactors() {
        BigInteger[] ends = IntStream.rangeClosed(1, 56).mapToObj(i -> scaled(i / 100.0)).toArray(BigInteger[]::new);
        BigInteger[] slopes = IntStream.rangeClosed(1, 56).mapToObj(i -> scaled(slopeAt((i - 0.5) / 100))).toArray(BigInteger[]::new);
        SymmetricWeights weights = weights(0.868354, 1.15305);
        assertTrue(prove(weights, new BigFraction(10, 71), ends, slopes), "7.1");
        assertFalse(prove(weights, new BigFraction(10, 73), ends, slopes), "7.3");
        assertFalse(prove(weights(0.868354, 1.16), new BigFraction(10, 69), ends, slopes), "larger weights");
    }

    private static boolean prove(SymmetricWeights weights, BigFraction u, BigInteger[] ends, BigInteger[] slopes) {
        return SupremumCertificate.start(weights, u).extendAll(LN, weights, ends, slopes).proves(weights);
    }

    /** About where sum W g r sinh(t r) is m times sum W g cosh(t r). */
    private static double slopeAt(double m) {
        double w = 0.545 * 0.868354;
        double r = 60 / 109.0;
        double low = 0;
        double high = 40;
        for (int i = 0; i < 60; i++) {
            double t = (low + high) / 2;
            if (w * r * Math.sinh(t * r) < m * (w * Math.cosh(t * r) + 0.455 * 1.15305)) {
                low = t;
            } else {
                high = t;
            }
        }
        return low;
    }

    @Test
    void whatIsNoFactor() {
        BigInteger[] weights = weights(0.868354, 1.15305).weights;
        BigInteger[] less = {weights[0], weights[1].subtract(BigInteger.ONE)};
        assertNull(SymmetricWeights.factored(TWO, TWO_CODE, less, BigInteger.ZERO), "a product rounded down");
        assertNull(SymmetricWeights.factored(TWO, TWO_CODE, new BigInteger[] {weights[0]}, BigInteger.ZERO), "a product missing");
        assertNull(FactorLogs.of(TWO, BigInteger.ONE.negate()), "negative code");
        assertNull(FactorLogs.of(SymmetricLaw.ofSparse(new BigFraction(1, 2), new BigFraction(1, 2), UNIT), TWO_CODE), "sparse");
        assertNull(FactorLogs.of(TWO, BASE).next(LN), "first factor 0");
        assertNull(complete(TWO, TWO_CODE).next(LN), "no third count");
        assertNull(FactorLogs.of(TWO, TWO_CODE).next(new Logarithm(BigInteger.TEN)), "another scale");
    }
}
