package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/** The theorems about estimates of the centre, tried on the mean of the samples with noise of any size. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class EstimationTest {
    private static final int TRIES = 200;

    /** A learner of d coordinates, the mean squared error p/q of its best estimate, and the bound e/f of tau_n. */
    private record Case(SampleLearner.Gaussian samples, BigInteger d, BigInteger p, BigInteger q, BigInteger e, BigInteger f) {
        static Case draw(Draw draw, boolean isUpper) {
            SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
            BigInteger d = draw.positive(10);
            Fraction v = draw.oneIn(2) ? draw.ratio(20) : new Fraction(BigInteger.ONE, draw.positive(30));
            SampleLearner.noisyMean(samples, d, v, true);
            Fraction error = samples.squaredError(v);
            BigInteger f = draw.positive(60);
            Real tau = Real.exactly(samples.tau().n(), samples.tau().d());
            BigInteger e = isUpper ? Weakening.above(draw, tau, f) : Weakening.below(draw, tau, f);
            Assume.that(e.signum() > 0);
            return draw.oneIn(4) ? new Case(samples, d, error.n(), error.d(), samples.tau().n(), samples.tau().d())
                : new Case(samples, d, error.n(), error.d(), e, f);
        }

        BigInteger excess() {
            return e.multiply(q).subtract(f.multiply(q.subtract(p)));
        }

        /** (d/2) ln(D/(1 - (1-D)/(e/f))), times 2/d. */
        Real twice() {
            return Reference.ln(e.multiply(p), excess());
        }
    }

    /** Also for a larger error, which the learner has as well. */
    @Property(tries = TRIES)
    void memorizationAtLeast(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, true);
        if (draw.oneIn(3)) {
            BigInteger q = draw.positive(40);
            x = new Case(x.samples, x.d, Weakening.above(draw, Real.exactly(x.p, x.q), q), q, x.e, x.f);
        }
        Assume.that(x.p.compareTo(x.q) < 0 && x.excess().signum() > 0);
        BigInteger w = draw.positive(60);
        BigInteger v = Weakening.floor(Weakening.below(draw, x.twice(), x.d.multiply(w)), BigInteger.TWO);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.p, x.q, x.e, x.f, v, w);
    }

    /** Of the learner whose error it is. */
    @Property(tries = TRIES)
    void memorizationAtMost(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, false);
        Assume.that(x.excess().signum() > 0);
        BigInteger w = draw.positive(60);
        BigInteger v = Weakening.ceil(Weakening.above(draw, x.twice(), x.d.multiply(w)), BigInteger.TWO);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.p, x.q, x.e, x.f, v, w);
    }

    /** Noise makes every estimate worse than that from the samples, which is as good as 1 - tau_n. */
    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, true);
        BigInteger q = draw.positive(40);
        BigInteger p = Weakening.below(draw, Real.exactly(x.f.subtract(x.e), x.f), q);
        Case smaller = new Case(x.samples, x.d, p, q, x.e, x.f);
        Assume.that(p.signum() > 0 && smaller.excess().signum() < 0);
        contract.isTrueOf(draw, x.samples.name(), x.d, p, q, x.e, x.f);
    }
}
