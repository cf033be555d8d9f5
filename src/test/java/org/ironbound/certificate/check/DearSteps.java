package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/**
 * Steps that are made to take long: long numbers, high precision, many samples, letters, intervals, clusters. The numbers of each are drawn
 * at random. Most of them apply, so that all of their work is done; where a rule needs a proof, one that a search found is made longer.
 */
final class DearSteps {
    /** Proves something of signs of mean 1/4. */
    private static final Witness RANK = Witness.none().with(WitnessField.QUANTILE, new BigFraction(21, 25))
        .with(WitnessField.UPPER_QUANTILE, new BigFraction(211, 250)).with(WitnessField.ROOT, new BigFraction(41, 10))
        .with(WitnessField.NOISES, List.of(new BigFraction(1, 4)))
        .with(WitnessField.SPREADS, List.of(new BigFraction(5, 4))).with(WitnessField.LEFT_POINTS, List.of(new BigFraction(6, 5)))
        .with(WitnessField.MIDDLE_POINTS, List.of(new BigFraction(2, 5))).with(WitnessField.RIGHT_POINTS, List.of(new BigFraction(7, 10)));
    /** Of premises, which are made long afterwards. */
    private static final int SHORT_PRECISION = 1100;

    /**
     * A step, and the steps that it is made from.
     *
     * @param name     what makes it take long
     * @param problem  what it is about
     * @param premises their stated results are taken as proved
     */
    record DearStep(String name, Problem problem, Rule rule, List<ProvedStep> premises, Witness witness) {
        Stated derive(CheckCost cost) throws RejectedException {
            return Rules.of(problem).derive(rule, premises, witness, cost);
        }
    }

    /** Makes one step. */
    private interface Maker {
        DearStep make();
    }

    private static final int[] DIGITS = {1, 3, 12, 40, 120, 400, 1200, 4000, ProblemLimits.DIGITS - 1};
    private static final int[] PRECISIONS = {16, 64, 128, 300, 800, 2000, 5000, 12_000, Limits.MAX_PRECISION};
    private static final int PROBLEM_DIGITS = ProblemLimits.EXPONENT - 1;
    private static final BigFraction HUGE = new BigFraction(BigInteger.TEN.pow(ProblemLimits.EXPONENT));

    private static final Certificate SUPREMUM = SampleCertificates.coefficients(new ContractionInput("8", null, "1/100").sparse());
    private static final Certificate DIRECT = SampleCertificates.sparse("10000", "4", "1/100", "0.2", "0.1");
    private static final Certificate SIGNS = SampleCertificates.sparse("10000", "3", "1/100", "0.3", "0.3");
    private static final Certificate CORRELATION = SampleCertificates.channel(new ChannelInput("qary:8:1/10", null,
        "1/2,1/4,1/16,1/16,1/32,1/32,1/32,1/32", null, "1").problem(), 6);
    private static final Certificate OUTPUT = SampleCertificates.channel(new ChannelInput("bsc:1/10", null, "1/4,3/4", null, "3").problem(),
        6);

    private final Random random;

    DearSteps(long seed) {
        this.random = new Random(seed);
    }

    /** One step of each kind. */
    List<DearStep> next() {
        List<Maker> makers = List.of(this::accuracy, this::averageAccuracy, this::linear, this::bits, this::privacy,
            this::gauss, this::gaussPoint, this::bottleneck, this::gaussianFeasible, this::gaussianCapacity, this::gaussianLearner,
            this::gaussianLevels, this::gaussianLengths, this::distance, this::distanceOfBoth, this::totalVariation, this::tooFarApart,
            this::everyEstimate, this::someEstimate, this::noEstimate, this::groups, this::groupsOutOfReach,
            this::booleanLinear, this::booleanClosed, this::booleanPoint, this::booleanSkew, this::gerber, this::rankedSigns,
            this::factors, this::counts, this::everySignEstimate, this::someSignEstimate, this::noSignEstimate,
            this::booleanFeasible, this::booleanLearner,
            this::booleanLearnerOfTable,
            this::sparse, this::sparsePoint, this::tilted, this::chord, this::supremum, this::sparseDirect, this::signs, this::direct,
            this::sparseFeasible, this::sparseLearner,
            this::dobrushin, this::tangents, this::roots, this::pair, this::uses, this::stage, this::cascade, this::squares,
            this::functions, this::ofChannel, this::output, this::outputPoint,
            this::additiveNoise, this::customLinear, this::errors, this::approximate,
            this::mixture, this::costs, this::centres, this::clusterSigns, this::unseen, this::leastError, this::outOfReach,
            this::mixtureLearner);
        List<DearStep> steps = new ArrayList<>();
        for (Maker maker : makers) {
            steps.add(maker.make());
        }
        return steps;
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int digits() {
        return DIGITS[random.nextInt(DIGITS.length)];
    }

    private int precision() {
        return PRECISIONS[random.nextInt(PRECISIONS.length)];
    }

    private Witness exact() {
        return Witness.precision(precision());
    }

    /** A whole number with so many digits. */
    private BigInteger whole(int digits) {
        return new BigInteger(Math.max(1, digits * 3_321 / 1_000), random).setBit(Math.max(1, digits * 3_321 / 1_000) - 1);
    }

    /** Strictly between 1/2 and 1, with so many digits above and below the line. */
    private BigFraction large(int digits) {
        return large(digits, 1);
    }

    /** So many times such a number, brought to lowest terms once. */
    private BigFraction large(int digits, int factor) {
        BigInteger d = whole(digits + 1).shiftLeft(1).setBit(0);
        return new BigFraction(d.subtract(whole(digits).shiftRight(2).setBit(0)).multiply(BigInteger.valueOf(factor)), d);
    }

    /** Strictly between 0 and 1/2. */
    private BigFraction small(int digits) {
        return BigFraction.ONE.subtract(large(digits));
    }

    /** A positive number of any size. */
    private BigFraction any(int digits) {
        BigInteger n = whole(digits);
        BigInteger d = whole(digits());
        return random.nextBoolean() ? new BigFraction(n, d.setBit(0)) : large(digits);
    }

    private int problemDigits() {
        return 1 + random.nextInt(PROBLEM_DIGITS - 3);
    }

    private BigInteger count() {
        return whole(problemDigits());
    }

    private ErrorTarget target() {
        return random.nextBoolean() ? new AverageError(small(problemDigits()))
            : new ErrorPair(small(problemDigits()), small(problemDigits()));
    }

    private GaussianClustering gaussian(ErrorTarget target) {
        return new GaussianClustering(count(), count(), Proportion.of("lambda-squared", small(problemDigits())), target);
    }

    /** What a rule is said to yield: any numbers, which no statement of the kernel says. */
    private static Stated numbers(Map<ResultField, BigFraction> result) {
        return new Statement<>(result, x -> x.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            entry -> Bound.exactly(entry.getValue()))), (x, to) -> to);
    }

    /** A step by a rule that is said to yield these numbers. */
    private static ProvedStep premise(Rule rule, Object... fieldsAndValues) {
        Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            result.put((ResultField) fieldsAndValues[i], (BigFraction) fieldsAndValues[i + 1]);
        }
        return proved(new Step(1, rule, List.of(), Witness.none(), result), numbers(result));
    }

    private static ProvedStep proved(Step step, Stated stated) {
        return new ProvedStep(null, step, stated, List.of(), 0);
    }

    private ProvedStep information(BigFraction nats) {
        return premise(Rule.ACC_AVG, ResultField.INFORMATION, nats);
    }

    /** What a rule states about the problem, weakened to numbers of many digits. */
    private ProvedStep proved(Problem problem, Rule rule, Witness witness, ProvedStep... premises) {
        try {
            Stated sharp = Rules.of(problem).derive(rule, List.of(premises), witness, new CheckCost());
            Map<ResultField, BigFraction> longer = new EnumMap<>(ResultField.class);
            sharp.numbers().forEach((field, x) -> longer.put(field, rule.relation(field, List.of()) == Relation.AT_MOST
                ? x.add(BigFraction.ONE.subtract(x).multiply(small(digits()))) : x.multiply(large(digits()))));
            return proved(new Step(1, rule, List.of(), witness, longer), sharp.weakened(longer));
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }

    private ProvedStep information(ClusteringProblem problem) {
        Witness witness = Witness.precision(SHORT_PRECISION);
        return problem.target() instanceof AverageError average
            ? proved(problem, Rule.ACC_AVG, witness.with(WitnessField.MISS_PROBABILITY, average.error()))
            : proved(problem, Rule.ACC, witness);
    }

    private ProvedStep coefficients(GaussianClustering problem) {
        return proved(problem, Rule.GAUSS, Witness.none().with(WitnessField.LAMBDA_SQUARED, problem.lambdaSquared().exact().orElseThrow()));
    }

    private ProvedStep memorization(GaussianClustering problem) {
        return proved(problem, Rule.MEM, Witness.none(), coefficients(problem), information(problem));
    }

    private DearStep accuracy() {
        return new DearStep("long errors", gaussian(new ErrorPair(small(problemDigits()), small(problemDigits()))), Rule.ACC, List.of(),
            exact());
    }

    private DearStep averageAccuracy() {
        AverageError error = new AverageError(small(problemDigits()));
        BigFraction miss = small(digits()).multiply(error.error());
        return new DearStep("long tangent point", gaussian(error), Rule.ACC_AVG, List.of(),
            exact().with(WitnessField.MISS_PROBABILITY, miss));
    }

    private DearStep linear() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long premises", problem, Rule.MEM, List.of(coefficients(problem), information(problem)), Witness.none());
    }

    private DearStep bits() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long premise", problem, Rule.BITS, List.of(memorization(problem)), exact());
    }

    private DearStep privacy() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long premise and epsilon", problem, Rule.PRIV, List.of(memorization(problem)),
            exact().with(WitnessField.EPSILON, large(digits())));
    }

    private DearStep gauss() {
        return new DearStep("long lambda", gaussian(target()), Rule.GAUSS, List.of(),
            Witness.none().with(WitnessField.LAMBDA_SQUARED, large(digits())));
    }

    private DearStep gaussPoint() {
        GaussianContraction problem = new GaussianContraction(count(), Proportion.of("lambda-squared", large(problemDigits())));
        return new DearStep("long lambda", problem, Rule.GAUSS_POINT, List.of(),
            Witness.none().with(WitnessField.LAMBDA_SQUARED_LOWER, small(digits())));
    }

    private DearStep bottleneck() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long coefficients", problem, Rule.GAUSS_IB, List.of(coefficients(problem), information(problem)), exact());
    }

    private DearStep gaussianFeasible() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long coefficients", problem, Rule.FEASIBLE, List.of(coefficients(problem), information(problem)), exact());
    }

    private DearStep gaussianCapacity() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long coefficients", problem, Rule.GAUSS_CAPACITY, List.of(coefficients(problem)), exact());
    }

    private DearStep distance() {
        BigFraction quantile = switch (random.nextInt(3)) {
            case 0 -> small(digits()).divide(HUGE);
            case 1 -> large(digits()).multiply(random.nextInt(4));
            default -> new BigFraction(random.nextInt(40 << 20), 1 << 20);
        };
        return new DearStep("long quantile, " + quantile.doubleValue(), gaussian(target()), Rule.DISTANCE, List.of(),
            exact().with(WitnessField.QUANTILE, quantile));
    }

    private DearStep distanceOfBoth() {
        BigFraction first = new BigFraction(random.nextInt(40 << 20), 1 << 20);
        BigFraction second = random.nextBoolean() ? first : small(digits());
        return new DearStep("quantiles " + first.doubleValue() + " and " + second.doubleValue(), gaussian(target()), Rule.DISTANCE_PAIR,
            List.of(), exact().with(WitnessField.FALSE_NEGATIVE_QUANTILE, first).with(WitnessField.FALSE_POSITIVE_QUANTILE, second));
    }

    private ProvedStep distance(GaussianClustering problem) {
        return proved(problem, Rule.DISTANCE, Witness.precision(SHORT_PRECISION).with(WitnessField.QUANTILE, BigFraction.ZERO));
    }

    private DearStep totalVariation() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long split", problem, Rule.GAUSS_TV, List.of(coefficients(problem), distance(problem)),
            exact().with(WitnessField.SPLIT, large(digits())));
    }

    private DearStep tooFarApart() {
        GaussianClustering problem = gaussian(target());
        return new DearStep("long split", problem, Rule.GAUSS_TV_INFEASIBLE, List.of(coefficients(problem), distance(problem)),
            Witness.none().with(WitnessField.SPLIT, large(digits())));
    }

    /** Of long numbers, with few groups or many. */
    private AnisotropicClustering ofGroups() {
        int most = Math.min(ProblemLimits.COORDINATE_GROUPS, 1 + 2000 / PROBLEM_DIGITS);
        List<CoordinateGroup> groups = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            groups.add(new CoordinateGroup(count(), small(problemDigits())));
        }
        return new AnisotropicClustering(count(), groups, target());
    }

    private ProvedStep distance(AnisotropicClustering problem) {
        return proved(problem, Rule.DISTANCE, Witness.precision(SHORT_PRECISION).with(WitnessField.QUANTILE, BigFraction.ZERO));
    }

    private List<BigFraction> forEach(AnisotropicClustering problem) {
        return problem.groups().stream().map(group -> large(digits())).toList();
    }

    private DearStep groups() {
        AnisotropicClustering problem = ofGroups();
        return new DearStep("long splits and levels", problem, Rule.GAUSS_ANISO, List.of(distance(problem)),
            exact().with(WitnessField.MULTIPLIER, any(digits())).with(WitnessField.SPLITS, forEach(problem))
                .with(WitnessField.LEVELS, forEach(problem)));
    }

    private DearStep groupsOutOfReach() {
        AnisotropicClustering problem = ofGroups();
        return new DearStep("long splits", problem, Rule.GAUSS_ANISO_INFEASIBLE, List.of(distance(problem)),
            exact().with(WitnessField.SPLITS, forEach(problem)));
    }

    /** A large tau, or a small one: with an error that is as large, tau is above 1 less that, or below it. */
    private GaussianEstimation estimation(boolean isPossible) {
        BigFraction tau = isPossible ? large(problemDigits()) : small(problemDigits());
        BigFraction error = isPossible ? large(problemDigits()) : small(problemDigits());
        return new GaussianEstimation(count(), BigInteger.ONE, Proportion.of("lambda-squared", tau), error);
    }

    private ProvedStep upperBounds(GaussianEstimation problem) {
        return proved(problem, Rule.GAUSS, Witness.none().with(WitnessField.LAMBDA_SQUARED, problem.lambdaSquared().exact().orElseThrow()));
    }

    private DearStep everyEstimate() {
        GaussianEstimation problem = estimation(true);
        return new DearStep("long coefficients", problem, Rule.GAUSS_EST, List.of(upperBounds(problem)), exact());
    }

    private DearStep someEstimate() {
        GaussianEstimation problem = estimation(true);
        Witness witness = Witness.none().with(WitnessField.LAMBDA_SQUARED_LOWER, problem.lambdaSquared().exact().orElseThrow());
        return new DearStep("long coefficients", problem, Rule.GAUSS_EST_LEARN, List.of(proved(problem, Rule.GAUSS_POINT, witness)),
            exact());
    }

    private DearStep noEstimate() {
        GaussianEstimation problem = estimation(false);
        return new DearStep("long coefficients", problem, Rule.GAUSS_EST_INFEASIBLE, List.of(upperBounds(problem)), Witness.none());
    }

    private DearStep gaussianLearner() {
        GaussianClustering problem = gaussian(target());
        Witness witness = noisyMean(problem).with(WitnessField.DEVIATION, deviation());
        return new DearStep("long learner, threshold " + witness.get(WitnessField.THRESHOLD).doubleValue(), problem, Rule.GAUSS_LEARN,
            List.of(), witness);
    }

    private DearStep gaussianLevels() {
        GaussianClustering problem = gaussian(target());
        List<BigFraction> deviations = Stream.generate(this::deviation).limit(1 + random.nextInt(100)).toList();
        Witness witness = noisyMean(problem).with(WitnessField.DEVIATIONS, deviations);
        return new DearStep(deviations.size() + " levels, threshold " + witness.get(WitnessField.THRESHOLD).doubleValue(), problem,
            Rule.GAUSS_LEARN_LEVELS, List.of(), witness);
    }

    private DearStep gaussianLengths() {
        BigInteger dimension = BigInteger.valueOf(1 + random.nextInt(random.nextBoolean() ? Limits.CHI_EXACT : Limits.CHI_DIMENSION));
        GaussianClustering problem = new GaussianClustering(dimension, count(), Proportion.of("lambda-squared", small(problemDigits())),
            target());
        BigFraction length = switch (random.nextInt(3)) {
            case 0 -> small(random.nextInt(40) + 1).multiply(Limits.CHI_LENGTH);
            case 1 -> new BigFraction(Limits.CHI_LENGTH);
            default -> new BigFraction(random.nextInt(10 * Limits.CHI_LENGTH), 10);
        };
        return new DearStep("length " + length.doubleValue() + " in dimension " + dimension, problem, Rule.GAUSS_LEARN_CHI, List.of(),
            noisyMean(problem).with(WitnessField.LENGTHS, Collections.nCopies(1 + random.nextInt(3), length)));
    }

    /** All but what its misses are bounded by. */
    private Witness noisyMean(GaussianClustering problem) {
        BigFraction lambda = problem.lambdaSquared().exact().orElseThrow();
        BigFraction threshold = switch (random.nextInt(4)) {
            case 0 -> small(digits()).divide(HUGE);
            case 1 -> new BigFraction(new BigInteger("999999999999999989"), new BigInteger("25000000000000001"));
            case 2 -> new BigFraction(-random.nextInt(40 << 20), 1 << 20);
            default -> new BigFraction(random.nextInt(40 << 20), 1 << 20);
        };
        return exact().with(WitnessField.LAMBDA_SQUARED_LOWER, lambda.multiply(large(digits())))
            .with(WitnessField.LAMBDA_SQUARED_UPPER, lambda.add(large(digits())).divide(2))
            .with(WitnessField.NOISE_VARIANCE, any(digits())).with(WitnessField.THRESHOLD, threshold);
    }

    private BigFraction deviation() {
        return large(digits(), 1 + random.nextInt(Limits.DEVIATION));
    }

    private BooleanClustering booleanClustering(BigInteger samples, BigFraction lambda) {
        return new BooleanClustering(count(), samples, Proportion.of("lambda", lambda), target());
    }

    private DearStep booleanLinear() {
        return new DearStep("long lambda", booleanClustering(count(), small(problemDigits())), Rule.BOOL_LINEAR, List.of(),
            Witness.none().with(WitnessField.LAMBDA, large(digits())));
    }

    private DearStep booleanClosed() {
        return new DearStep("many squarings", booleanClustering(count(), small(problemDigits())), Rule.BOOL_CLOSED, List.of(),
            exact().with(WitnessField.LAMBDA, large(digits())));
    }

    private DearStep booleanPoint() {
        BooleanContraction problem = new BooleanContraction(BigInteger.valueOf(1L + random.nextInt(1 << random.nextInt(13))),
            Proportion.of("lambda", large(problemDigits())));
        return new DearStep("many samples", problem, Rule.BOOL_POINT, List.of(), exact().with(WitnessField.LAMBDA_LOWER, small(digits())));
    }

    private DearStep booleanSkew() {
        int samples = 1 + random.nextInt(1 << random.nextInt(12));
        BooleanContraction problem = new BooleanContraction(BigInteger.valueOf(samples), Proportion.of("lambda", new BigFraction(1, 20)));
        return new DearStep("many samples", problem, Rule.BOOL_SKEW, List.of(),
            exact().with(WitnessField.LAMBDA, new BigFraction(1, 20).add(small(random.nextInt(1000) + 1).divide(10_000))));
    }

    private DearStep gerber() {
        BooleanClustering problem = booleanClustering(BigInteger.ONE, small(problemDigits()));
        return new DearStep("long mean", problem, Rule.BOOL_GERBER, List.of(information(problem)),
            exact().with(WitnessField.LAMBDA, large(digits())).with(WitnessField.MEAN, any(digits()).compareTo(BigFraction.ONE) > 0
            ? BigFraction.ONE : large(digits())));
    }

    private DearStep rankedSigns() {
        BooleanClustering problem = booleanClustering(count(), new BigFraction(1, 1 + whole(1).intValue()).divide(20));
        ProvedStep coefficients = proved(problem, Rule.BOOL_LINEAR,
            Witness.none().with(WitnessField.LAMBDA, problem.lambda().exact().orElseThrow()));
        int ranks = 1 + random.nextInt(1 << random.nextInt(8));
        return new DearStep(ranks + " ranks", problem, Rule.BOOL_TV, List.of(coefficients),
            ranked(exact().with(WitnessField.LAMBDA, problem.lambda().exact().orElseThrow()), ranks));
    }

    /** Many or few factors and intervals, behind one rank that proves something. */
    private DearStep factors() {
        int samples = 1 + random.nextInt(1 << random.nextInt(11));
        BooleanClustering problem = booleanClustering(BigInteger.valueOf(samples), new BigFraction(1, 4));
        return factored(problem, Rule.BOOL_IB, samples, RANK);
    }

    private DearStep everySignEstimate() {
        int samples = 1 + random.nextInt(1 << random.nextInt(11));
        return factored(signEstimation(samples), Rule.BOOL_EST, samples, Witness.none());
    }

    private BooleanEstimation signEstimation(int samples) {
        return new BooleanEstimation(count(), BigInteger.valueOf(samples), Proportion.of("lambda", new BigFraction(1, 4)),
            large(problemDigits()).divide(2));
    }

    private DearStep someSignEstimate() {
        int samples = 1 + random.nextInt(1 << random.nextInt(11));
        Witness witness = exact().with(WitnessField.LAMBDA_LOWER, new BigFraction(1, 4)).with(WitnessField.ANSWERS,
            Collections.nCopies((Math.min(samples, 1000) + 1) / 2, BigFraction.ONE));
        return new DearStep(samples + " samples", signEstimation(samples), Rule.BOOL_EST_LEARN, List.of(), witness);
    }

    private DearStep noSignEstimate() {
        int samples = 1 + random.nextInt(1 << random.nextInt(12));
        return new DearStep(samples + " samples", signEstimation(samples), Rule.BOOL_EST_INFEASIBLE, List.of(),
            exact().with(WitnessField.LAMBDA, new BigFraction(1, 4)));
    }

    private DearStep factored(Problem problem, Rule rule, int samples, Witness rest) {
        int intervals = 1 + random.nextInt(1 << random.nextInt(9));
        int precision = precision();
        Witness witness = intervals(rest, samples, intervals, precision).with(WitnessField.PRECISION, new BigFraction(precision))
            .with(WitnessField.LAMBDA, new BigFraction(1, 4)).with(WitnessField.COEFFICIENT, new BigFraction(999, 1000));
        return new DearStep(samples + " samples, " + intervals + " intervals", problem, rule, List.of(), witness);
    }

    /** The witness with factors of so many samples, and so many intervals. */
    private static Witness intervals(Witness witness, int samples, int intervals, int precision) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        List<BigFraction> slopes = IntStream.range(0, intervals).mapToObj(i -> new BigFraction(i + 1, 8)).toList();
        List<BigFraction> points = IntStream.range(0, intervals)
            .mapToObj(i -> new BigFraction(BigInteger.valueOf(i + 1L).multiply(unit).divide(BigInteger.valueOf(intervals)), unit)).toList();
        return witness.with(WitnessField.FACTORS, Collections.nCopies(samples / 2 + 1, new BigFraction(999_999, 1_000_000)))
            .with(WitnessField.POINTS, points).with(WitnessField.SLOPES, slopes);
    }

    /** Many samples, behind one rank that proves something. */
    private DearStep counts() {
        int samples = 1 + random.nextInt(1 << random.nextInt(12));
        Witness witness = RANK.with(WitnessField.PRECISION, new BigFraction(precision())).with(WitnessField.LAMBDA, new BigFraction(1, 4));
        return new DearStep(samples + " samples", booleanClustering(BigInteger.valueOf(samples), new BigFraction(1, 4)),
            Rule.BOOL_TV_INFEASIBLE, List.of(), witness);
    }

    /** The witness with so many ranks. */
    private Witness ranked(Witness witness, int ranks) {
        BigFraction step = new BigFraction(BigInteger.ONE, whole(1 + random.nextInt(30)));
        BigFraction noise = new BigFraction(1, 4).add(step);
        BigFraction quantile = random.nextBoolean() ? BigFraction.ONE : new BigFraction(random.nextInt(40 << 20), 1 << 20);
        return witness.with(WitnessField.QUANTILE, quantile).with(WitnessField.UPPER_QUANTILE, quantile)
            .with(WitnessField.ROOT, large(digits()))
            .with(WitnessField.NOISES, Collections.nCopies(ranks, noise))
            .with(WitnessField.SPREADS, Collections.nCopies(ranks, noise.add(BigFraction.ONE)))
            .with(WitnessField.LEFT_POINTS, Collections.nCopies(ranks, BigFraction.ONE))
            .with(WitnessField.MIDDLE_POINTS, Collections.nCopies(ranks, new BigFraction(1, 5)))
            .with(WitnessField.RIGHT_POINTS, Collections.nCopies(ranks, BigFraction.ONE));
    }

    private DearStep signs() {
        Witness good = SIGNS.steps().stream().filter(step -> step.rule() == Rule.SPARSE_TV).findFirst().orElseThrow().witness();
        int parts = parts(good.list(WitnessField.SLOPES).size());
        int ranks = 1 + random.nextInt(1 << random.nextInt(8));
        int precision = Math.max(precision(), good.get(WitnessField.PRECISION).intValue() + 16);
        return new DearStep(ranks + " ranks, many slopes", SIGNS.problem(), Rule.SPARSE_TV, List.of(), ranked(good, ranks)
            .with(WitnessField.PRECISION, new BigFraction(precision))
            .with(WitnessField.POINTS, cut(good.list(WitnessField.POINTS), parts))
            .with(WitnessField.SLOPES, repeated(good.list(WitnessField.SLOPES), parts)));
    }

    private DearStep booleanFeasible() {
        BooleanClustering problem = booleanClustering(count(), small(problemDigits()));
        ProvedStep coefficients = proved(problem, Rule.BOOL_LINEAR,
            Witness.none().with(WitnessField.LAMBDA, problem.lambda().exact().orElseThrow()));
        return new DearStep("long tau", problem, Rule.FEASIBLE, List.of(information(problem), coefficients),
            exact().with(WitnessField.LAMBDA, large(digits())));
    }

    private Witness learner(BigInteger dimension) {
        BigFraction threshold = switch (random.nextInt(4)) {
            case 0 -> new BigFraction(dimension);
            case 1 -> new BigFraction(dimension.negate());
            case 2 -> BigFraction.MINUS_ONE;
            default -> large(digits());
        };
        BigFraction tilt = random.nextBoolean() ? BigFraction.ONE : large(digits()).multiply(1 + random.nextInt(Limits.TILT));
        return exact().with(WitnessField.THRESHOLD, threshold).with(WitnessField.MISS_TILT, tilt).with(WitnessField.FALSE_ALARM_TILT, tilt);
    }

    private DearStep booleanLearner() {
        BooleanClustering problem = booleanClustering(BigInteger.valueOf(1L + random.nextInt(1 << random.nextInt(11))),
            large(problemDigits()));
        return new DearStep("many samples", problem, Rule.BOOL_LEARN, List.of(),
            learner(problem.dimension()).with(WitnessField.SLOPE, small(digits())).with(WitnessField.LAMBDA_LOWER, random.nextBoolean()
            ? new BigFraction(1, 10) : small(digits())));
    }

    private DearStep booleanLearnerOfTable() {
        int samples = 1 + random.nextInt(1 << random.nextInt(11));
        BooleanClustering problem = booleanClustering(BigInteger.valueOf(samples), large(problemDigits()));
        BigInteger denominator = BigInteger.ONE.shiftLeft(Limits.ANSWER_BITS - 1).subtract(BigInteger.ONE);
        List<BigFraction> answers = IntStream.range(0, (Math.min(samples, 1000) + 1) / 2)
            .mapToObj(i -> new BigFraction(new BigInteger(Limits.ANSWER_BITS - 2, random), denominator)).toList();
        return new DearStep("many samples", problem, Rule.BOOL_LEARN_TABLE, List.of(),
            learner(problem.dimension()).with(WitnessField.LAMBDA_LOWER, random.nextBoolean() ? new BigFraction(1, 10) : small(digits()))
            .with(WitnessField.ANSWERS, answers));
    }

    private SparseHypercube sparseHypercube(BigInteger samples) {
        return new SparseHypercube(count(), samples, small(problemDigits()), target());
    }

    private BigInteger fewSamples() {
        return BigInteger.valueOf(2L + random.nextInt(1 << random.nextInt(15)));
    }

    private DearStep sparse() {
        return new DearStep("many samples", sparseHypercube(fewSamples()), Rule.SPARSE, List.of(), Witness.none());
    }

    private DearStep sparsePoint() {
        return new DearStep("many samples", sparseHypercube(fewSamples()).contraction(), Rule.SPARSE_POINT, List.of(), Witness.none());
    }

    private DearStep tilted() {
        BigFraction plus = large(digits());
        return new DearStep("long law", sparseHypercube(fewSamples()).contraction(), Rule.SPARSE_TILTED, List.of(),
            exact().with(WitnessField.PLUS, plus).with(WitnessField.MINUS, BigFraction.ONE.subtract(plus).multiply(large(digits()))));
    }

    private DearStep chord() {
        SparseContraction problem = new SparseContraction(fewSamples(), new BigFraction(1, 2)
            .add(small(problemDigits() / 2 + 1).divide(3)));
        return new DearStep("high precision", problem, Rule.CHORD, List.of(),
            exact().with(WitnessField.FACTOR, new BigFraction(whole(1 + random.nextInt(30)))));
    }

    /** Each interval but the first cut into equal parts, of which the same slopes prove the bound. */
    private static List<BigFraction> cut(List<BigFraction> ends, int parts) {
        List<BigFraction> result = new ArrayList<>(ends.subList(0, 1));
        for (int i = 1; i < ends.size(); i++) {
            BigFraction start = ends.get(i - 1);
            BigFraction step = ends.get(i).subtract(start);
            for (int k = 1; k <= parts; k++) {
                result.add(start.add(step.multiply(k).divide(parts)));
            }
        }
        return result;
    }

    private static List<BigFraction> oneAfterTheOther(List<BigFraction> list, int times) {
        return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
    }

    private static List<BigFraction> repeated(List<BigFraction> list, int times) {
        return list.stream().flatMap(x -> Collections.nCopies(times, x).stream()).toList();
    }

    private int parts(int intervals) {
        return 1 << random.nextInt(Math.max(1, 32 - Integer.numberOfLeadingZeros((Limits.LIST - 2) / Math.max(1, intervals))));
    }

    private DearStep supremum() {
        Witness good = SUPREMUM.steps().get(0).witness();
        int parts = parts(good.list(WitnessField.SLOPES).size());
        int precision = Math.max(precision(), good.get(WitnessField.PRECISION).intValue() + 16);
        Witness witness = good.with(WitnessField.PRECISION, new BigFraction(precision))
            .with(WitnessField.POINTS, cut(good.list(WitnessField.POINTS), parts))
            .with(WitnessField.SLOPES, repeated(good.list(WitnessField.SLOPES), parts)).with(WitnessField.COEFFICIENT, random.nextBoolean()
            ? good.get(WitnessField.COEFFICIENT) : above(good.get(WitnessField.COEFFICIENT)));
        return new DearStep("many slopes", SUPREMUM.problem(), Rule.SUPREMUM, List.of(), witness);
    }

    /** A little above, and long. */
    private BigFraction above(BigFraction x) {
        return x.multiply(BigFraction.ONE.add(small(digits()).divide(1_000_000)));
    }

    private DearStep sparseDirect() {
        Witness good = DIRECT.steps().stream().filter(step -> step.rule() == Rule.SPARSE_DIRECT).findFirst().orElseThrow().witness();
        int parts = parts(good.list(WitnessField.TILTS).size());
        List<BigFraction> agreements = new ArrayList<>(good.list(WitnessField.AGREEMENTS).subList(0, 1));
        agreements.addAll(repeated(good.list(WitnessField.AGREEMENTS).subList(1, good.list(WitnessField.AGREEMENTS).size()), parts));
        Witness witness = good.with(WitnessField.PRECISION,
            new BigFraction(Math.max(precision(), good.get(WitnessField.PRECISION).intValue()))).with(WitnessField.ENDS,
            cut(good.list(WitnessField.ENDS), parts))
            .with(WitnessField.AGREEMENTS, agreements).with(WitnessField.TILTS, repeated(good.list(WitnessField.TILTS), parts))
            .with(WitnessField.CONSTANT, good.get(WitnessField.CONSTANT)
            .multiply(large(digits()).add(new BigFraction(9_999)).divide(10_000)));
        return new DearStep("many lines", DIRECT.problem(), Rule.SPARSE_DIRECT, List.of(), witness);
    }

    private DearStep direct() {
        return new DearStep("long premises", sparseHypercube(fewSamples()), Rule.MEM_DIRECT,
            List.of(premise(Rule.SPARSE_DIRECT, ResultField.CONSTANT, any(digits())), information(any(digits()))), Witness.none());
    }

    private DearStep sparseFeasible() {
        return new DearStep("many samples", sparseHypercube(fewSamples()), Rule.FEASIBLE, List.of(information(HUGE.multiply(HUGE))),
            exact());
    }

    private DearStep sparseLearner() {
        SparseHypercube problem = sparseHypercube(fewSamples());
        BigFraction keeping = random.nextInt(3) == 0 ? BigFraction.ZERO : large(digits());
        return new DearStep("many samples", problem, Rule.SPARSE_LEARN, List.of(), learner(problem.dimension())
            .with(WitnessField.KEEPING, keeping));
    }

    /** So many random rows, over a common denominator of so many digits. */
    private List<List<BigFraction>> rows(int inputs, int outputs, int digits) {
        BigInteger d = whole(digits + 3).setBit(0);
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            List<BigFraction> row = new ArrayList<>();
            BigInteger rest = d;
            for (int y = 1; y < outputs; y++) {
                BigInteger entry = new BigInteger(Math.max(1, rest.bitLength() - 7), random);
                row.add(new BigFraction(entry, d));
                rest = rest.subtract(entry);
            }
            row.add(new BigFraction(rest, d));
            rows.add(row);
        }
        return rows;
    }

    private int size() {
        return 2 + random.nextInt(1 << (1 + random.nextInt(6)));
    }

    private FiniteChannel channel(boolean cascade, boolean law, int outputs) {
        int inputs = Math.min(size(), ProblemLimits.CHANNEL_SIZE);
        int middle = cascade ? Math.min(size(), ProblemLimits.CHANNEL_SIZE) : outputs;
        int digits = problemDigits();
        return new FiniteChannel(rows(inputs, middle, digits), 1 + random.nextInt(ProblemLimits.CHANNEL_USES), law
            ? Optional.of(rows(1, inputs, problemDigits()).get(0)) : Optional.empty(),
            cascade ? Optional.of(rows(middle, outputs, problemDigits())) : Optional.empty());
    }

    private FiniteChannel channel() {
        return channel(random.nextBoolean(), random.nextBoolean(), Math.min(size(), ProblemLimits.CHANNEL_SIZE));
    }

    private DearStep dobrushin() {
        return new DearStep("many long entries", channel(), Rule.CH_DOBRUSHIN, List.of(), Witness.none());
    }

    private Witness scaled() {
        int precision = precision() / 2 + Limits.MIN_PRECISION;
        return Witness.precision(precision)
            .with(WitnessField.FACTOR, new BigFraction(whole(random.nextInt(Limits.MAX_PRECISION - precision) / 4 + 1)));
    }

    private Witness tangents(Witness witness, int rows) {
        int pairs = TangentPlaces.pairs(rows);
        int digits = digits();
        Witness result = witness;
        boolean areOfAll = random.nextBoolean();
        for (WitnessField field : areOfAll ? List.of(WitnessField.LEFT, WitnessField.CROSS, WitnessField.RIGHT)
                : List.of(WitnessField.LOWER_PLACES, WitnessField.UPPER_PLACES)) {
            result = result.with(field, IntStream.range(0, pairs).mapToObj(i -> areOfAll ? new BigFraction(whole(digits))
                : new BigFraction(whole(digits), BigInteger.TEN.pow(digits))).toList());
        }
        if (!areOfAll) {
            result = result.with(WitnessField.PAIRS, IntStream.rangeClosed(1, pairs).mapToObj(BigFraction::new).toList());
        }
        return result.with(WitnessField.COEFFICIENT, HUGE.multiply(HUGE).multiply(new BigFraction(whole(ProblemLimits.DIGITS))));
    }

    private DearStep tangents() {
        FiniteChannel channel = channel();
        return new DearStep("many long tangents", channel, Rule.CH_KL, List.of(), tangents(scaled(), channel.inputs()));
    }

    private DearStep stage() {
        FiniteChannel channel = channel(true, random.nextBoolean(), Math.min(size(), ProblemLimits.CHANNEL_SIZE));
        int stage = 1 + random.nextInt(2);
        return new DearStep("many long tangents", channel, Rule.CH_KL_STAGE, List.of(),
            tangents(scaled(), stage == 1 ? channel.inputs() : channel.rows().get(0).size())
            .with(WitnessField.STAGE, new BigFraction(stage)));
    }

    private DearStep roots() {
        return new DearStep("many roots", channel(), Rule.CH_KL_ROOTS, List.of(), exact().with(WitnessField.COEFFICIENT, HUGE));
    }

    private DearStep pair() {
        return new DearStep("long rows", channel(), Rule.CH_KL_POINT, List.of(),
            scaled().with(WitnessField.FIRST_ROW, BigFraction.ONE).with(WitnessField.SECOND_ROW, BigFraction.TWO)
            .with(WitnessField.POINT, BigFraction.ONE));
    }

    private DearStep uses() {
        return new DearStep("many uses", channel(), Rule.CH_NFOLD, List.of(premise(Rule.CH_KL, ResultField.ETA_KL, large(digits()))),
            Witness.none());
    }

    private DearStep cascade() {
        List<ProvedStep> stages = new ArrayList<>();
        for (int stage = 1; stage <= 2; stage++) {
            Map<ResultField, BigFraction> result = Map.of(ResultField.ETA_KL_STAGE, large(digits()));
            Witness witness = Witness.none().with(WitnessField.STAGE, new BigFraction(stage));
            stages.add(proved(new Step(stage, Rule.CH_KL_STAGE, List.of(), witness, result), numbers(result)));
        }
        return new DearStep("long premises", channel(true, false, 2), Rule.CH_CASCADE, stages, Witness.none());
    }

    /** The squares of a search, times a square: the forms are longer and prove the same. */
    private DearStep squares() {
        Witness good = CORRELATION.steps().stream().filter(step -> step.rule() == Rule.CH_CHI2).findFirst().orElseThrow().witness();
        BigFraction factor = new BigFraction(whole(Math.min(digits(), 4_000)));
        BigFraction square = factor.multiply(factor);
        Witness witness = good.with(WitnessField.SCALE, good.get(WitnessField.SCALE).multiply(square))
            .with(WitnessField.REST, good.get(WitnessField.REST).multiply(square))
            .with(WitnessField.CORNER, good.get(WitnessField.CORNER).multiply(factor));
        for (WitnessField field : List.of(WitnessField.OUTPUT_FORMS, WitnessField.INPUT_FORMS)) {
            witness = witness.with(field, good.list(field).stream().map(factor::multiply).toList());
        }
        return new DearStep("long forms", CORRELATION.problem(), Rule.CH_CHI2, List.of(), witness);
    }

    private DearStep functions() {
        FiniteChannel channel = channel(random.nextBoolean(), true, Math.min(size(), ProblemLimits.CHANNEL_SIZE));
        Witness witness = Witness.none().with(WitnessField.INPUT_FUNCTION, wholes(channel.inputs()))
            .with(WitnessField.OUTPUT_FUNCTION, wholes(channel.outputs().length));
        return new DearStep("long functions", channel, Rule.CH_CHI2_POINT, List.of(), witness);
    }

    /** From a coefficient of 1, which is always true. */
    private DearStep ofChannel() {
        FiniteChannel channel = channel(random.nextBoolean(), true, Math.min(size(), ProblemLimits.CHANNEL_SIZE));
        Map<ResultField, BigFraction> result = Map.of(ResultField.ETA_KL, BigFraction.ONE);
        Witness witness = Witness.precision(Limits.MIN_PRECISION).with(WitnessField.COEFFICIENT, BigFraction.ONE);
        Stated stated;
        try {
            stated = Rules.of(channel).derive(Rule.CH_KL_ROOTS, List.of(), witness, new CheckCost());
        } catch (RejectedException e) {
            stated = numbers(result);
        }
        ProvedStep premise = proved(new Step(1, Rule.CH_KL_ROOTS, List.of(), witness, result), stated);
        return new DearStep("long matrices", channel, Rule.CH_KL_LAW, List.of(premise), Witness.none());
    }

    private List<BigFraction> wholes(int size) {
        int digits = digits();
        return IntStream.range(0, size).mapToObj(i -> new BigFraction(whole(digits))).toList();
    }

    private DearStep output() {
        Witness good = OUTPUT.steps().stream().filter(step -> step.rule() == Rule.CH_BINARY).findFirst().orElseThrow().witness();
        int precision = good.get(WitnessField.PRECISION).intValue();
        int shift = Math.max(0, precision() - precision);
        BigFraction factor = new BigFraction(BigInteger.ONE.shiftLeft(shift));
        Witness witness = good.with(WitnessField.PRECISION, new BigFraction(precision + shift));
        int parts = parts(Math.max(good.list(WitnessField.SLOPES).size(), good.list(WitnessField.MIRRORED_SLOPES).size()));
        for (List<WitnessField> lists : List.of(List.of(WitnessField.ENDS, WitnessField.SLOPES),
                List.of(WitnessField.MIRRORED_ENDS, WitnessField.MIRRORED_SLOPES))) {
            witness = witness.with(lists.get(0), cut(good.list(lists.get(0)), parts).stream().map(x -> Fractions.floor(x.multiply(factor)))
                .toList())
                .with(lists.get(1), repeated(good.list(lists.get(1)), parts).stream().map(factor::multiply).toList());
        }
        return new DearStep("many slopes", OUTPUT.problem(), Rule.CH_BINARY, List.of(), witness);
    }

    private DearStep outputPoint() {
        FiniteChannel channel = channel(random.nextBoolean(), true, 2);
        return new DearStep("long weights", channel, Rule.CH_BINARY_POINT, List.of(),
            exact().with(WitnessField.INPUT_WEIGHTS, wholes(channel.inputs())));
    }

    private DearStep additiveNoise() {
        return new DearStep("long numbers", new GaussianChannel(small(problemDigits()), count()), Rule.SDPI_GAUSS, List.of(),
            Witness.none());
    }

    private CustomCoefficients custom(boolean slack) {
        return new CustomCoefficients(small(problemDigits()), large(problemDigits()), large(problemDigits()),
            slack ? Optional.of(new CustomCoefficients.Slack(small(problemDigits()), small(problemDigits()), count().add(BigInteger.TWO)))
            : Optional.empty());
    }

    private DearStep customLinear() {
        return new DearStep("long numbers", custom(false), Rule.MEM, List.of(), Witness.none());
    }

    private DearStep errors() {
        return new DearStep("long numbers", custom(true), Rule.APPROX, List.of(), exact());
    }

    private DearStep approximate() {
        ProvedStep errors = premise(Rule.APPROX, ResultField.SAMPLE_ERROR, any(digits()), ResultField.CENTRE_ERROR, any(digits()),
            ResultField.CLASSICAL_SAMPLE_ERROR, any(digits()),
            ResultField.CLASSICAL_CENTRE_ERROR, any(digits()));
        return new DearStep("long premises", custom(true), Rule.MEM_APPROX, List.of(errors), Witness.none());
    }

    private ClusterKind kind(int number) {
        BigInteger dimension = count().add(BigInteger.valueOf(number));
        BigFraction parameter = random.nextBoolean() ? new BigFraction(1, 3 + number) : small(problemDigits());
        return switch (random.nextInt(4)) {
            case 0 -> new GaussianCluster(dimension, Proportion.of("lambda-squared", parameter));
            case 1 -> new GaussianCluster(dimension.add(BigInteger.TWO),
                Proportion.inverseRoot("lambda-squared", dimension.add(BigInteger.TWO)));
            case 2 -> new BooleanCluster(dimension, Proportion.of("lambda", parameter));
            default -> new SparseCluster(dimension, parameter);
        };
    }

    private ClusterMixture clusters() {
        BigInteger samples = BigInteger.valueOf(1L + random.nextInt(1 << (1 + random.nextInt(22))));
        if (random.nextInt(3) == 0) {
            BigInteger count = BigInteger.valueOf(2L + random.nextInt(1 << (1 + random.nextInt(16))));
            int roots = 1 + random.nextInt(20);
            Frequencies zipf = new Frequencies.Zipf(new BigFraction(1 + random.nextInt(3 * roots), roots));
            return new ClusterMixture(samples, List.of(new ClusterGroup(count, zipf, kind(1))), new AverageError(BigFraction.ZERO));
        }
        int groups = 1 << (1 + random.nextInt(8));
        BigFraction each = random.nextBoolean() ? new BigFraction(1, groups)
            : new BigFraction(BigInteger.ONE, BigInteger.valueOf(groups).multiply(count()));
        List<ClusterGroup> list = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            list.add(new ClusterGroup(each.reciprocal().divide(groups).getNumerator(), new Frequencies.Equal(each), kind(i)));
        }
        return new ClusterMixture(samples, list, new AverageError(BigFraction.ZERO));
    }

    private Witness ofMixture() {
        return Witness.precision(Limits.MIN_PRECISION + random.nextInt(Limits.MIXTURE_PRECISION - Limits.MIN_PRECISION + 1))
            .with(WitnessField.MOST_SAMPLES, new BigFraction(1 + random.nextInt(Limits.MIXTURE_SAMPLES)));
    }

    /** With lines that fall. */
    private Witness ofLines() {
        Witness witness = ofMixture();
        BigInteger unit = BigInteger.ONE.shiftLeft(witness.get(WitnessField.PRECISION).intValue());
        int lines = 2 + random.nextInt(1 << (1 + random.nextInt(11)));
        List<BigFraction> hits = IntStream.range(0, lines)
            .mapToObj(i -> new BigFraction(unit.shiftRight(1).add(BigInteger.valueOf(1L + i)).min(unit.subtract(BigInteger.ONE)))).toList();
        List<BigFraction> alarms = IntStream.range(0, lines)
            .mapToObj(i -> new BigFraction(unit.shiftRight(1).subtract(BigInteger.valueOf(1L + i)).max(BigInteger.ONE))).toList();
        return witness.with(WitnessField.HITS, hits).with(WitnessField.FALSE_ALARMS, alarms);
    }

    private DearStep mixture() {
        return new DearStep("many terms", clusters(), Rule.MIX, List.of(), ofLines().with(WitnessField.MULTIPLIER, any(digits())));
    }

    /** Two Gaussian clusters, with long numbers for what their learners pay. */
    private DearStep costs() {
        BigInteger dimension = BigInteger.valueOf(1_000_000L + random.nextInt(1 << 20));
        ClusterKind kind = new GaussianCluster(dimension, Proportion.of("lambda-squared", new BigFraction(1, 100)));
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(1L + random.nextInt(1000)),
            List.of(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(new BigFraction(1, 2)), kind)),
            new AverageError(BigFraction.ZERO));
        int costs = 1 + random.nextInt(Limits.LIST);
        BigInteger scale = BigInteger.TEN.pow(1 + random.nextInt(200));
        List<BigFraction> quantiles = IntStream.range(0, costs)
            .mapToObj(i -> new BigFraction(scale.divide(BigInteger.valueOf(20L + i)).add(BigInteger.ONE), scale)).toList();
        List<BigFraction> splits = IntStream.range(0, costs)
            .mapToObj(i -> new BigFraction(scale.divide(BigInteger.TWO).add(BigInteger.valueOf(1L + i)), scale.add(BigInteger.TEN.pow(5))))
            .toList();
        List<BigFraction> counts = IntStream.range(0, costs).mapToObj(i -> new BigFraction(1 + i)).toList();
        Witness witness = ofLines().with(WitnessField.MULTIPLIER, any(digits()))
            .with(WitnessField.CLUSTER_GROUPS, Collections.nCopies(costs, BigFraction.ONE)).with(WitnessField.COUNTS, counts)
            .with(WitnessField.QUANTILES, quantiles).with(WitnessField.SPLITS, splits);
        return new DearStep("many costs", problem, Rule.MIX_COST, List.of(), witness);
    }

    /** Errors of Gaussian clusters that are out of reach. */
    private DearStep outOfReach() {
        ClusterKind kind = new GaussianCluster(BigInteger.valueOf(1_000_000L + random.nextInt(1 << 20)),
            Proportion.of("lambda-squared", new BigFraction(1, 1000)));
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(1L + random.nextInt(1000)),
            List.of(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(new BigFraction(1, 2)), kind)),
            new AverageError(BigFraction.ZERO));
        int errors = 1 + random.nextInt(1 << (1 + random.nextInt(13)));
        BigFraction tiny = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(1 + random.nextInt(200)));
        return new DearStep(errors + " errors", problem, Rule.MIX_FEASIBLE, List.of(), ofLines()
            .with(WitnessField.CLUSTER_GROUPS, Collections.nCopies(errors, BigFraction.ONE))
            .with(WitnessField.COUNTS, IntStream.range(0, errors).mapToObj(i -> new BigFraction(1 + i)).toList())
            .with(WitnessField.QUANTILES, Collections.nCopies(errors, new BigFraction(35).add(tiny)))
            .with(WitnessField.SPLITS, Collections.nCopies(errors, new BigFraction(35, 1000).add(tiny))));
    }

    /** Boolean clusters, with many ranks, quantiles or slopes. */
    private DearStep centres() {
        BigInteger dimension = BigInteger.valueOf(1_000_000L + random.nextInt(1 << 20));
        BigFraction lambda = new BigFraction(BigInteger.ONE, whole(1 + random.nextInt(20)).add(BigInteger.TEN));
        ClusterKind kind = new BooleanCluster(dimension, Proportion.of("lambda", lambda));
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(1L + random.nextInt(1 << 14)),
            List.of(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(new BigFraction(1, 2)), kind)),
            new AverageError(BigFraction.ZERO));
        int ranks = 1 + random.nextInt(1 << random.nextInt(5));
        BigFraction noise = new BigFraction(1, 4).add(new BigFraction(BigInteger.ONE, whole(1 + random.nextInt(12))));
        int most = 1 + random.nextInt(1 << (1 + random.nextInt(9)));
        List<BigFraction> rising = IntStream.rangeClosed(1, most).mapToObj(i -> new BigFraction(i, 100)).toList();
        List<BigFraction> slopes = IntStream.rangeClosed(1, 1 + random.nextInt(200)).mapToObj(i -> new BigFraction(100L * i)).toList();
        return new DearStep(ranks + " ranks", problem, Rule.MIX_COST, List.of(), told(ofLines().with(WitnessField.MULTIPLIER, any(digits()))
            .with(WitnessField.CLUSTER_GROUPS, List.of()).with(WitnessField.COUNTS, List.of())
            .with(WitnessField.QUANTILES, List.of()).with(WitnessField.SPLITS, List.of())
            .with(WitnessField.RANK_GROUPS, Collections.nCopies(ranks, BigFraction.ONE))
            .with(WitnessField.NOISES, Collections.nCopies(ranks, noise))
            .with(WitnessField.SPREADS, Collections.nCopies(ranks, noise.add(BigFraction.ONE)))
            .with(WitnessField.LEFT_POINTS, Collections.nCopies(ranks, BigFraction.ONE))
            .with(WitnessField.MIDDLE_POINTS, Collections.nCopies(ranks, new BigFraction(1, 5)))
            .with(WitnessField.RIGHT_POINTS, Collections.nCopies(ranks, BigFraction.ONE))
            .with(WitnessField.CENTRE_QUANTILES, rising).with(WitnessField.CENTRE_SLOPES, slopes), random.nextInt(30)));
    }

    /** The witness with so many prices of the centre, of many or few samples and intervals. */
    private Witness told(Witness witness, int prices) {
        int samples = 1 + random.nextInt(1 << random.nextInt(9));
        int intervals = 1 + random.nextInt(1 << random.nextInt(7));
        Witness one = intervals(Witness.none(), samples, intervals, witness.get(WitnessField.PRECISION).intValue());
        return witness.with(WitnessField.PRICE_GROUPS, Collections.nCopies(prices, BigFraction.ONE))
            .with(WitnessField.PRICE_COUNTS, Collections.nCopies(prices, new BigFraction(samples)))
            .with(WitnessField.PRICE_COEFFICIENTS, Collections.nCopies(prices, new BigFraction(999, 1000)))
            .with(WitnessField.PRICE_INTERVALS, Collections.nCopies(prices, new BigFraction(intervals)))
            .with(WitnessField.FACTORS, oneAfterTheOther(one.list(WitnessField.FACTORS), prices))
            .with(WitnessField.POINTS, oneAfterTheOther(one.list(WitnessField.POINTS), prices))
            .with(WitnessField.SLOPES, oneAfterTheOther(one.list(WitnessField.SLOPES), prices));
    }

    /** Sparse clusters, with many signs that are made from samples, of many intervals, ranks, quantiles or slopes. */
    private DearStep clusterSigns() {
        SparseHypercube single = (SparseHypercube) SIGNS.problem();
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(1L + random.nextInt(1 << 14)),
            List.of(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(new BigFraction(1, 2)),
                new SparseCluster(single.dimension(), single.fixed()))), new AverageError(BigFraction.ZERO));
        Witness good = SIGNS.steps().stream().filter(step -> step.rule() == Rule.SPARSE_TV).findFirst().orElseThrow().witness();
        int signs = 1 + random.nextInt(1 << random.nextInt(5));
        int parts = 1 + random.nextInt(1 << random.nextInt(5));
        int ranks = 1 + random.nextInt(1 << random.nextInt(4));
        List<BigFraction> points = cut(good.list(WitnessField.POINTS), parts);
        List<BigFraction> slopes = repeated(good.list(WitnessField.SLOPES), parts);
        List<BigFraction> rising = IntStream.rangeClosed(1, 1 + random.nextInt(1 << (1 + random.nextInt(8))))
            .mapToObj(i -> new BigFraction(i, 100)).toList();
        List<BigFraction> steep = IntStream.rangeClosed(1, 1 + random.nextInt(100)).mapToObj(i -> new BigFraction(100L * i)).toList();
        Witness ranked = ranked(Witness.none(), ranks);
        Witness witness = ofLines().with(WitnessField.MULTIPLIER, any(digits()))
            .with(WitnessField.CLUSTER_GROUPS, List.of()).with(WitnessField.COUNTS, List.of())
            .with(WitnessField.QUANTILES, List.of()).with(WitnessField.SPLITS, List.of())
            .with(WitnessField.SIGN_GROUPS, Collections.nCopies(signs, BigFraction.ONE))
            .with(WitnessField.SIGN_COUNTS, Collections.nCopies(signs, new BigFraction(single.samples())))
            .with(WitnessField.SIGN_MEANS, Collections.nCopies(signs, good.get(WitnessField.MEAN)))
            .with(WitnessField.SIGN_COEFFICIENTS, Collections.nCopies(signs, good.get(WitnessField.COEFFICIENT)))
            .with(WitnessField.SIGN_REACHES, Collections.nCopies(signs, good.get(WitnessField.REACH)))
            .with(WitnessField.SIGN_INTERVALS, Collections.nCopies(signs, new BigFraction(slopes.size())))
            .with(WitnessField.SIGN_RANKS, Collections.nCopies(signs, new BigFraction(ranks)))
            .with(WitnessField.SIGN_QUANTILES, Collections.nCopies(signs, new BigFraction(rising.size())))
            .with(WitnessField.SIGN_SLOPES, Collections.nCopies(signs, new BigFraction(steep.size())))
            .with(WitnessField.POINTS, oneAfterTheOther(points, signs)).with(WitnessField.SLOPES, oneAfterTheOther(slopes, signs))
            .with(WitnessField.CENTRE_QUANTILES, oneAfterTheOther(rising, signs))
            .with(WitnessField.CENTRE_SLOPES, oneAfterTheOther(steep, signs));
        for (WitnessField field : RankedSignsOfWitness.LENGTHS) {
            witness = witness.with(field, oneAfterTheOther(ranked.list(field), signs));
        }
        return new DearStep(signs + " signs of " + ranks + " ranks", problem, Rule.MIX_COST, List.of(), witness);
    }

    private DearStep unseen() {
        return new DearStep("many clusters", clusters(), Rule.MIX_UNSEEN, List.of(), ofMixture());
    }

    private DearStep leastError() {
        return new DearStep("many terms", clusters(), Rule.MIX_FEASIBLE, List.of(), ofLines());
    }

    /** All clusters learn, each group of equal ones with learners of its own or many with the same. */
    private DearStep mixtureLearner() {
        BigInteger dimension = BigInteger.valueOf(1_000_000L + random.nextInt(1 << 20));
        ClusterKind kind = new GaussianCluster(dimension, Proportion.of("lambda-squared", small(problemDigits())));
        BigInteger samples = BigInteger.valueOf(1L + random.nextInt(1 << (1 + random.nextInt(18))));
        int count = 2 + random.nextInt(200);
        ClusterMixture problem = new ClusterMixture(samples,
            List.of(new ClusterGroup(BigInteger.valueOf(count), new Frequencies.Zipf(BigFraction.ONE), kind)),
            new AverageError(new BigFraction(49, 100)));
        boolean own = random.nextBoolean();
        int learners = own ? count : 1;
        int names = 1 + random.nextInt(samples.min(BigInteger.valueOf(8)).intValueExact());
        int precision = Limits.MIN_PRECISION + random.nextInt(Limits.MIXTURE_PRECISION - Limits.MIN_PRECISION + 1);
        Witness witness = Witness.precision(precision)
            .with(WitnessField.GROUPS, Collections.nCopies(learners, new BigFraction(own ? 1 : count)))
            .with(WitnessField.NAMES, Collections.nCopies(learners, new BigFraction(names)))
            .with(WitnessField.COUNTS, IntStream.range(0, learners * names).mapToObj(i -> new BigFraction(1 + i % names)).toList())
            .with(WitnessField.NOISE_VARIANCES, Collections.nCopies(learners * names, any(digits())))
            .with(WitnessField.THRESHOLDS, Collections.nCopies(learners * names, new BigFraction(random.nextInt(40 << 20), 1 << 20)))
            .with(WitnessField.USES, Collections.nCopies(learners * names, BigFraction.ONE))
            .with(WitnessField.DEVIATIONS, Stream.generate(this::deviation).limit(1 + random.nextInt(100)).toList());
        return new DearStep("many learners", problem, Rule.MIX_LEARN, List.of(), witness);
    }
}
