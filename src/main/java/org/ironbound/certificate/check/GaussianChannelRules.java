package org.ironbound.certificate.check;

import org.ironbound.certificate.Rule;
import org.ironbound.kernel.statement.GaussianNoise;
import org.ironbound.kernel.statement.NoiseCoefficients;
import org.ironbound.problem.GaussianChannel;

/** The rule of additive Gaussian noise [SDPI-GAUSS]. */
final class GaussianChannelRules {
    private GaussianChannelRules() {
    }

    static Rules of(GaussianChannel problem) {
        GaussianNoise subject = KernelProblems.of(problem);
        return new Rules().with(Rule.SDPI_GAUSS, Entry.stating(given -> Statements.of(NoiseCoefficients.sdpiGauss(subject)))
            .costing(given -> given.cost().spend(2, KernelCost.fraction(2 * KernelCost.PROBLEM_BITS))));
    }
}
