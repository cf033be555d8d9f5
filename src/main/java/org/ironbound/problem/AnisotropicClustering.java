package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gaussian clustering whose coordinates differ in lambda squared [GAUSS-ANISO], in groups of equal ones.
 *
 * @param samples n, how many samples the learner sees, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param groups  the coordinates, 1 to {@value ProblemLimits#COORDINATE_GROUPS} groups of them
 * @param target  how accurate the learner has to be
 */
public record AnisotropicClustering(BigInteger samples, List<CoordinateGroup> groups, ErrorTarget target) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "gaussian-groups";
    /** The name of the groups in a file. */
    public static final String GROUPS = "groups";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public AnisotropicClustering {
        groups = List.copyOf(groups);
        Ranges.requirePositive("samples", samples);
        if (groups.isEmpty() || groups.size() > ProblemLimits.COORDINATE_GROUPS) {
            throw new InvalidFieldException(GROUPS, groups.size() + " groups", "1 to " + ProblemLimits.COORDINATE_GROUPS + " groups");
        }
    }

    /** The number of all coordinates. */
    public BigInteger dimension() {
        return groups.stream().map(CoordinateGroup::dimension).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What the coefficients of a coordinate of a group depend on. */
    public GaussianContraction contraction(CoordinateGroup group) {
        return new GaussianContraction(samples, Proportion.of("lambda-squared", group.lambdaSquared()));
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", samples.toString());
        fields.put(GROUPS, groups.stream().map(CoordinateGroup::fields).toList());
        fields.putAll(target.fields());
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.anisotropicClustering(this);
    }
}
