package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.problem.GaussianChannel;

/** The rule of additive Gaussian noise [SDPI-GAUSS]. */
final class GaussianChannelRules {
    private GaussianChannelRules() {
    }

    static Rules of(GaussianChannel problem) {
        return new Rules().with(Rule.SDPI_GAUSS, Entry.yielding(given -> coefficients(problem))
            .costing(given -> given.cost().spend(2, KernelCost.fraction(2 * KernelCost.PROBLEM_BITS))));
    }

    private static Map<ResultField, BigFraction> coefficients(GaussianChannel problem) {
        Map<ResultField, BigFraction> result = Results.one(ResultField.ETA_GAUSSIAN,
            GaussianCoefficients.additiveNoise(BigInteger.ONE, problem.signalToNoise()));
        result.put(ResultField.ETA_GAUSSIAN_USES, GaussianCoefficients.additiveNoise(problem.uses(), problem.signalToNoise()));
        return result;
    }
}
