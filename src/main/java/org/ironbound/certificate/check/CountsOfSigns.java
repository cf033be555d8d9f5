package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.ClusterAtoms;
import org.ironbound.kernel.law.CountInformation;
import org.ironbound.kernel.law.CountMean;
import org.ironbound.kernel.real.Logarithm;

/** What the counts of signs of all samples tell of the signs of the centre. */
final class CountsOfSigns {
    private static final String NO_COUNTS = "the law is not that of counts";

    private CountsOfSigns() {
    }

    /** Pays for the law, and what each count tells. */
    static void pay(Given given, BigInteger samples) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        BooleanContractionRules.payLaw(cost, samples, KernelCost.size(given.number(WitnessField.LAMBDA)), precision);
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(atoms(samples), KernelCost.divergence(precision, precision) + 2 * KernelCost.product(precision, precision)
            + KernelCost.quotient(2L * precision, precision));
    }

    /** The number of values of the law, if there are not too many samples. */
    static long atoms(BigInteger samples) {
        return samples.min(BigInteger.valueOf(ClusterAtoms.MOST_SAMPLES)).longValueExact() / 2 + 1;
    }

    /** Pays for the law, and how sure each count makes. */
    static void payMean(Given given, BigInteger samples) throws RejectedException {
        int precision = given.precision();
        BooleanContractionRules.payLaw(given.cost(), samples, KernelCost.size(given.number(WitnessField.LAMBDA)), precision);
        given.cost().spend(atoms(samples), KernelCost.product(precision, precision) + KernelCost.quotient(2L * precision, precision));
    }

    /**
     * How sure they make.
     *
     * @throws RejectedException if there are too many samples
     */
    static CountMean mean(Given given, BigInteger samples, BigFraction lambda) throws RejectedException {
        CountMean mean = Follows.require(CountMean.of(BooleanContractionRules.law(samples, lambda, given.unit())), NO_COUNTS);
        while (!mean.isComplete()) {
            mean = Follows.require(mean.next(), "nothing follows of a count");
        }
        return mean;
    }

    /**
     * What they tell.
     *
     * @throws RejectedException if there are too many samples
     */
    static CountInformation told(Given given, BigInteger samples, BigFraction lambda) throws RejectedException {
        Logarithm ln = new Logarithm(given.unit());
        CountInformation told = Follows.require(CountInformation.of(BooleanContractionRules.law(samples, lambda, given.unit())),
            NO_COUNTS);
        while (!told.isComplete()) {
            told = Follows.require(told.next(ln), "nothing follows of a count");
        }
        return told;
    }
}
