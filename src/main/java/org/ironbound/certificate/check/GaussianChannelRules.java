package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.law.GaussianCoefficients;
import org.ironbound.problem.GaussianChannel;

/** The rule of additive Gaussian noise [SDPI-GAUSS]. */
final class GaussianChannelRules extends Rules {
    private final GaussianChannel problem;

    GaussianChannelRules(GaussianChannel problem) {
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        return rule == Rule.SDPI_GAUSS ? Shape.of(List.of(), Set.of()) : null;
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        cost.spend(2, KernelCost.fraction(2 * KernelCost.PROBLEM_BITS));
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) {
        Map<Field, BigFraction> result = one(Field.ETA_GAUSSIAN, GaussianCoefficients.additiveNoise(BigInteger.ONE, problem.signalToNoise()));
        result.put(Field.ETA_GAUSSIAN_USES, GaussianCoefficients.additiveNoise(problem.uses(), problem.signalToNoise()));
        return result;
    }
}
