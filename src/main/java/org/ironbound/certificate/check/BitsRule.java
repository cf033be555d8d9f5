package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.GivenMemorization;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.MemorizationAtMost;
import org.ironbound.kernel.statement.MixtureMemorizationAtLeast;
import org.ironbound.problem.Fractions;

/** What a step states in nats, in bits [BITS]. */
final class BitsRule {
    private static final String TOO_COARSE = "nothing follows in bits at this precision";

    private BitsRule() {
    }

    /** The line of the table, for premises by these rules. */
    static Entry entry(Set<Rule> bounds) {
        return Entry.yielding(BitsRule::apply).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The same from statements of the kernel: about every learner, or about one. */
    static Entry stating(Set<Rule> lowerBounds, Set<Rule> learners) {
        Set<Rule> bounds = EnumSet.copyOf(lowerBounds);
        bounds.addAll(learners);
        return Entry.stating(BitsRule::stated).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** From statements of the kernel about all learners with given coefficients. */
    static Entry ofGiven(Set<Rule> bounds) {
        return Entry.stating(given -> Statements.of(Follows.require(given.statement(0, GivenMemorization.class).toBits(given.precision()),
            TOO_COARSE))).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    /** The line of the table from what every learner of a mixture memorizes. */
    static Entry ofMixture(Set<Rule> bounds) {
        return Entry.stating(given -> Statements.of(Follows.require(given.statement(0, MixtureMemorizationAtLeast.class)
            .toBits(given.precision()), TOO_COARSE))).from(bounds).reading(WitnessField.PRECISION).costing(BitsRule::pay);
    }

    private static Stated stated(Given given) throws RejectedException {
        int precision = given.precision();
        if (given.premises().get(0).step().rule().isLearner()) {
            if (given.premises().get(0).stated() instanceof Numbers) {
                return new Numbers(apply(given));
            }
            MemorizationAtMost some = Follows.require(MemorizationAtMost.of(given.statement(0, LearnerExists.class)),
                "the premise's learner does not reach the problem's error");
            return Statements.of(Follows.require(some.toBits(precision), TOO_COARSE));
        }
        return Statements.of(Follows.require(given.statement(0, MemorizationAtLeast.class).toBits(precision), TOO_COARSE));
    }

    private static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        long size = KernelCost.size(given.stated(0, ResultField.MEMORIZATION)) + precision;
        given.cost().spend(KernelCost.logarithms(precision));
        given.cost().spend(2, KernelCost.product(size, precision) + KernelCost.quotient(size + precision, size));
        given.cost().spend(KernelCost.fraction(size));
    }

    private static Map<ResultField, BigFraction> apply(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        Enclosure bits = Bits.of(ln, given.stated(0, ResultField.MEMORIZATION));
        boolean upper = given.premises().get(0).step().rule().relation(ResultField.MEMORIZATION, List.of()) == Relation.AT_MOST;
        return Results.one(ResultField.MEMORIZATION, Fractions.of(upper ? bits.upper : bits.lower, ln.unit));
    }
}
