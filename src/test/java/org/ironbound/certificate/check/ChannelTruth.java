package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.reference.OutputLaws;

/**
 * Of finite channels, by brute force in doubles, so claims false by less than 10^-9 (relatively 10^-7 for an input law and two outputs)
 * pass.
 */
final class ChannelTruth extends Truth {
    private static final double ACCURACY = 1e-9;
    /** Relative, of the coefficient for an input law. */
    private static final double NUMERICAL = 1e-7;
    private static final int STEPS = 200;

    private final FiniteChannel problem;
    private final double[] law;
    private final double[][] whole;
    private final Map<Claim.Quantity, Double> values = new EnumMap<>(Claim.Quantity.class);

    ChannelTruth(FiniteChannel problem) {
        super(BigDecimal.ZERO);
        this.problem = problem;
        this.law = problem.law().map(ChannelTruth::doubles).orElse(null);
        this.whole = problem.next().map(next -> times(first(), matrix(next))).orElseGet(this::first);
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        if (step.rule() == Rule.CH_KL_STAGE) {
            double[][] stage = step.witness().get(WitnessField.STAGE).equals(BigFraction.ONE) ? first()
                : matrix(problem.next().orElseThrow());
            assertTrue(coefficient(stage) <= step.result().get(ResultField.ETA_KL_STAGE).doubleValue() + ACCURACY, "eta-kl-stage");
        }
        requireQuantities(step);
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        double margin = isOfLaw(quantity) ? ACCURACY + NUMERICAL : ACCURACY;
        return switch (relation) {
            case AT_LEAST -> value.doubleValue() <= least(quantity) + margin;
            case AT_MOST -> value.doubleValue() >= most(quantity) - margin;
            case EQUAL -> value.doubleValue() <= least(quantity) + margin && value.doubleValue() >= most(quantity) - margin;
        };
    }

    private static boolean isOfLaw(Claim.Quantity quantity) {
        return quantity == Claim.Quantity.ETA_LAW || quantity == Claim.Quantity.ETA_LAW_LOWER;
    }

    /** What the quantity is known to be at least: the coefficient for an input law is computed for two outputs only. */
    private double least(Claim.Quantity quantity) {
        return isOfLaw(quantity) && problem.joint().rows()[0].length != 2 ? value(Claim.Quantity.ETA_CHI2) : value(quantity);
    }

    private double most(Claim.Quantity quantity) {
        return isOfLaw(quantity) && problem.joint().rows()[0].length != 2 ? value(Claim.Quantity.ETA_KL) : value(quantity);
    }

    private double value(Claim.Quantity quantity) {
        return values.computeIfAbsent(quantity, this::computed);
    }

    private double computed(Claim.Quantity quantity) {
        return switch (quantity) {
            case ETA_TV -> distance();
            case ETA_KL, ETA_KL_LOWER -> coefficient(whole);
            case ETA_KL_USES -> 1 - Math.pow(1 - coefficient(whole), problem.uses());
            case ETA_KL_CASCADE -> coefficient(first()) * coefficient(matrix(problem.next().orElseThrow()));
            case ETA_CHI2, ETA_CHI2_LOWER -> correlation();
            case ETA_LAW, ETA_LAW_LOWER -> ofLaw();
            default -> throw new AssertionError(quantity);
        };
    }

    private static double[] doubles(List<BigFraction> numbers) {
        return numbers.stream().mapToDouble(x -> decimal(x).doubleValue()).toArray();
    }

    private static double[][] matrix(List<List<BigFraction>> rows) {
        return rows.stream().map(ChannelTruth::doubles).toArray(double[][]::new);
    }

    /** The rows of inputs that occur. */
    private double[][] first() {
        double[][] all = matrix(problem.rows());
        return IntStream.range(0, all.length).filter(i -> law == null || law[i] > 0).mapToObj(i -> all[i]).toArray(double[][]::new);
    }

    private static double[][] times(double[][] a, double[][] b) {
        return MatrixUtils.createRealMatrix(a).multiply(MatrixUtils.createRealMatrix(b)).getData();
    }

    private double distance() {
        double largest = 0;
        for (double[] p : whole) {
            for (double[] q : whole) {
                double sum = 0;
                for (int y = 0; y < p.length; y++) {
                    sum += Math.abs(p[y] - q[y]) / 2;
                }
                largest = Math.max(largest, sum);
            }
        }
        return largest;
    }

    /** The square of the second singular value of J_iy/sqrt(p_i q_y), the first being 1. */
    private double correlation() {
        double[] p = Arrays.stream(law).filter(x -> x > 0).toArray();
        double[] q = times(new double[][] {p}, whole)[0];
        double[][] correlations = new double[p.length][q.length];
        for (int i = 0; i < p.length; i++) {
            for (int y = 0; y < q.length; y++) {
                correlations[i][y] = q[y] == 0 ? 0 : p[i] * whole[i][y] / Math.sqrt(p[i] * q[y]);
            }
        }
        double[] values = new SingularValueDecomposition(MatrixUtils.createRealMatrix(correlations)).getSingularValues();
        return values.length == 1 ? 0 : values[1] * values[1];
    }

    /** The coefficient for the input law, by the ratio on a grid on either side of the law of the output. */
    private double ofLaw() {
        List<List<BigInteger>> columns = IntStream.range(0, 2)
            .mapToObj(y -> Arrays.stream(problem.joint().rows()).map(row -> row[y]).toList()).toList();
        return Math.max(OutputLaws.numbered(OutputLaws.number(columns.get(0), columns.get(1))).supremum(1),
            OutputLaws.numbered(OutputLaws.number(columns.get(1), columns.get(0))).supremum(1));
    }

    private static double coefficient(double[][] channel) {
        double largest = 0;
        for (double[] p : channel) {
            for (double[] q : channel) {
                double low = 0;
                double high = 1;
                for (int i = 0; i < STEPS; i++) {
                    double left = low + (high - low) / 3;
                    double right = high - (high - low) / 3;
                    if (contraction(p, q, left) < contraction(p, q, right)) {
                        low = left;
                    } else {
                        high = right;
                    }
                }
                largest = Math.max(largest, contraction(p, q, low));
            }
        }
        return largest;
    }

    /** LC(b). */
    private static double contraction(double[] p, double[] q, double b) {
        double sum = 1;
        for (int y = 0; y < p.length; y++) {
            double mean = b * p[y] + (1 - b) * q[y];
            sum -= mean == 0 ? 0 : p[y] * q[y] / mean;
        }
        return sum;
    }
}
