package org.ironbound.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim.Unit;
import org.ironbound.certificate.Relation;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.report.Decimals;
import org.ironbound.report.StatedQuantity;

/**
 * A column of certified bounds: of one quantity, from one side.
 *
 * @param name     for machines, such as tau_at_most
 * @param heading  for people
 * @param quantity what is bounded, by its name in certificates
 * @param relation how it stands to the numbers of the column
 * @param unit     of these numbers
 */
public record Column(String name, String heading, String quantity, Relation relation, Unit unit) {
    /** What every learner memorizes at least. */
    public static final Column LOWER = new Column("memorization_at_least_bits", "at least", Quantity.LEAST_MEMORIZATION.label(),
        Relation.AT_LEAST, Unit.BITS);
    /** What some learner memorizes at most. */
    public static final Column UPPER = new Column("memorization_at_most_bits", "some at most", Quantity.LEAST_MEMORIZATION.label(),
        Relation.AT_MOST, Unit.BITS);

    private static Column atMost(Quantity quantity, String name) {
        return plain(quantity, name + "_at_most", name + " <=", Relation.AT_MOST);
    }

    private static Column atLeast(Quantity quantity, String name) {
        return plain(quantity, name + "_at_least", name + " >=", Relation.AT_LEAST);
    }

    private static Column plain(Quantity quantity, String name, String heading, Relation relation) {
        return new Column(name, heading, quantity.label(), relation, Unit.COUNT);
    }

    /**
     * The columns of a sweep.
     *
     * @param problem   one of its points
     * @param isPrivacy whether privacy floors are wanted
     */
    public static List<Column> of(Problem problem, boolean isPrivacy) {
        List<Column> columns = new ArrayList<>();
        if (problem instanceof GaussianContraction || problem instanceof BooleanContraction || problem instanceof SparseContraction) {
            columns.addAll(List.of(atLeast(Quantity.TAU_LOWER, "tau"), atMost(Quantity.TAU, "tau"), atLeast(Quantity.RHO_LOWER, "rho"),
                atMost(Quantity.RHO, "rho"), atLeast(Quantity.RATIO, "ratio")));
        } else if (problem instanceof FiniteChannel) {
            columns.addAll(List.of(atMost(Quantity.ETA_TV, "eta_tv"), atLeast(Quantity.ETA_KL_LOWER, "eta_kl"),
                atMost(Quantity.ETA_KL, "eta_kl"), atMost(Quantity.ETA_KL_USES, "eta_kl_uses")));
        } else if (problem instanceof GaussianChannel) {
            columns.addAll(List.of(atMost(Quantity.ETA_GAUSSIAN, "eta"), atMost(Quantity.ETA_GAUSSIAN_USES, "eta_uses")));
        } else {
            columns.add(LOWER);
            if (problem instanceof ClusterMixture) {
                columns.addAll(List.of(UPPER, atLeast(Quantity.LEAST_ERROR, "error")));
            } else if (!(problem instanceof CustomCoefficients)) {
                columns.addAll(List.of(UPPER, atMost(Quantity.TAU, "tau"), atMost(Quantity.RHO, "rho")));
            }
        }
        if (isPrivacy) {
            columns.addAll(List.of(atLeast(Quantity.LEAST_EPSILON, "epsilon"), atLeast(Quantity.LEAST_ZCDP_RHO, "zcdp_rho"),
                atLeast(Quantity.LEAST_GDP_MU, "gdp_mu")));
        }
        return columns;
    }

    /** The best bound of this kind among what a certificate states, exact; a number that is known exactly is one from either side. */
    public Optional<BigFraction> best(List<StatedQuantity> stated) {
        Comparator<BigFraction> order = relation == Relation.AT_LEAST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return stated.stream().filter(this::isOne).map(StatedQuantity::value).max(order);
    }

    private boolean isOne(StatedQuantity stated) {
        return stated.quantity().equals(quantity) && stated.unit() == unit
            && (stated.relation() == relation || stated.relation() == Relation.EQUAL);
    }

    /**
     * The best bound as a decimal, rounded to the safe side.
     *
     * @param digits significant digits
     */
    Optional<String> decimal(List<StatedQuantity> stated, int digits) {
        return best(stated).map(value -> Decimals.rounded(value, digits, relation.rounding()));
    }
}
