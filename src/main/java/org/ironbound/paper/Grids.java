package org.ironbound.paper;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.Bounds;

/** The statements of the paper, P-MEM to P-TIGHT, each over a grid of problems at average error 1/10. */
public final class Grids {
    private static final int DIGITS = 12;
    private static final String ERROR = "1/10";
    /** Two samples for each cluster do not allow a smaller one. */
    private static final String MIXTURE_ERROR = "1/4";
    private static final BigFraction ONE = BigFraction.ONE;
    private static final BigFraction FOUR = new BigFraction(4);

    private Grids() {
    }

    /** The grids of a full run, or the smaller ones of a quick run. */
    public static List<Grid> all(boolean quick) {
        int[] dimensions = quick ? new int[] {100, 10_000} : new int[] {16, 100, 1296, 10_000, 160_000, 1_000_000};
        int[] samples = quick ? new int[] {1, 4, 16} : new int[] {1, 2, 3, 5, 8, 13, 21, 34, 55, 89};
        int[] large = quick ? new int[] {10_000} : new int[] {10_000, 160_000, 810_000};
        int[] many = quick ? new int[] {20} : new int[] {20, 40, 80};
        int[] few = quick ? new int[] {4, 6} : new int[] {4, 5, 6, 7, 8};
        return List.of(
            new Grid("P-MEM", "(1-tau)/rho = 10, I = 3/2: mem >= %s bits", "tau = 1/2, rho = 1/20; for all tau, rho: [MEM], proved",
            RoundingMode.FLOOR,
                Cell::linear, List.of(custom())),
            lower("P-GAUSS", "(d/n) bits", Cell::linear, dimensions, samples, Grids::gaussian),
            lower("P-BOOL", "(d/n) bits", Cell::sharpest, large, samples, Grids::bool),
            lower("P-SPARSE", "d 4^-n bits", Cell::sharpest, large, few, Grids::sparse),
            mixture("uniform", quick),
            mixture("zipf:1", quick),
            tight("Gaussian", large, many, Grids::gaussian),
            tight("Boolean", large, many, Grids::bool),
            tight("sparse", large, few, Grids::sparse));
    }

    /** A problem for each dimension and number of samples. */
    private interface CellOf {
        Cell cell(int d, int n);
    }

    private static Grid lower(String name, String unit, Cell.Constant constant, int[] dimensions, int[] samples, CellOf family) {
        return new Grid(name, "mem >= %s " + unit, range(dimensions, samples), RoundingMode.FLOOR, constant,
            cells(dimensions, samples, family));
    }

    private static Grid tight(String problem, int[] dimensions, int[] samples, CellOf family) {
        return new Grid("P-TIGHT, " + problem, "some learner memorizes at most %s times the bound", range(dimensions, samples),
            RoundingMode.CEILING,
            Cell::ratio, cells(dimensions, samples, family));
    }

    private static Grid mixture(String law, boolean quick) {
        int[] clusters = quick ? new int[] {100} : new int[] {100, 1000, 10_000};
        List<Cell> cells = new ArrayList<>();
        for (int k : clusters) {
            ClusterMixture problem = new MixtureInput(text(k), null, law, "gaussian:10000", text(2 * k), MIXTURE_ERROR).problem();
            cells.add(cell(problem, new BigFraction(k).multiply(10_000)));
        }
        return new Grid("P-MIX, " + law, "mem >= %s k d bits", "k = " + shown(clusters) + " Gaussian clusters, d = 10000, 2k samples; e = "
            + MIXTURE_ERROR,
            RoundingMode.FLOOR, Cell::sharpest, cells);
    }

    private static List<Cell> cells(int[] dimensions, int[] samples, CellOf family) {
        return Arrays.stream(dimensions).boxed().flatMap(d -> Arrays.stream(samples).mapToObj(n -> family.cell(d, n))).toList();
    }

    private static Cell custom() {
        CustomCoefficients problem = new CustomInput("1/2", "1/20", "3/2", null, null, null).problem();
        return cell(problem, ONE);
    }

    private static Cell gaussian(int d, int n) {
        GaussianClustering problem = new GaussianInput(input(d, n), null).problem();
        return cell(problem, new BigFraction(d, n));
    }

    private static Cell bool(int d, int n) {
        BooleanClustering problem = new BooleanInput(input(d, n), null).problem();
        return cell(problem, new BigFraction(d, n));
    }

    private static Cell sparse(int d, int n) {
        SparseHypercube problem = new SparseInput(input(d, n), null).problem();
        return cell(problem, new BigFraction(BigInteger.valueOf(d)).divide(FOUR.pow(n)));
    }

    private static Cell cell(Problem problem, BigFraction scale) {
        return new Cell(problem, scale, () -> Bounds.of(problem, DIGITS).certificate());
    }

    private static ClusteringInput input(int d, int n) {
        return new ClusteringInput(text(d), text(n), ERROR, null, null);
    }

    private static String text(int x) {
        return Integer.toString(x);
    }

    private static String range(int[] dimensions, int[] samples) {
        return "d = " + shown(dimensions) + "; n = " + shown(samples) + "; e = 1/10";
    }

    private static String shown(int[] values) {
        return String.join(", ", Arrays.stream(values).mapToObj(Grids::text).toList());
    }
}
