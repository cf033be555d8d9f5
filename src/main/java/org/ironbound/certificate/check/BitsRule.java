package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.Set;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.EstimationAtLeast;
import org.ironbound.kernel.statement.EstimationAtMost;
import org.ironbound.kernel.statement.GivenMemorization;
import org.ironbound.kernel.statement.GroupMemorizationAtLeast;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.MemorizationAtMost;
import org.ironbound.kernel.statement.MixtureMemorizationAtLeast;
import org.ironbound.kernel.statement.MixtureMemorizationAtMost;

/** What a step states in nats, in bits [BITS]. */
final class BitsRule {
    private static final String TOO_COARSE = "nothing follows in bits at this precision";

    private BitsRule() {
    }

    /** The line of the table from what every learner of a clustering problem memorizes, or one. */
    static Entry stating(Set<Rule> lowerBounds, Set<Rule> learners) {
        Set<Rule> bounds = EnumSet.copyOf(lowerBounds);
        bounds.addAll(learners);
        return Entry.stating(BitsRule::stated).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The line of the table from what every learner with given coefficients memorizes. */
    static Entry ofGiven(Set<Rule> bounds) {
        return Entry.stating(given -> Statements.of(Follows.require(given.statement(0, GivenMemorization.class).toBits(given.precision()),
            TOO_COARSE))).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The line of the table from what every learner memorizes whose model allows an estimate of the centre, or one. */
    static Entry ofEstimation(Set<Rule> bounds) {
        return Entry.stating(BitsRule::estimated).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The line of the table from what every learner of Gaussian clustering in groups of coordinates memorizes. */
    static Entry ofGroups(Set<Rule> bounds) {
        return Entry.stating(given -> Statements.of(Follows.require(given.statement(0, GroupMemorizationAtLeast.class)
            .toBits(given.precision()), TOO_COARSE))).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The line of the table from what every learner of a mixture memorizes, or one. */
    static Entry ofMixture(Set<Rule> bounds) {
        return Entry.stating(BitsRule::ofMixture).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    private static Stated ofMixture(Given given) throws RejectedException {
        int precision = given.precision();
        return given.premises().get(0).step().rule().isOfSomeLearner()
            ? Statements.of(Follows.require(given.statement(0, MixtureMemorizationAtMost.class).toBits(precision), TOO_COARSE))
            : Statements.of(Follows.require(given.statement(0, MixtureMemorizationAtLeast.class).toBits(precision), TOO_COARSE));
    }

    private static Stated stated(Given given) throws RejectedException {
        int precision = given.precision();
        if (given.premises().get(0).step().rule().isLearner()) {
            MemorizationAtMost some = Follows.require(MemorizationAtMost.of(given.statement(0, LearnerExists.class)),
                "the premise's learner does not reach the problem's error");
            return Statements.of(Follows.require(some.toBits(precision), TOO_COARSE));
        }
        return Statements.of(Follows.require(given.statement(0, MemorizationAtLeast.class).toBits(precision), TOO_COARSE));
    }

    private static Stated estimated(Given given) throws RejectedException {
        int precision = given.precision();
        return given.premises().get(0).step().rule().isOfSomeLearner()
            ? Statements.of(Follows.require(given.statement(0, EstimationAtMost.class).toBits(precision), TOO_COARSE))
            : Statements.of(Follows.require(given.statement(0, EstimationAtLeast.class).toBits(precision), TOO_COARSE));
    }

    private static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        long size = KernelCost.size(given.stated(0, ResultField.MEMORIZATION)) + precision;
        given.cost().spend(KernelCost.logarithms(precision));
        given.cost().spend(2, KernelCost.product(size, precision) + KernelCost.quotient(size + precision, size));
        given.cost().spend(KernelCost.fraction(size));
    }
}
