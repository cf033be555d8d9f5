package org.ironbound.paper;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;

/** The statements of the paper, P-MEM to P-TIGHT, each over a grid of problems. */
public final class Grids {
    private static final int PRECISION = 12;
    private static final int DIGITS = 4;
    /** Of numbers near 1. */
    private static final int MORE_DIGITS = 6;
    private static final String RATIO = "some learner memorizes at most %s times the bound";
    private static final String TENTH = "1/10";
    private static final String[] ERRORS = {"1/100", TENTH, "3/10"};
    /** Few samples of the sparse hypercube do not allow a smaller one. */
    private static final String[] THREE_TENTHS = {"3/10"};
    private static final String[] LARGE_ERRORS = {TENTH, "3/10"};
    /** Two samples for each cluster do not allow a smaller one. */
    private static final String MIXTURE_ERROR = "3/10";
    /** Of a mixture, samples for each cluster on average. */
    private static final int[] SAMPLES_EACH = {3, 10};
    private static final BigFraction FOUR = new BigFraction(4);
    /** Of dimensions and samples, with many samples that are few beside the root of the dimension. */
    private static final long[][] LARGE = {{1_000_000, 100}, {100_000_000, 1000}, {10_000_000_000L, 10_000}, {1_000_000_000_000L, 100_000}};

    private Grids() {
    }

    /** The grids of a full run, or the smaller ones of a quick run. */
    public static List<Grid> all(boolean quick) {
        long[] dimensions = quick ? new long[] {100, 10_000} : new long[] {16, 100, 1296, 10_000, 160_000, 1_000_000};
        long[] samples = quick ? new long[] {1, 4, 16} : new long[] {1, 2, 3, 5, 8, 13, 21, 34, 55, 89};
        long[] large = quick ? new long[] {10_000} : new long[] {10_000, 160_000, 810_000};
        long[] some = quick ? new long[] {20, 100} : new long[] {5, 10, 20, 50, 100};
        long[] many = quick ? new long[] {20} : new long[] {20, 50, 100};
        long[] few = quick ? new long[] {4, 6} : new long[] {4, 5, 6, 7, 8};
        return List.of(
            new Grid("P-MEM", "(1-tau)/rho = 10, I = 3/2: mem >= %s bits", "tau = 1/2, rho = 1/20; for all tau, rho: [MEM], proved",
                RoundingMode.FLOOR, DIGITS, Cell::linear, List.of(custom())),
            lower("P-GAUSS", "(d/n) bits", Cell::sharpest, dimensions, samples, Grids::gaussian),
            sharp("every learner, from below", "every learner memorizes at least %s times that", RoundingMode.FLOOR, Cell::sharpest,
                SharpConstant::upper),
            sharp("some learner, from above", "some learner memorizes at most %s times that", RoundingMode.CEILING, Cell::learner,
                SharpConstant::lower),
            lower("P-BOOL", "(d/n) bits", Cell::sharpest, large, samples, Grids::bool),
            lower("P-SPARSE", "d 4^-n bits", Cell::sharpest, large, few, Grids::sparse),
            mixture("uniform", quick),
            mixture("zipf:1", quick),
            tight("Gaussian", large, ERRORS, some, Grids::gaussian),
            tight("Boolean", large, LARGE_ERRORS, many, Grids::bool),
            tight("sparse", large, LARGE_ERRORS, few, Grids::sparse),
            tight("sparse, 2 samples", large, THREE_TENTHS, new long[] {2}, Grids::sparse),
            tight("sparse, 3 samples", large, THREE_TENTHS, new long[] {3}, Grids::sparse),
            tight("sparse, 4 samples", large, THREE_TENTHS, new long[] {4}, Grids::sparse),
            tightMixture("uniform", quick),
            tightMixture("zipf:1", quick));
    }

    /** A problem for each dimension, number of samples and average error. */
    private interface CellOf {
        Cell cell(long d, long n, String error);
    }

    private static Grid lower(String name, String unit, Cell.Constant constant, long[] dimensions, long[] samples, CellOf family) {
        return grid(name, "mem >= %s " + unit, RoundingMode.FLOOR, constant, dimensions, new String[] {TENTH}, samples, family);
    }

    private static Grid tight(String problem, long[] dimensions, String[] errors, long[] samples, CellOf family) {
        return grid("P-TIGHT, " + problem, RATIO, RoundingMode.CEILING, Cell::ratio, dimensions, errors, samples, family);
    }

    private static Grid grid(String name, String pattern, RoundingMode rounding, Cell.Constant constant, long[] dimensions, String[] errors,
            long[] samples, CellOf family) {
        List<Cell> cells = Arrays.stream(dimensions).boxed().flatMap(d -> Arrays.stream(errors)
            .flatMap(e -> Arrays.stream(samples).mapToObj(n -> family.cell(d, n, e)))).toList();
        return new Grid(name, pattern, "d = " + shown(dimensions) + "; n = " + shown(samples) + "; e = " + String.join(", ", errors),
            rounding,
            DIGITS, constant, cells);
    }

    /** How memorization tends to 2 z^2 d/n nats. */
    private static Grid sharp(String side, String pattern, RoundingMode rounding, Cell.Constant constant,
            Function<SharpConstant, BigFraction> end) {
        List<Cell> cells = new ArrayList<>();
        for (long[] pair : LARGE) {
            for (String error : ERRORS) {
                GaussianClustering problem = new GaussianInput(input(pair[0], pair[1], error), null).problem();
                BigFraction scale = end.apply(SharpConstant.of(((AverageError) problem.target()).error())).multiply(over(pair[0], pair[1]));
                cells.add(cell(problem, "d = " + pair[0] + ", n = " + pair[1], "e = " + error, scale));
            }
        }
        return new Grid("P-GAUSS, " + side, pattern, "2 z^2 d/n nats, where Phi(-z) = e: what memorization tends to where 1 << n << sqrt d",
            rounding, MORE_DIGITS, constant, cells);
    }

    private static Grid mixture(String law, boolean quick) {
        long[] clusters = quick ? new long[] {100} : new long[] {100, 1000, 10_000};
        List<Cell> cells = new ArrayList<>();
        for (long k : clusters) {
            cells.add(cell(mixture(k, law, 2 * k, MIXTURE_ERROR), "k = " + k, "n = 2k", over(10_000 * k, 1)));
        }
        return new Grid("P-MIX, " + law, "mem >= %s k d bits",
            "k = " + shown(clusters) + " Gaussian clusters, d = 10000, 2k samples; e = " + MIXTURE_ERROR, RoundingMode.FLOOR, DIGITS,
            Cell::sharpest, cells);
    }

    private static Grid tightMixture(String law, boolean quick) {
        long[] clusters = quick ? new long[] {100} : new long[] {100, 1000};
        List<Cell> cells = new ArrayList<>();
        for (long k : clusters) {
            for (int each : SAMPLES_EACH) {
                cells.add(cell(mixture(k, law, each * k, MIXTURE_ERROR), "k = " + k, "n = " + each + "k", BigFraction.ONE));
            }
        }
        String domain = "k = " + shown(clusters) + " Gaussian clusters, d = 10000; e = " + MIXTURE_ERROR;
        return new Grid("P-TIGHT, mixture, " + law, RATIO, domain, RoundingMode.CEILING, DIGITS, Cell::ratio, cells);
    }

    private static ClusterMixture mixture(long clusters, String law, long samples, String error) {
        return new MixtureInput(text(clusters), null, law, "gaussian:10000", text(samples), error).mixture();
    }

    private static Cell custom() {
        CustomCoefficients problem = new CustomInput("1/2", "1/20", "3/2", null, null, null).problem();
        return cell(problem, "tau = 1/2", "rho = 1/20", BigFraction.ONE);
    }

    private static Cell gaussian(long d, long n, String error) {
        return cell(new GaussianInput(input(d, n, error), null).problem(), d, n, error, over(d, n));
    }

    private static Cell bool(long d, long n, String error) {
        return cell(new BooleanInput(input(d, n, error), null).problem(), d, n, error, over(d, n));
    }

    private static Cell sparse(long d, long n, String error) {
        BigFraction scale = new BigFraction(BigInteger.valueOf(d)).divide(FOUR.pow(n));
        return cell(new SparseInput(input(d, n, error), null).problem(), d, n, error, scale);
    }

    private static Cell cell(Problem problem, long d, long n, String error, BigFraction scale) {
        return cell(problem, "d = " + d + ", e = " + error, "n = " + n, scale);
    }

    private static Cell cell(Problem problem, String row, String column, BigFraction scale) {
        return new Cell(problem, row, column, scale, () -> Bounds.of(problem, PRECISION).certificate());
    }

    private static BigFraction over(long d, long n) {
        return new BigFraction(BigInteger.valueOf(d), BigInteger.valueOf(n));
    }

    private static ClusteringInput input(long d, long n, String error) {
        return new ClusteringInput(text(d), text(n), error, null, null);
    }

    private static String text(long x) {
        return Long.toString(x);
    }

    private static String shown(long[] values) {
        return String.join(", ", Arrays.stream(values).mapToObj(Grids::text).toList());
    }
}
