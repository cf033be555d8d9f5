package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.kernel.statement.Channel;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.Estimation;
import org.ironbound.kernel.statement.GaussianGroups;
import org.ironbound.kernel.statement.GaussianNoise;
import org.ironbound.kernel.statement.GivenCoefficients;
import org.ironbound.kernel.statement.JointLaw;
import org.ironbound.kernel.statement.Mixture;
import org.ironbound.kernel.statement.MixtureCluster;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseHypercube;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the kernel's statements are about is the problem of the certificate: every problem has a name there, and it says the same. */
class KernelProblemsTest {
    private static final BigInteger LARGEST = BigInteger.TEN.pow(300);

    @Provide
    Arbitrary<BigInteger> counts() {
        return Arbitraries.bigIntegers().between(BigInteger.ONE, LARGEST);
    }

    @Provide
    Arbitrary<BigFraction> proper() {
        return Combinators.combine(Arbitraries.bigIntegers().between(BigInteger.ONE, LARGEST), counts())
            .as((n, more) -> new BigFraction(n, n.add(more)))
            .filter(x -> x.getDenominator().shiftLeft(1).compareTo(LARGEST) <= 0);
    }

    @Property
    void gaussianClusteringIsNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction e, @ForAll boolean isRoot) {
        boolean irrational = isRoot && !d.equals(BigInteger.ONE);
        Proportion parameter = irrational ? Proportion.inverseRoot("lambda-squared", d) : Proportion.of("lambda-squared", x);
        GaussianClustering problem = new GaussianClustering(d, n, parameter, new AverageError(e.divide(2)));
        requireSame(KernelProblems.of(problem), Coordinate.GAUSSIAN, d, n, parameter, problem.target());
    }

    @Property
    void groupsAreNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction error) {
        BigFraction half = error.divide(2);
        GaussianGroups name = KernelProblems.of(new AnisotropicClustering(n, List.of(new CoordinateGroup(BigInteger.ONE, error),
            new CoordinateGroup(d, x)), new AverageError(half)));
        Coordinate second = Coordinate.of(Coordinate.GAUSSIAN, n, 0, x);
        assertEquals(n, name.samples);
        assertEquals(2, name.groups);
        assertEquals(half, name.target.falseNegatives);
        assertTrue(name.hasGroup(1, d, second));
        assertFalse(name.hasGroup(2, d, second));
        assertFalse(name.hasGroup(1, d.add(BigInteger.ONE), second));
        assertFalse(name.hasGroup(1, d, Coordinate.of(Coordinate.GAUSSIAN, n.add(BigInteger.ONE), 0, x)));
        assertFalse(name.hasGroup(1, d, Coordinate.of(Coordinate.GAUSSIAN, n, 1, x)));
        assertFalse(name.hasGroup(1, d, Coordinate.of(Coordinate.BOOLEAN, n, 0, x)));
        assertFalse(name.hasGroup(1, d, Coordinate.of(Coordinate.GAUSSIAN, n, 0, x.divide(2))));
    }

    @Property
    void estimatesAreNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction error) {
        Estimation name = KernelProblems.of(new GaussianEstimation(d, n, Proportion.of("lambda-squared", x), error));
        assertEquals(d, name.dimension);
        assertEquals(n, name.coordinate.samples);
        assertEquals(x, name.coordinate.power);
        assertEquals(0, name.coordinate.roots);
        assertEquals(error, name.error);
    }

    @Property
    void estimatesOfSignsAreNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction twice) {
        BigFraction error = twice.divide(2);
        Estimation name = KernelProblems.of(new BooleanEstimation(d, n, Proportion.of("lambda", x), error));
        assertEquals(Coordinate.BOOLEAN, name.coordinate.kind);
        assertEquals(d, name.dimension);
        assertEquals(n, name.coordinate.samples);
        assertEquals(x, name.coordinate.power);
        assertEquals(error, name.error);
        Coordinate sparse = Coordinate.of(Coordinate.SPARSE, n, 0, x);
        assertNull(Estimation.of(sparse, d, error));
        assertNull(Estimation.of(name.coordinate, d, BigFraction.ONE_HALF));
    }

    @Property
    void booleanClusteringIsNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction a, @ForAll("proper") BigFraction b, @ForAll boolean isRoot) {
        boolean irrational = isRoot && !d.equals(BigInteger.ONE);
        Proportion parameter = irrational ? Proportion.inverseFourthRoot("lambda", d) : Proportion.of("lambda", x);
        BooleanClustering problem = new BooleanClustering(d, n, parameter, new ErrorPair(a.divide(2), b.divide(2)));
        requireSame(KernelProblems.of(problem), Coordinate.BOOLEAN, d, n, parameter, problem.target());
    }

    @Property
    void sparseHypercubesAreNamed(@ForAll("counts") BigInteger d, @ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x,
            @ForAll("proper") BigFraction e) {
        SparseHypercube problem = new SparseHypercube(d, n, x, new AverageError(e.divide(2)));
        requireSame(KernelProblems.of(problem), Coordinate.SPARSE, d, n, Proportion.of("fixed-probability", x), problem.target());
    }

    /** The kernel knows no sparse hypercube with an irrational parameter. */
    @Test
    void rootsAreNoSparseParameters() {
        assertNull(Coordinate.of(Coordinate.SPARSE, BigInteger.ONE, 1, new BigFraction(1, 2)));
        assertNull(Coordinate.of(Coordinate.SPARSE + 1, BigInteger.ONE, 0, new BigFraction(1, 2)));
    }

    private static void requireSame(Clustering name, int kind, BigInteger d, BigInteger n, Proportion parameter, ErrorTarget target) {
        assertEquals(kind, name.coordinate.kind);
        assertEquals(d, name.dimension);
        assertEquals(n, name.coordinate.samples);
        BigFraction power = name.coordinate.power;
        if (parameter.exact().isPresent()) {
            assertEquals(0, name.coordinate.roots);
            assertEquals(parameter.exact().get(), power);
        } else {
            assertEquals(new BigFraction(BigInteger.ONE, d), power);
            assertEquals(parameter.toString(), name.coordinate.roots == 1 ? "1/sqrt(dimension)" : "dimension^(-1/4)");
        }
        if (target instanceof AverageError average) {
            assertTrue(!name.target.isPair && average.error().equals(name.target.falseNegatives)
                && average.error().equals(name.target.falsePositives));
        } else {
            ErrorPair pair = (ErrorPair) target;
            assertTrue(name.target.isPair && pair.falseNegative().equals(name.target.falseNegatives)
                && pair.falsePositive().equals(name.target.falsePositives));
        }
    }

    @Property
    void additiveNoiseIsNamed(@ForAll("counts") BigInteger n, @ForAll("proper") BigFraction x, @ForAll boolean isSmall) {
        BigFraction ratio = isSmall ? x : x.reciprocal();
        GaussianNoise name = KernelProblems.of(new GaussianChannel(ratio, n));
        assertEquals(ratio, name.signalToNoise);
        assertEquals(n, name.uses);
    }

    @Property
    void givenCoefficientsAreNamed(@ForAll("proper") BigFraction tau, @ForAll("proper") BigFraction rho, @ForAll("proper") BigFraction i,
            @ForAll("proper") BigFraction epsilon, @ForAll("proper") BigFraction delta, @ForAll("counts") BigInteger messages,
            @ForAll boolean isExtreme) {
        BigFraction coefficient = isExtreme ? BigFraction.ONE : tau;
        GivenCoefficients exact = KernelProblems.of(new CustomCoefficients(coefficient, rho, i, Optional.empty()));
        requireSame(exact, coefficient, rho, i, BigFraction.ZERO, BigFraction.ZERO, BigInteger.ZERO);
        BigFraction half = isExtreme ? BigFraction.ONE_HALF : epsilon.divide(2);
        BigInteger outputs = messages.add(BigInteger.ONE).min(LARGEST);
        requireSame(KernelProblems.of(new CustomCoefficients(coefficient, rho, i,
            Optional.of(new CustomCoefficients.Slack(half, delta.divide(2), outputs)))), coefficient, rho, i, half, delta.divide(2),
            outputs);
    }

    private static void requireSame(GivenCoefficients name, BigFraction tau, BigFraction rho, BigFraction information, BigFraction epsilon,
            BigFraction delta, BigInteger messages) {
        assertEquals(List.of(tau, rho, information, epsilon, delta),
            List.of(name.tau, name.rho, name.information, name.epsilon, name.delta));
        assertEquals(messages, name.messages);
    }

    /** The digits of a channel's name are its entries. */
    @Test
    void channelsAreNamed() {
        FiniteChannel problem = assertInstanceOf(FiniteChannel.class,
            new ChannelInput("1/2,1/3,1/6; 0,1/4,3/4", null, null, null, null).problem());
        NamedMatrix<Channel> matrix = new NamedMatrix<>(problem::occurring, Channel::of);
        assertEquals(2, matrix.name().inputs);
        assertEquals(3, matrix.name().outputs);
        assertEquals(BigInteger.valueOf(12), matrix.name().denominator);
        assertTrue(matrix.name().isOf(matrix.rows()));
        assertSame(matrix.name(), matrix.name());
        for (int i = 0; i < 2; i++) {
            for (int y = 0; y < 3; y++) {
                BigInteger[][] other = Arrays.stream(matrix.rows()).map(BigInteger[]::clone).toArray(BigInteger[][]::new);
                other[i][y] = other[i][y].add(BigInteger.ONE);
                assertTrue(!matrix.name().isOf(other), i + ", " + y);
            }
        }
    }

    static Stream<ClusterMixture> mixtures() {
        return Stream.of(zipf("40", "gaussian:100"),
            mixture(group(1, "1/12", "gaussian:100"), group(3, "1/4", "boolean:10000"), group(1, "1/6", "sparse:100:1/7")),
            mixture(group(2, "1/3", "gaussian:100"), group(1, "1/3", "gaussian:101")));
    }

    private static ClusterMixture zipf(String clusters, String kind) {
        return new MixtureInput(clusters, null, "zipf:1", kind, "60", "0.35").mixture();
    }

    private static ClusterMixture mixture(ClusterGroup... groups) {
        return new ClusterMixture(BigInteger.valueOf(60), List.of(groups), new AverageError(new BigFraction(1, 3)));
    }

    private static ClusterGroup group(int count, String frequency, String kind) {
        String[] parts = frequency.split("/");
        return new ClusterGroup(BigInteger.valueOf(count), new Frequencies.Equal(new BigFraction(new BigInteger(parts[0]),
            new BigInteger(parts[1]))), zipf("2", kind).groups().get(0).kind());
    }

    /** A mixture has the groups of the problem, in their order, and no others. */
    @ParameterizedTest
    @MethodSource("mixtures")
    void mixturesAreNamed(ClusterMixture problem) {
        List<EqualClusters> clusters = problem.clusters();
        List<MixtureCluster> named = clusters.stream().map(KernelProblems::cluster).toList();
        Mixture mixture = KernelProblems.of(problem, clusters, named);
        assertEquals(problem.samples(), mixture.samples);
        assertEquals(problem.target().error(), mixture.error);
        assertEquals(clusters.size(), mixture.groups);
        for (int i = 0; i < clusters.size(); i++) {
            EqualClusters equal = clusters.get(i);
            MixtureCluster name = named.get(i);
            assertEquals(equal.hit(), name.hit);
            assertEquals(equal.whole(), name.whole);
            assertEquals(equal.kind().dimension(), name.dimension);
            CoefficientsAtMost coefficients = ClusterFormulas.of(equal.kind()).coefficients(BigInteger.TWO, new MixtureScale(0));
            assertTrue(name.hasCoordinate(coefficients.coordinate, BigInteger.TWO));
            assertTrue(mixture.hasGroup(i, equal.count(), name));
            assertTrue(!mixture.hasGroup(i, equal.count().add(BigInteger.ONE), name));
            for (int j = 0; j < clusters.size(); j++) {
                boolean same = clusters.get(j).equals(equal);
                assertEquals(same, mixture.hasGroup(j, equal.count(), name), i + ", " + j);
            }
        }
    }

    /** The counts of a joint law are in proportion to probabilities, and what never occurs is left out. */
    @Test
    void jointLawsAreNamed() {
        FiniteChannel problem = assertInstanceOf(FiniteChannel.class,
            new ChannelInput("1/2,0,1/3,1/6; 0,1,0,0; 1/4,0,0,3/4", null, "1/3,0,2/3", null, null).problem());
        NamedMatrix<JointLaw> matrix = new NamedMatrix<>(problem::joint, JointLaw::of);
        JointLaw name = matrix.name();
        assertEquals(2, name.inputs);
        assertEquals(3, name.outputs);
        BigInteger[][] occurring = problem.occurring().rows();
        int[] inputs = {0, 2};
        for (int i = 0; i < 2; i++) {
            for (int y = 0; y < 3; y++) {
                BigFraction p = problem.law().orElseThrow().get(inputs[i]);
                BigFraction transition = problem.rows().get(inputs[i]).get(y == 0 ? 0 : y + 1);
                assertEquals(p.multiply(transition), new BigFraction(matrix.rows()[i][y], name.total));
                assertEquals(transition, new BigFraction(occurring[i][y], problem.occurring().denominator()));
                BigInteger[][] other = Arrays.stream(matrix.rows()).map(BigInteger[]::clone).toArray(BigInteger[][]::new);
                other[i][y] = other[i][y].add(BigInteger.ONE);
                assertTrue(!name.isOf(other), i + ", " + y);
            }
        }
        assertTrue(name.isOf(matrix.rows()));
        assertSame(name, matrix.name());
    }
}
