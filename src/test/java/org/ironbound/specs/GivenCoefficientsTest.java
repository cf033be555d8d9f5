package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;

/** The theorems about given coefficients, tried on learners with few outputs. That they hold of all others is proved in Coq. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class GivenCoefficientsTest {
    private static final int TRIES = 400;

    /** A fraction that is at least x and at most the limit. */
    private static Fraction above(Draw draw, Fraction x, BigInteger limit) {
        if (!draw.oneIn(3)) {
            return x;
        }
        BigInteger d = draw.positive(20).shiftLeft(1);
        BigInteger n = Weakening.ceil(x.n().multiply(d), x.d()).add(draw.slack());
        Assume.that(n.multiply(limit).compareTo(d) <= 0);
        return new Fraction(n, d);
    }

    /** Of two outputs at least, mostly no more than there are. */
    private static BigInteger outputs(Draw draw, GivenLearner learner) {
        return learner.outputs().add(draw.oneIn(3) ? draw.natural(5) : ZERO);
    }

    @Property(tries = TRIES)
    void classicalError(@ForAll Draw draw, Contract contract) {
        GivenLearner learner = GivenLearner.draw(draw, true);
        Fraction c = above(draw, draw.oneIn(2) ? learner.tau() : learner.rho(), ONE);
        Fraction slack = above(draw, learner.slack(), ONE);
        BigInteger k = outputs(draw, learner);
        BigInteger q = draw.positive(40);
        contract.isTrueOf(draw, c.n(), c.d(), slack.n(), slack.d(), k, Weakening.above(draw, Formulas.classicalError(slack, k), q), q);
    }

    @Property(tries = TRIES)
    void sharpError(@ForAll Draw draw, Contract contract) {
        GivenLearner learner = GivenLearner.draw(draw, true);
        Fraction c = above(draw, draw.oneIn(2) ? learner.tau() : learner.rho(), ONE);
        Fraction slack = above(draw, learner.slack(), TWO);
        BigInteger k = outputs(draw, learner);
        BigInteger q = draw.positive(40);
        contract.isTrueOf(draw, c.n(), c.d(), slack.n(), slack.d(), k, Weakening.above(draw, Formulas.sharpError(c, slack, k), q), q);
    }

    /** (1 - tau)/rho, in any terms. */
    private static Fraction ratio(Draw draw, Fraction tau, Fraction rho) {
        BigInteger factor = draw.positive(5);
        return new Fraction(tau.d().subtract(tau.n()).multiply(rho.d()).multiply(factor), tau.d().multiply(rho.n()).multiply(factor));
    }

    /** A multiple of 1/q that is below x by no less than what doubles err. */
    private static BigInteger below(double x, BigInteger q) {
        return new BigDecimal(x * (1 - 1e-9)).multiply(new BigDecimal(q)).toBigInteger();
    }

    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        GivenLearner learner = GivenLearner.draw(draw, false);
        Fraction tau = above(draw, learner.tau(), ONE);
        Fraction rho = above(draw, learner.rho(), ONE);
        Fraction ratio = ratio(draw, tau, rho);
        BigInteger j = draw.positive(60);
        BigInteger k = draw.oneIn(2) ? ZERO : outputs(draw, learner);
        contract.isTrueOf(draw, tau.n(), tau.d(), rho.n(), rho.d(), draw.positive(10), draw.positive(10), below(learner.information(), j),
            j, k, ratio.n(), ratio.d());
        // A negative ratio of less than no information.
        contract.isNotFalseOf(draw, tau.n(), tau.d(), rho.n(), rho.d(), ONE, ONE, ONE.negate(), ONE, k, ratio.d().negate().shiftLeft(10),
            ratio.d());
        // Coefficients that the learner is none of.
        for (Fraction[] x : others(learner)) {
            Fraction other = ratio(draw, x[0], x[1]);
            contract.isTrueOf(draw, x[0].n(), x[0].d(), x[1].n(), x[1].d(), ONE, ONE, below(learner.information(), j), j, k, other.n(),
                other.d());
        }
    }

    /** Smaller ones for theta or for the fresh sample, or those of each in place of the other. */
    private static Fraction[][] others(GivenLearner learner) {
        Fraction none = new Fraction(ZERO, ONE);
        Fraction less = new Fraction(learner.rho().n(), learner.rho().d().shiftLeft(2));
        return new Fraction[][] {{none, learner.rho()}, {learner.tau(), less}, {learner.rho(), learner.tau()}};
    }

    @Property(tries = TRIES)
    void approximately(@ForAll Draw draw, Contract contract) {
        GivenLearner learner = GivenLearner.draw(draw, true);
        Fraction tau = above(draw, learner.tau(), ONE);
        Fraction rho = above(draw, learner.rho(), ONE);
        Fraction epsilon = above(draw, learner.slack(), TWO);
        Fraction delta = above(draw, learner.slack(), TWO);
        Fraction ratio = ratio(draw, tau, rho);
        BigInteger j = draw.positive(60);
        BigInteger k = outputs(draw, learner);
        Fraction sample = error(draw, rho, delta, k);
        Fraction centre = error(draw, tau, epsilon, k);
        contract.isTrueOf(draw, tau.n(), tau.d(), epsilon.n(), epsilon.d(), rho.n(), rho.d(), delta.n(), delta.d(),
            below(learner.information(), j), j, k, ratio.n(), ratio.d(), sample.n(), sample.d(), centre.n(), centre.d());
        // A negative ratio of what is less than its error.
        contract.isNotFalseOf(draw, tau.n(), tau.d(), epsilon.n(), epsilon.d(), rho.n(), rho.d(), delta.n(), delta.d(), ZERO, j, k,
            ratio.d().negate().shiftLeft(10), ratio.d(), sample.n(), sample.d(), centre.n(), centre.d());
        withoutSlack(draw, contract);
    }

    /** Learners that are none of those that are meant, or are and memorize more than nothing, which is all that is said. */
    private static void withoutSlack(Draw draw, Contract contract) {
        Fraction large = new Fraction(BigInteger.valueOf(19), BigInteger.valueOf(20));
        GivenLearner learner = draw.oneIn(2) ? GivenLearner.draw(draw, false) : GivenLearner.draw(draw, false, large);
        BigInteger j = draw.positive(60);
        BigInteger k = outputs(draw, learner);
        for (Fraction[] x : others(learner)) {
            contract.isTrueOf(draw, exactly(draw, x[0], x[1], below(learner.information(), j), j, k));
        }
        BigInteger most = learner.outputs().shiftLeft(40);
        contract.isTrueOf(draw, exactly(draw, learner.tau(), learner.rho(), below(learner.information(), most), learner.outputs(), most));
        Fraction all = new Fraction(ONE, ONE);
        contract.isTrueOf(draw, exactly(draw, all, all, ZERO, ONE, k));
    }

    /** No slack, so no errors. */
    private static BigInteger[] exactly(Draw draw, Fraction tau, Fraction rho, BigInteger i, BigInteger j, BigInteger k) {
        Fraction ratio = ratio(draw, tau, rho);
        Fraction sample = error(draw, rho, new Fraction(ZERO, ONE), k);
        Fraction centre = error(draw, tau, new Fraction(ZERO, ONE), k);
        return new BigInteger[] {tau.n(), tau.d(), ZERO, ONE, rho.n(), rho.d(), ZERO, ONE, i, j, k, ratio.n(), ratio.d(), sample.n(),
            sample.d(), centre.n(), centre.d()};
    }

    private static Fraction error(Draw draw, Fraction c, Fraction slack, BigInteger k) {
        double x = GivenLearner.error(List.of(c.n(), c.d(), slack.n(), slack.d()), k);
        BigInteger d = draw.positive(60);
        return new Fraction(new BigDecimal(x * (1 + 1e-9)).multiply(new BigDecimal(d)).toBigInteger().add(x > 0 ? ONE : ZERO), d);
    }
}
