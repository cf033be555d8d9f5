package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.CoordinateCostAtLeast;
import org.ironbound.kernel.statement.CoordinateReachAtMost;
import org.ironbound.kernel.statement.DistanceNeeded;
import org.ironbound.kernel.statement.GaussianGroups;
import org.ironbound.kernel.statement.GroupCostSum;
import org.ironbound.kernel.statement.GroupMemorizationAtLeast;
import org.ironbound.kernel.statement.GroupReachSum;
import org.ironbound.kernel.statement.NoGroupLearner;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.CoordinateGroup;

/** The rules of Gaussian clustering in groups of coordinates [GAUSS-ANISO], beside those of distances. */
final class AnisotropicRules {
    /** More products than the bound of one group takes. */
    private static final int PRODUCTS = 64;

    private final AnisotropicClustering problem;
    private final GaussianGroups subject;

    private AnisotropicRules(AnisotropicClustering problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(AnisotropicClustering problem) {
        AnisotropicRules rules = new AnisotropicRules(problem);
        return new Rules()
            .with(DistanceRules.ALL, DistanceRules.of(KernelProblems.ofFirst(problem)))
            .with(Rule.GAUSS_ANISO, Entry.stating(rules::everyLearner).from(DistanceRules.ALL)
                .reading(WitnessField.PRECISION, WitnessField.MULTIPLIER).readingLists(WitnessField.SPLITS, WitnessField.LEVELS)
                .costing(given -> rules.pay(given, true)))
            .with(Rule.GAUSS_ANISO_INFEASIBLE, Entry.stating(rules::noLearner).from(DistanceRules.ALL)
                .reading(WitnessField.PRECISION).readingLists(WitnessField.SPLITS).costing(given -> rules.pay(given, false)))
            .with(Rule.BITS, BitsRule.ofGroups(EnumSet.of(Rule.GAUSS_ANISO)));
    }

    /** The numbers of a list of the witness, one for each group. */
    private List<BigFraction> ofGroups(Given given, WitnessField field) throws RejectedException {
        List<BigFraction> list = given.witness().list(field);
        if (list.size() != problem.groups().size()) {
            throw new RejectedException("witness " + field.label() + " must have " + problem.groups().size()
                + " numbers, one for each group");
        }
        return list;
    }

    /** Pays for the parts of all groups, each from the sizes of its numbers, and for their sum. */
    private void pay(Given given, boolean isOfCosts) throws RejectedException {
        List<BigFraction> splits = ofGroups(given, WitnessField.SPLITS);
        List<BigFraction> levels = isOfCosts ? ofGroups(given, WitnessField.LEVELS) : splits;
        int precision = given.precision();
        long multiplier = isOfCosts ? KernelCost.size(given.number(WitnessField.MULTIPLIER)) : 0;
        CheckCost cost = given.cost();
        cost.spend(KernelCost.logarithms(precision));
        for (int i = 0; i < splits.size(); i++) {
            long coefficient = 2 * KernelCost.size(problem.groups().get(i).lambdaSquared()) + KernelCost.size(new BigFraction(
                problem.samples()));
            long size = coefficient + multiplier + KernelCost.size(splits.get(i)) + 3 * KernelCost.size(levels.get(i)) + 2L * precision;
            cost.spend(3, KernelCost.fraction(coefficient));
            cost.spend(PRODUCTS, KernelCost.product(size, size));
            cost.spend(4, KernelCost.quotient(2 * size, size));
            cost.spend(KernelCost.squareRoot(2 * size));
            cost.spend(KernelCost.logarithm(precision, size));
        }
        long distance = 2 * KernelCost.size(given.stated(0, ResultField.DISTANCE)) + multiplier + precision + 2 * KernelCost.PROBLEM_BITS;
        cost.spend(8, KernelCost.product(distance, distance));
        cost.spend(KernelCost.quotient(2 * distance, distance) + KernelCost.fraction(distance));
    }

    private Stated everyLearner(Given given) throws RejectedException {
        List<BigFraction> splits = ofGroups(given, WitnessField.SPLITS);
        List<BigFraction> levels = ofGroups(given, WitnessField.LEVELS);
        BigFraction multiplier = given.number(WitnessField.MULTIPLIER);
        Logarithm ln = given.logarithm();
        GroupCostSum sum = Follows.require(GroupCostSum.none(subject, multiplier, ln.unit), "the multiplier is negative");
        for (int i = 0; i < splits.size(); i++) {
            CoordinateGroup group = problem.groups().get(i);
            CoordinateCostAtLeast cost = Follows.require(
                CoordinateCostAtLeast.of(coefficients(group), multiplier, splits.get(i), levels.get(i), ln),
                "witness split " + (i + 1) + " must be at least rho and below 1, and level " + (i + 1) + " above 0 and at most 1");
            sum = Follows.require(sum.add(group.dimension(), cost), "the costs are not of the groups in their order");
        }
        return Statements.of(Follows.require(GroupMemorizationAtLeast.gaussAniso(sum, given.statement(0, DistanceNeeded.class)),
            "the distance is not of this problem's target"));
    }

    private Stated noLearner(Given given) throws RejectedException {
        List<BigFraction> splits = ofGroups(given, WitnessField.SPLITS);
        BigInteger unit = given.unit();
        GroupReachSum sum = Follows.require(GroupReachSum.none(subject, unit), "the scale is not positive");
        for (int i = 0; i < splits.size(); i++) {
            CoordinateGroup group = problem.groups().get(i);
            CoordinateReachAtMost reach = Follows.require(CoordinateReachAtMost.of(coefficients(group), splits.get(i), unit),
                "witness split " + (i + 1) + " must be at least rho and below 1");
            sum = Follows.require(sum.add(group.dimension(), reach), "the reaches are not of the groups in their order");
        }
        return Statements.of(Follows.require(NoGroupLearner.gaussAniso(sum, given.statement(0, DistanceNeeded.class)),
            "the distance is not certainly out of reach"));
    }

    private CoefficientsAtMost coefficients(CoordinateGroup group) throws RejectedException {
        return Follows.require(CoefficientsAtMost.gauss(KernelProblems.of(problem.contraction(group)), group.lambdaSquared()),
            "nothing follows of the coefficients");
    }
}
