package org.ironbound.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers just outside their ranges make no problem, those at the ends do. */
class ProblemRangesTest {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger LARGEST = BigInteger.TEN.pow(ProblemLimits.EXPONENT);
    private static final AverageError ERROR = new AverageError(new BigFraction(1, 5));
    private static final Proportion HALF = Proportion.of("lambda", BigFraction.ONE_HALF);
    private static final GaussianCluster CLUSTER = new GaussianCluster(TWO, HALF);

    /** A whole number or a fraction, with L for the largest numerator or denominator that there may be. */
    private static BigFraction number(String text) {
        String[] parts = text.split("/");
        return parts.length == 1 ? new BigFraction(whole(text)) : new BigFraction(whole(parts[0]), whole(parts[1]));
    }

    private static BigInteger whole(String text) {
        return switch (text) {
            case "L-1" -> LARGEST.subtract(BigInteger.ONE);
            case "L" -> LARGEST;
            case "L+1" -> LARGEST.add(BigInteger.ONE);
            default -> new BigInteger(text);
        };
    }

    private static List<BigFraction> row(String numbers) {
        return Stream.of(numbers.split(" ")).map(ProblemRangesTest::number).toList();
    }

    /** Rows separated by semicolons. */
    private static List<List<BigFraction>> rows(String rows) {
        return Stream.of(rows.split("; ")).map(ProblemRangesTest::row).toList();
    }

    private static FiniteChannel channel(String rows) {
        return new FiniteChannel(rows(rows), 1, Optional.empty(), Optional.empty());
    }

    private static FiniteChannel wide(int outputs) {
        return new FiniteChannel(List.of(Collections.nCopies(outputs, new BigFraction(1, outputs))), 1, Optional.empty(), Optional.empty());
    }

    private static FiniteChannel tall(int inputs) {
        return new FiniteChannel(Collections.nCopies(inputs, row("1/2 1/2")), 1, Optional.empty(), Optional.empty());
    }

    private static AnisotropicClustering groups(BigInteger samples, int count) {
        return new AnisotropicClustering(samples, Collections.nCopies(count, new CoordinateGroup(TWO, BigFraction.ONE_HALF)), ERROR);
    }

    private static ClusterMixture mixture(String samples, ClusterGroup... groups) {
        return new ClusterMixture(whole(samples), List.of(groups), ERROR);
    }

    private static ClusterGroup group(String count, String frequency) {
        return new ClusterGroup(whole(count), new Frequencies.Equal(number(frequency)), CLUSTER);
    }

    private static ClusterGroup zipf(String count, String exponent) {
        return new ClusterGroup(whole(count), new Frequencies.Zipf(number(exponent)), CLUSTER);
    }

    private static CustomCoefficients custom(String tau, String rho, String information) {
        return new CustomCoefficients(number(tau), number(rho), number(information), Optional.empty());
    }

    private static Arguments range(String what, Function<String, Object> made, String inside, String outside) {
        return Arguments.of(what, made, List.of(inside.split(", ")), List.of(outside.split(", ")));
    }

    static Stream<Arguments> ranges() {
        String positive = "1, L";
        String notPositive = "0, -1, L+1";
        return Stream.of(
            range("average error", x -> new AverageError(number(x)), "0, 49/100, 1/L", "-1/100, 1/2, 1, 1/L+1"),
            range("false negatives", x -> new ErrorPair(number(x), number("1/100")), "0, 98/100", "-1/100, 99/100, 1, 1/L+1"),
            range("false positives", x -> new ErrorPair(number("1/100"), number(x)), "0, 98/100", "-1/100, 99/100, 1, 1/L+1"),
            range("false negatives without false positives", x -> new ErrorPair(number(x), BigFraction.ZERO), "0, 99/100", "1"),
            range("lambda", x -> Proportion.of("lambda", number(x)), "1/100, 99/100, 1/L", "0, 1, -1/2, 3/2, 1/L+1"),
            range("dimension of a root", x -> Proportion.inverseRoot("lambda", whole(x)), "2, L", "0, 1, L+1"),
            range("dimension of a fourth root", x -> Proportion.inverseFourthRoot("lambda", whole(x)), "2, L", "0, 1, L+1"),
            range("Gaussian dimension", x -> new GaussianClustering(whole(x), TWO, HALF, ERROR), positive, notPositive),
            range("Gaussian samples", x -> new GaussianClustering(TWO, whole(x), HALF, ERROR), positive, notPositive),
            range("dimension of an estimate", x -> new GaussianEstimation(whole(x), TWO, HALF, BigFraction.ONE_HALF), positive,
                notPositive),
            range("samples of an estimate", x -> new GaussianEstimation(TWO, whole(x), HALF, BigFraction.ONE_HALF), positive,
                notPositive),
            range("mean squared error", x -> new GaussianEstimation(TWO, TWO, HALF, number(x)), "1/100, 99/100, 1/L",
                "0, 1, -1/2, 3/2, 1/L+1"),
            range("dimension of an estimate of signs", x -> new BooleanEstimation(whole(x), TWO, HALF, number("1/4")), positive,
                notPositive),
            range("samples of an estimate of signs", x -> new BooleanEstimation(TWO, whole(x), HALF, number("1/4")), positive,
                notPositive),
            range("share of wrong signs", x -> new BooleanEstimation(TWO, TWO, HALF, number(x)), "1/100, 49/100, 1/L",
                "0, 1/2, -1/2, 1, 1/L+1"),
            range("samples of groups of coordinates", x -> groups(whole(x), 1), positive, notPositive),
            range("dimension of a group", x -> new CoordinateGroup(whole(x), BigFraction.ONE_HALF), positive, notPositive),
            range("lambda squared of a group", x -> new CoordinateGroup(TWO, number(x)), "1/100, 99/100, 1/L", "0, 1, -1/2, 3/2, 1/L+1"),
            range("groups of coordinates", x -> groups(TWO, Integer.parseInt(x)), "1, 1024", "0, 1025"),
            range("Boolean dimension", x -> new BooleanClustering(whole(x), TWO, HALF, ERROR), positive, notPositive),
            range("Boolean samples", x -> new BooleanClustering(TWO, whole(x), HALF, ERROR), positive, notPositive),
            range("sparse dimension", x -> new SparseHypercube(whole(x), TWO, BigFraction.ONE_HALF, ERROR), positive, notPositive),
            range("sparse samples", x -> new SparseHypercube(TWO, whole(x), BigFraction.ONE_HALF, ERROR), positive, notPositive),
            range("fixed probability", x -> new SparseHypercube(TWO, TWO, number(x), ERROR), "1/100, 99/100, 1/L",
                "0, 1, -1/2, 3/2, 1/L+1"),
            range("samples of Gaussian coefficients", x -> new GaussianContraction(whole(x), HALF), positive, notPositive),
            range("samples of Boolean coefficients", x -> new BooleanContraction(whole(x), HALF), positive, notPositive),
            range("samples of sparse coefficients", x -> new SparseContraction(whole(x), BigFraction.ONE_HALF), positive, notPositive),
            range("fixed probability of coefficients", x -> new SparseContraction(TWO, number(x)), "1/100, 99/100", "0, 1, 1/L+1"),
            range("dimension of a Gaussian cluster", x -> new GaussianCluster(whole(x), HALF), positive, notPositive),
            range("dimension of a Boolean cluster", x -> new BooleanCluster(whole(x), HALF), positive, notPositive),
            range("dimension of a sparse cluster", x -> new SparseCluster(whole(x), BigFraction.ONE_HALF), positive, notPositive),
            range("fixed probability of a cluster", x -> new SparseCluster(TWO, number(x)), "1/100, 99/100", "0, 1, 1/L+1"),
            range("samples of a mixture", x -> mixture(x, group("2", "1/2")), positive, notPositive),
            range("frequency", x -> new Frequencies.Equal(number(x)), "1/100, 99/100, 1/L", "0, 1, -1/2, 3/2, 1/L+1"),
            range("number of equal clusters", x -> mixture("3", group(x, "1/2")), "2", "0, 1, 3, L+1"),
            range("number of the other clusters", x -> mixture("3", group(x, "1/3"), group("1", "1/3")), "2", "0, 1, 3"),
            range("Zipf's exponent", x -> new Frequencies.Zipf(number(x)), "1/20, 10, 1", "0, -1, 101/10, 1/21"),
            range("number of Zipf's clusters", x -> mixture("3", zipf(x, "1")), "2, 200000", "0, 1, 200001"),
            range("fineness of Zipf's law", x -> mixture("3", zipf("200000", x)), "3", "4"),
            range("tau", x -> custom(x, "1/2", "1"), "0, 1, 1/L", "-1/100, 101/100, 1/L+1"),
            range("rho", x -> custom("1/2", x, "1"), "1, 1/L", "0, -1/100, 101/100, 1/L+1"),
            range("information", x -> custom("1/2", "1/2", x), "1/L, L", "0, -1, L+1, 1/L+1"),
            range("epsilon", x -> new CustomCoefficients.Slack(number(x), BigFraction.ZERO, TWO), "0, 1/2, 1/L", "-1/100, 51/100, 1/L+1"),
            range("delta", x -> new CustomCoefficients.Slack(BigFraction.ZERO, number(x), TWO), "0, 1/2, 1/L", "-1/100, 51/100, 1/L+1"),
            range("messages", x -> new CustomCoefficients.Slack(BigFraction.ZERO, BigFraction.ZERO, whole(x)), "2, L", "0, 1, L+1"),
            range("signal-to-noise ratio", x -> new GaussianChannel(number(x), TWO), "L, 1/L", "0, -1, L+1, 1/L+1"),
            range("uses of a Gaussian channel", x -> new GaussianChannel(BigFraction.ONE, whole(x)), positive, notPositive),
            range("uses of a channel", x -> new FiniteChannel(rows("1/2 1/2"), Integer.parseInt(x), Optional.empty(), Optional.empty()),
                "1, 1000", "0, -1, 1001"),
            range("rows", ProblemRangesTest::channel, "1, 0 1; 1 0, 1/2 1/2; 1/L L-1/L",
                "-1/2 3/2, 1/2 1/3, 1/2 1/2; 1/2 1/3, 1/2 1/2; 1, 1; 1/2 1/2, 1/2 1/2; 1/L+1 L/L+1"),
            range("outputs", x -> wide(Integer.parseInt(x)), "1, 200", "201"),
            range("inputs", x -> tall(Integer.parseInt(x)), "1, 200", "201"),
            range("input law", x -> new FiniteChannel(rows("1/2 1/2; 1 0"), 1, Optional.of(row(x)), Optional.empty()), "0 1, 1/2 1/2",
                "1, 1/2 1/2 0, -1/2 3/2, 1/2 1/3"),
            range("second channel", x -> new FiniteChannel(rows("1/2 1/2"), 1, Optional.empty(), Optional.of(rows(x))), "1; 1, 1 0; 0 1",
                "1, 1; 1; 1, 1 0; 1/2 1/3, 1 0; -1 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void endsBelongToTheRange(String what, Function<String, Object> made, List<String> inside, List<String> outside) {
        for (String x : inside) {
            assertDoesNotThrow(() -> made.apply(x), x);
        }
        for (String x : outside) {
            assertThrows(InvalidFieldException.class, () -> made.apply(x), x);
        }
    }

    /** 1/sqrt(d) and d^(-1/4) are parameters of problems of dimension d only. */
    @Test
    void powersOfTheDimension() {
        BigInteger three = BigInteger.valueOf(3);
        Proportion root = Proportion.inverseRoot("lambda-squared", TWO);
        Proportion fourth = Proportion.inverseFourthRoot("lambda", TWO);
        new GaussianClustering(TWO, TWO, root, ERROR);
        new GaussianCluster(TWO, root);
        new GaussianContraction(TWO, root);
        new BooleanClustering(TWO, TWO, fourth, ERROR);
        new BooleanCluster(TWO, fourth);
        new BooleanContraction(TWO, fourth);
        List<Function<BigInteger, Object>> wrong = List.of(d -> new GaussianClustering(d, TWO, d.equals(TWO) ? fourth : root, ERROR),
            d -> new GaussianCluster(d, d.equals(TWO) ? fourth : root), d -> new GaussianContraction(d, fourth),
            d -> new BooleanClustering(d, TWO, d.equals(TWO) ? root : fourth, ERROR),
            d -> new BooleanCluster(d, d.equals(TWO) ? root : fourth),
            d -> new BooleanContraction(d, root));
        for (Function<BigInteger, Object> problem : wrong) {
            assertThrows(IllegalArgumentException.class, () -> problem.apply(TWO), "the other root");
            assertThrows(IllegalArgumentException.class, () -> problem.apply(three), "another dimension");
        }
    }

    /** Whoever compares problems compares their parameters. */
    @Test
    void parametersThatDiffer() {
        List<Proportion> different = List.of(HALF, Proportion.of("lambda", new BigFraction(1, 3)), Proportion.inverseRoot("lambda", TWO),
            Proportion.inverseRoot("lambda", BigInteger.valueOf(3)), Proportion.inverseFourthRoot("lambda", TWO));
        assertEquals(different.size(), new HashSet<>(different).size());
        assertEquals(Proportion.inverseRoot("lambda", TWO), Proportion.inverseRoot("lambda", TWO));
        assertEquals(HALF, Proportion.inverseRoot("lambda", BigInteger.valueOf(4)));
        assertNotEquals(Witness.precision(16), Witness.precision(17));
        assertNotEquals(Witness.none(), Witness.none().with(WitnessField.ENDS, List.of()));
    }

    @Test
    void groupsOfAMixture() {
        assertThrows(InvalidFieldException.class, () -> mixture("3"), "none");
        assertThrows(InvalidFieldException.class, () -> mixture("3", zipf("2", "1"), zipf("2", "1")), "two with Zipf's law");
        assertThrows(InvalidFieldException.class, () -> mixture("3", group("1", "1/2"), zipf("2", "1")),
            "Zipf's law beside equal frequencies");
        assertThrows(InvalidFieldException.class, () -> mixture("3", zipf("2", "1"), group("1", "1/2")),
            "equal frequencies beside Zipf's law");
        List<ClusterGroup> many = Collections.nCopies(ProblemLimits.MIXTURE_GROUPS, group("1", "1/" + ProblemLimits.MIXTURE_GROUPS));
        new ClusterMixture(TWO, many, ERROR);
        List<ClusterGroup> more = Collections.nCopies(ProblemLimits.MIXTURE_GROUPS + 1,
            group("1", "1/" + (ProblemLimits.MIXTURE_GROUPS + 1)));
        assertThrows(InvalidFieldException.class, () -> new ClusterMixture(TWO, more, ERROR), "too many");
        assertThrows(InvalidFieldException.class, () -> new FiniteChannel(List.of(), 1, Optional.empty(), Optional.empty()),
            "a channel without inputs");
        assertThrows(InvalidFieldException.class, () -> new FiniteChannel(List.of(List.of()), 1, Optional.empty(), Optional.empty()),
            "a channel without outputs");
    }
}
