package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.FactorLogs;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.law.SymmetricWeights;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.CentrePrice;
import org.ironbound.kernel.statement.WeightsAtMost;
import org.ironbound.problem.Fractions;

/** The factors in the witness of BOOL-IB, and the intervals that show what they prove. */
final class CentrePriceOfWitness {
    private static final BigInteger SCALE = BigInteger.TEN.pow(Limits.FACTOR_DIGITS);
    /** The numerator of a factor is below it. */
    private static final BigInteger BASE = BigInteger.TEN.pow(Limits.FACTOR_DIGITS + Limits.FACTOR_EXPONENT);
    /** Values that differ by less than 2^-56 are taken for one: slopes up to some thousand make no more of that than of a rounding. */
    private static final int SAME_BITS = 56;

    private CentrePriceOfWitness() {
    }

    /** The numbers that are read. */
    static Set<WitnessField> numbers() {
        return EnumSet.of(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.COEFFICIENT);
    }

    /** The lists that are read. */
    static Set<WitnessField> lists() {
        return EnumSet.of(WitnessField.FACTORS, WitnessField.POINTS, WitnessField.SLOPES);
    }

    /** Pays for the law, a logarithm of each factor, and for each slope a hyperbolic cosine of each value. */
    static void pay(Given given, BigInteger samples) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        BooleanContractionRules.payLaw(cost, samples, KernelCost.size(given.number(WitnessField.LAMBDA)), precision);
        long atoms = CountsOfSigns.atoms(samples);
        long slopes = given.witness().list(WitnessField.SLOPES).size();
        long code = atoms * BASE.bitLength();
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(atoms, KernelCost.logarithm(precision, BASE.bitLength()) + 3 * KernelCost.product(precision, precision)
            + 3 * KernelCost.quotient(code, BASE.bitLength()) + KernelCost.fraction(2L * BASE.bitLength()));
        cost.spend(atoms * (slopes + 1), KernelCost.hyperbolicCosine(precision) + 2 * KernelCost.product(precision, precision));
        long number = 4L * precision + KernelCost.size(given.number(WitnessField.COEFFICIENT));
        cost.spend(slopes, KernelCost.logarithm(precision, 2L * precision) + 2 * KernelCost.divergence(precision, precision)
            + 8 * KernelCost.product(number, precision));
        cost.spend(20, KernelCost.product(4 * number, 4 * number));
    }

    /**
     * What the factors prove.
     *
     * @throws RejectedException if they prove nothing, or to try would cost too much
     */
    static CentrePrice price(Given given, BigInteger samples, BigFraction lambda) throws RejectedException {
        SymmetricLaw law = BooleanContractionRules.law(samples, lambda, given.unit());
        Logarithm ln = new Logarithm(law.unit);
        BigInteger[] slopes = WitnessIntervals.scaled(WitnessField.SLOPES, given.witness().list(WitnessField.SLOPES), law.unit);
        for (BigInteger slope : slopes) {
            WitnessIntervals.requireModest(law, WitnessField.SLOPES, slope);
        }
        List<BigFraction> factors = given.witness().list(WitnessField.FACTORS);
        FactorLogs logs = logs(ln, law, factors);
        SymmetricWeights weights = Follows.require(SymmetricWeights.factored(law, logs.table, FactoredWeights.of(law, factors),
            law.unit.shiftRight(SAME_BITS)), "the weights are not the probabilities times the factors");
        WeightsAtMost coefficient = Follows.require(WeightsAtMost.of(ln, weights, given.number(WitnessField.COEFFICIENT),
            WitnessIntervals.scaled(WitnessField.POINTS, given.witness().list(WitnessField.POINTS), law.unit), slopes),
            "the intervals do not prove the coefficient of the weights at this precision, up to the largest value");
        return Follows.require(CentrePrice.of(logs, coefficient), "witness coefficient must be at most 1");
    }

    /** All factors, which must be as many as the values of the law. */
    private static FactorLogs logs(Logarithm ln, SymmetricLaw law, List<BigFraction> factors) throws RejectedException {
        if (factors.size() != law.values.length) {
            throw new RejectedException("witness factors must be " + law.values.length + " numbers, one for each value");
        }
        FactorLogs logs = Follows.require(FactorLogs.of(law, code(factors)), "the factors have no code");
        while (!logs.isComplete()) {
            logs = Follows.require(logs.next(ln), "a witness factor is 0");
        }
        return logs;
    }

    private static BigInteger code(List<BigFraction> factors) throws RejectedException {
        BigInteger code = BigInteger.ZERO;
        for (int i = factors.size() - 1; i >= 0; i--) {
            BigFraction scaled = factors.get(i).multiply(SCALE);
            if (!Fractions.isInteger(scaled) || scaled.getNumerator().compareTo(BASE) >= 0) {
                throw new RejectedException("a witness factor must be below 10^" + Limits.FACTOR_EXPONENT + " with at most "
                    + Limits.FACTOR_DIGITS + " digits after the point");
            }
            code = code.multiply(BASE).add(scaled.getNumerator());
        }
        return code;
    }
}
