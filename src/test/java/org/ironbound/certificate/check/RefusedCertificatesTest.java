package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.WrittenCertificate;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.ExactNumber;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** False statements, each of which one check alone keeps from being verified. */
class RefusedCertificatesTest {
    private static Problem gaussian(String d, String n, String error) {
        return new GaussianInput(d, n, null, error, null, null).problem();
    }

    private static Problem pair(String d, String n, String falseNegative, String falsePositive) {
        return new GaussianInput(d, n, null, null, falseNegative, falsePositive).problem();
    }

    private static Problem signs(String d, String n, String error) {
        return new BooleanInput(new ClusteringInput(d, n, error, null, null), null).problem();
    }

    private static Problem sparseOf(String fixed) {
        return new MixtureInput("4", null, "uniform", "sparse:500:" + fixed, "6", "0.35").mixture();
    }

    private static Problem signsOf(String lambda) {
        return new MixtureInput("4", null, "uniform", "boolean:500:" + lambda, "6", "0.35").mixture();
    }

    private static Problem sparse(String d, String n, String p, String error) {
        return new SparseInput(new ClusteringInput(d, n, error, null, null), p).problem();
    }

    /** Rows with spaces between their numbers, separated by semicolons. */
    private static Problem channel(String rows, String law) {
        List<List<BigFraction>> matrix = Stream.of(rows.split("; ")).map(RefusedCertificatesTest::numbers).toList();
        return new FiniteChannel(matrix, 1, Optional.ofNullable(law).map(RefusedCertificatesTest::numbers), Optional.empty());
    }

    private static List<BigFraction> numbers(String text) {
        return Stream.of(text.split(" ")).map(number -> ExactNumber.parse("number", number)).toList();
    }

    private static Arguments of(String whyFalse, Problem problem, String reason, String... steps) {
        return Arguments.of(whyFalse, WrittenCertificate.of(problem, steps), reason);
    }

    /** A learner of Boolean clustering with these answers, and what it is said to memorize. */
    private static String table(String answers, String memorization) {
        return "BOOL-LEARN-TABLE() precision=64 answers=[" + answers + "] lambda-lower=1/3 threshold=2 miss-tilt=0 false-alarm-tilt=0 ->"
            + " memorization=" + memorization + " false-negative=9/10 false-positive=9/10";
    }

    private static final String TAU = "BOOL-LINEAR() lambda=1/4 -> tau=1 rho=1/16 ratio=0";

    /** One rank of signs of mean 1/4 for an error of 1/5: its noise, its spread and the root. */
    private static String ranks(String noise, String spread, String root) {
        return "BOOL-TV(1) precision=64 lambda=1/4" + errorOfOneRank(noise, spread, root);
    }

    private static String errorOfOneRank(String noise, String spread, String root) {
        return " quantile=21/25 upper-quantile=211/250 root=" + root + " noises=[" + noise + "] spreads=[" + spread
            + "] left-points=[6/5] middle-points=[2/5] right-points=[7/10]";
    }

    /** Signs that are made from samples of which 3/5 agree or fewer: what is in a copy, their mean then, and the coefficient. */
    private static String copies(String lambda, String mean, String coefficient, String root) {
        return "SPARSE-TV() precision=64 lambda=" + lambda + " mean=" + mean + " coefficient=" + coefficient
            + " reach=17/16 points=[19/32,1] slopes=[15/8]" + errorOfOneRank("1/4", "5/4", root);
    }

    /** That no learner reaches the error, for it needs what follows of the ranks. */
    private static String untold(String ranks) {
        return ranks.replace("BOOL-TV(1)", "BOOL-TV-INFEASIBLE()") + " ->";
    }

    /** Costs of Boolean clusters with a price of the centre. */
    private static String told(String... price) {
        return CENTRE.formatted("1", "5/4", "1/2,1,3/2", "100,1000") + PRICE.formatted((Object[]) price);
    }

    /** The same for BOOL-IB with one factor for each of the three counts of five signs, or how many they are, and two intervals. */
    private static String factors(String coefficient, String factors, String points, String slopes) {
        return ranks("1/4", "5/4", "41/10").replace("BOOL-TV(1)", "BOOL-IB()") + " coefficient=" + coefficient + " factors=["
            + factors + "] points=[" + points + "] slopes=[" + slopes + "] -> memorization=";
    }

    /** Tau, rho, their ratio and information of the Gaussian problem below, about as large as they are. */
    private static final String GAUSS = "GAUSS() lambda-squared=1/20 -> tau=10/29 rho=1/58 ratio=38";
    /** Of the group, the number of samples, the quantile and the split. */
    private static final String COSTS = "MIX-COST() precision=64 multiplier=1000 most-samples=3"
        + " hits=[11068046444225730969,16602069666338596454] false-alarms=[7378697629483820646,1844674407370955161]"
        + " cluster-groups=[%s] counts=[%s] quantiles=[%s] splits=[%s]";
    /** Of the group, the number of samples, the quantile and the split. */
    private static final String ERRORS = "MIX-FEASIBLE() precision=64 most-samples=3"
        + " hits=[11068046444225730969,16602069666338596454] false-alarms=[7378697629483820646,1844674407370955161]"
        + " cluster-groups=[%s] counts=[%s] quantiles=[%s] splits=[%s] -> least-error=";
    /** Of the group of the rank, the spread, the quantiles and the slopes. */
    private static final String CENTRE = COSTS.formatted("", "", "", "") + " rank-groups=[%s] noises=[1/4] spreads=[%s] left-points=[6/5]"
        + " middle-points=[2/5] right-points=[7/10] centre-quantiles=[%s] centre-slopes=[%s]";
    /** Of the group, the number of samples, the coefficient, the number of intervals, the factors and the points. */
    private static final String PRICE = " price-groups=[%s] price-counts=[%s] price-coefficients=[%s] price-intervals=[%s] factors=[%s]"
        + " points=[%s] slopes=[11/16,37/16,99/16]";
    /** Of signs made from samples: the group, the number of samples, the mean, the coefficient, the number of intervals and of ranks. */
    private static final String SIGNS = COSTS.formatted("", "", "", "") + " sign-groups=[%s] sign-counts=[%s] sign-means=[%s]"
        + " sign-coefficients=[%s] sign-reaches=[17/16] sign-intervals=[%s] sign-ranks=[%s] sign-quantiles=[3] sign-slopes=[2]"
        + " points=[19/32,1] slopes=[15/8] noises=[1/4] spreads=[5/4] left-points=[6/5] middle-points=[2/5] right-points=[7/10]"
        + " centre-quantiles=[1/2,1,3/2] centre-slopes=[100,1000]";
    /** Of the groups, the number of samples, the variance of the noise and the weight of its use. */
    private static final String LEARNER = "MIX-LEARN() precision=64 groups=[%s] counts=[%s] noise-variances=[%s] thresholds=[1/4]"
        + " uses=[%s] deviations=[3,1]";
    private static final String INFORMATION = "ACC-AVG() precision=64 miss-probability=1/5 -> information=159/250";
    /** What every learner memorizes, 27.5.. nats or 39.7.. bits, from these two. */
    private static final String BOTTLENECK = "GAUSS-IB(1,2) precision=64 -> memorization=27";
    private static final String DISTANCE = "DISTANCE() precision=64 quantile=4/5 -> distance=8/5";
    /** What every learner memorizes at least, from this distance: 58.5.. nats. By the best ones it is 66.9.. nats or 96.5.. bits. */
    private static final String TOTAL_VARIATION = "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=58";
    private static final String NOTHING = "MEM(1,2) -> memorization=0";
    private static final String GAUSS_LEARNER = "GAUSS-LEARN() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20"
        + " noise-variance=1/50 threshold=1 deviation=4"
        + " -> memorization=400 false-negative=1/5 false-positive=1/5";

    /** A mixture's learner with several names. */
    private static String several(String names, String counts, String uses) {
        return "MIX-LEARN() precision=64 groups=[1] names=[" + names + "] counts=" + counts + " noise-variances=[1,1] thresholds=[1/4,1/4]"
            + " uses=" + uses + " deviations=[3,1] -> memorization=0";
    }

    static Stream<Arguments> statements() {
        Problem gaussian = gaussian("400", "10", "0.2");
        Problem loose = gaussian("400", "10", "0.45");
        Problem signs = signs("500", "20", "0.2");
        Problem sparse = sparse("300", "3", "1/10", "0.4");
        Problem pair = sparse("500", "2", "1/10", "0.2");
        Problem mixture = new MixtureInput("4", null, "uniform", "gaussian:100", "6", "0.35").mixture();
        Problem ofSigns = signsOf("1/4");
        Problem ofSparse = sparseOf("1/7");
        String much = " -> memorization=1000 terms=0 singletons=0";
        return Stream.of(
            of("two negative lower bounds have a positive product", gaussian, "result ratio is negative",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=-1000",
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=-1000",
                "MEM(1,2) -> memorization=1000000"),
            of("lambda^2 is larger", gaussian, "witness lambda-squared is 1/21",
                "GAUSS() lambda-squared=1/21 -> tau=1/3 rho=1/63 ratio=42"),
            of("lambda^2 is larger, 1/sqrt(300)", gaussian("300", "10", "0.2"), "witness lambda-squared is 1/18",
                "GAUSS() lambda-squared=1/18 -> tau=10/27 rho=5/243 ratio=30"),
            of("lambda is larger, 500^(-1/4)", signs("500", "1", "0.4"), "witness lambda is 1/5",
                "BOOL-LINEAR() lambda=1/5 -> tau=1/25 rho=1/625 ratio=600"),
            of("lambda^2 is smaller", new ContractionInput("7", null, "1/10").gaussian(), "witness lambda-squared-lower is 1/9",
                "GAUSS-POINT() lambda-squared-lower=1/9 -> tau-lower=7/15 rho-lower=7/135"),
            of("1 - (1 - lambda^2)^n is not what it is for lambda above 1", signs("10000", "2", "0.3"), "and below 1",
                "BOOL-CLOSED() precision=64 lambda=7/5 -> tau=1/100 rho=1/50 ratio=1"),
            of("the information is less", gaussian, "result information is stated as", GAUSS,
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=2", "MEM(1,2) -> memorization=76"),
            of("the tangent does not touch", gaussian, "strictly between 0 and twice the error", GAUSS,
                "ACC-AVG() precision=64 miss-probability=3/2 -> information=2", "MEM(1,2) -> memorization=76"),
            of("a learner reaches the error", gaussian, "not certainly above", GAUSS, INFORMATION, "FEASIBLE(1,2) precision=64 ->"),
            of("a learner reaches the error, which is above 0", gaussian, "needs 2 premises", GAUSS, "FEASIBLE(1) ->"),
            of("normal laws so far apart are told apart better", gaussian, "not certainly as large", GAUSS,
                "DISTANCE() precision=64 quantile=85/100 -> distance=17/10", "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("the laws are nearer", gaussian, "result distance is stated as", GAUSS,
                "DISTANCE() precision=64 quantile=4/5 -> distance=17/10", "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("a quantile below 0 is none", gaussian, "negative", GAUSS,
                "DISTANCE() precision=64 quantile=-4/5 -> distance=8/5", "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("a quantile far out costs too much", gaussian, "quantile must be at most 40", GAUSS,
                "DISTANCE() precision=64 quantile=41 -> distance=82", "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("the mean of two errors is larger", pair("400", "10", "0.1", "0.3"), "not certainly as large", GAUSS,
                "DISTANCE() precision=64 quantile=85/100 -> distance=17/10", "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("an average error has no quantiles of its own", gaussian, "the problem has an average error", GAUSS,
                "DISTANCE-PAIR() precision=64 false-negative-quantile=7/8 false-positive-quantile=7/8 -> distance=7/4",
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("the quantiles are crossed", pair("400", "10", "0.1", "0.3"), "too large for its error probability", GAUSS,
                "DISTANCE-PAIR() precision=64 false-negative-quantile=1/2 false-positive-quantile=3/2 -> distance=2",
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("a guess and a rare large distance do better", pair("400", "10", "0.01", "0.45"), "too far above the other one", GAUSS,
                "DISTANCE-PAIR() precision=64 false-negative-quantile=58/25 false-positive-quantile=1/8 -> distance=489/200",
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=300"),
            of("the sum of the quantiles is less", pair("400", "10", "0.1", "0.3"), "result distance is stated as", GAUSS,
                "DISTANCE-PAIR() precision=64 false-negative-quantile=5/4 false-positive-quantile=1/2 -> distance=2",
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("one quantile far out costs too much", pair("400", "10", "0.1", "0.3"), "false-negative-quantile must be at most 40", GAUSS,
                "DISTANCE-PAIR() precision=64 false-negative-quantile=41 false-positive-quantile=1/2 -> distance=2",
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=100"),
            of("a split below rho leaves more noise than there is", gaussian, "split must be at least the premise's rho", GAUSS, DISTANCE,
                "GAUSS-TV(1,2) precision=64 split=1/100 -> memorization=100"),
            of("a split of 1 leaves no noise", gaussian, "split must be at least the premise's rho and below 1", GAUSS, DISTANCE,
                "GAUSS-TV(1,2) precision=64 split=1 -> memorization=100"),
            of("the detail is less", gaussian, "result memorization is stated as", GAUSS, DISTANCE,
                "GAUSS-TV(1,2) precision=64 split=1/20 -> memorization=67"),
            of("the split is a bad one", gaussian, "result memorization is stated as", GAUSS, DISTANCE,
                "GAUSS-TV(1,2) precision=64 split=1/2 -> memorization=67"),
            of("the samples are twins of the truth", gaussian, "tau must be below 1",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1/2 ratio=0", DISTANCE,
                "GAUSS-TV(1,2) precision=64 split=1/2 -> memorization=100"),
            of("a learner reaches the error, and need not know the samples exactly", gaussian, "better than exactly", GAUSS, DISTANCE,
                "GAUSS-TV-INFEASIBLE(1,2) split=1/20 ->"),
            of("the samples carry more", gaussian, "result capacity is stated as", GAUSS,
            "GAUSS-CAPACITY(1) precision=64 -> capacity=1/100"),
            of("the samples carry infinitely much", gaussian, "rho must be below 1", "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=0",
                "GAUSS-CAPACITY(1) precision=64 -> capacity=1/100"),
            of("a learner reaches the error of signs", signs, "not certainly above", "BOOL-LINEAR() lambda=1/4 -> tau=1 rho=1/16 ratio=0",
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=1/10", "FEASIBLE(2,1) precision=64 lambda=1/4 ->"),
            of("a learner reaches the error of sparse signs", sparse, "not certainly above",
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=1/100", "FEASIBLE(1) precision=64 ->"),
            of("a learner reaches the error of sparse signs, which is above 0", sparse, "needs 1 premises", "FEASIBLE() ->"),
            of("a learner of the mixture reaches the error", mixture, "is not above the problem's error",
                "MIX-UNSEEN() precision=64 most-samples=3 -> least-error=1/20", "FEASIBLE(1) ->"),
            of("the error of the mixture is less", mixture, "result least-error is stated as",
                "MIX-UNSEEN() precision=64 most-samples=3 -> least-error=7/20"),
            of("with more samples learners err less than with one", mixture, "result least-error is stated as",
                ERRORS.formatted("1", "1", "11/20", "11/200") + "8/25"),
            of("no line between the two is as flat as the price", mixture, "result memorization is stated as",
                "MIX() precision=16 multiplier=1 most-samples=3 hits=[39321,58982] false-alarms=[26214,6553]"
                    + " -> memorization=99 terms=99 singletons=60"),
            of("what learners pay is less", mixture, "result memorization is stated as", COSTS.formatted("1", "1", "1/4", "1/20")
                + " -> memorization=400 terms=410 singletons=1"),
            of("what learners with fewer samples pay is not what they pay with more", mixture, "result singletons is stated as",
                COSTS.formatted("1,1", "1,2", "1/4,1/3", "1/20,1/20") + " -> memorization=0 terms=0 singletons=200"),
            of("what learners of Boolean clusters pay is less", ofSigns, "result memorization is stated as",
                CENTRE.formatted("1", "5/4", "1/2,1,3/2", "100,1000") + " -> memorization=1000 terms=0 singletons=0"),
            of("what learners of Boolean clusters pay is less, whatever samples tell", ofSigns, "result memorization is stated as",
                told("1", "2", "5/48", "3", "8017/10000,2939/2500", "9/64,21/64,49/64") + " -> memorization=1000 terms=0 singletons=0"),
            of("more is told of the centre of clusters", ofSigns, "do not prove the coefficient",
                told("1", "2", "1/11", "3", "8017/10000,2939/2500", "9/64,21/64,49/64") + " -> memorization=1000 terms=0 singletons=0"),
            of("less is told than of the centre of clusters", ofSigns, "coefficient must be at most 1",
                told("1", "2", "9/8", "3", "8017/10000,2939/2500", "9/64,21/64,49/64") + " -> memorization=1000 terms=0 singletons=0"),
            of("the price is that of two samples, not three", ofSigns, "do not prove the coefficient",
                told("1", "3", "5/48", "3", "8017/10000,2939/2500", "9/64,21/64,49/64") + " -> memorization=1000 terms=0 singletons=0"),
            of("the price is that of clusters with a smaller lambda", signsOf("3/10"), "do not prove the coefficient",
                told("1", "2", "5/48", "3", "8017/10000,2939/2500", "9/64,21/64,49/64").replace("spreads=[5/4]", "spreads=[13/10]")
                    + " -> memorization=1000 terms=0 singletons=0"),
            of("what learners of sparse clusters pay is less", ofSparse, "result memorization is stated as",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "1") + much),
            of("signs tell more of the samples of clusters", ofSparse, "the intervals do not prove",
                SIGNS.formatted("1", "2", "1", "1/2", "1", "1") + much),
            of("one sample of clusters agrees with itself more often than two", ofSparse, "the intervals do not prove",
                SIGNS.formatted("1", "1", "1", "4/5", "1", "1") + much),
            of("a fresh sample is a copy of signs with no noise", ofSparse, "sign-means must be above tau",
                SIGNS.formatted("1", "2", "1/4", "4/5", "1", "1") + much),
            of("a fresh sample is a copy of signs of a smaller mean with more of them", ofSparse, "do not certainly show the spread",
                SIGNS.formatted("1", "2", "1/2", "4/5", "1", "1") + much),
            of("signs of clusters of a mean above 1", ofSparse, "sign-means must be above tau and at most 1",
                SIGNS.formatted("1", "2", "9/8", "4/5", "1", "1") + much),
            of("a copy of signs of clusters with more fixed coordinates has more of them", sparseOf("1/6"),
                "do not certainly show the spread", SIGNS.formatted("1", "2", "1", "4/5", "1", "1") + much),
            of("no line between the two is as steep as the price", mixture, "result memorization is stated as",
                "MIX() precision=16 multiplier=1000 most-samples=3 hits=[33423,36044] false-alarms=[32112,29491]"
                    + " -> memorization=120 terms=470 singletons=160"),
            of("Mrs Gerber's lemma is used for a thousand samples", signs("10000", "1000", "0.1"), "does not apply",
                "ACC-AVG() precision=64 miss-probability=1/10 -> information=2",
                "BOOL-GERBER(1) precision=64 lambda=1/10 mean=1/10 -> memorization=40"),
            of("the information is not enough for such a mean", signs("100", "1", "0.4"), "not certainly enough",
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=2/100",
                "BOOL-GERBER(1) precision=64 lambda=1/3 mean=1 -> memorization=50"),
            of("a mean above 1 is none", signs("100", "1", "0.4"), "mean must be at most 1",
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=2/100",
                "BOOL-GERBER(1) precision=64 lambda=1/3 mean=2 -> memorization=50"),
            of("less is known of the centre", signs, "result memorization is stated as", TAU, ranks("1/4", "5/4", "41/10")
                + " -> memorization=500"),
            of("the root is that of ranks that lose nothing", signs, "do not certainly give this root", TAU, ranks("1/4", "5/4", "26/5")
                + " -> memorization=500"),
            of("the root is larger", signs, "do not certainly give this root", TAU, ranks("1/4", "5/4", "6")
                + " -> memorization=500"),
            of("a sign is more spread", signs, "do not certainly show the spread of rank 1", TAU, ranks("1/4", "9/8", "41/10")
                + " -> memorization=500"),
            of("the noise is that of no sign", signs, "do not certainly show the spread of rank 1", TAU, ranks("2", "5/4", "41/10")
                + " -> memorization=500"),
            of("a quantile is that of a larger error", signs("500", "20", "0.3"), "Phi(-quantile) is not certainly", TAU,
                ranks("1/4", "5/4", "41/10") + " -> memorization=500"),
            of("a quantile is that of nearly no knowledge", signs("500", "20", "0.499999"), "Phi(-quantile) is not certainly", TAU,
                ranks("1/4", "5/4", "41/10") + " -> memorization=500"),
            of("no quantile gives this root", signs, "do not certainly give this root", TAU, ranks("1/4", "5/4", "41/10")
                .replace("quantile=21/25", "quantile=0") + " -> memorization=500"),
            of("the upper quantile is below the other one", signs, "do not certainly give this root", TAU,
                ranks("1/4", "5/4", "41/10").replace("upper-quantile=211/250", "upper-quantile=4/5") + " -> memorization=500"),
            of("no error has a quantile that large", signs, "quantile must be at most 40", TAU,
                ranks("1/4", "5/4", "41/10").replace("quantile=21/25", "quantile=41") + " -> memorization=500"),
            of("the ranks are of signs of a smaller mean, below 500^(-1/4)", signs, "witness lambda is 21/100",
                TAU, ranks("1/4", "5/4", "41/10").replace("lambda=1/4", "lambda=21/100") + " -> memorization=500"),
            of("dimension and samples are exchanged", signs("20", "500", "0.2"), "witness lambda is 1/4", TAU,
                ranks("1/4", "5/4", "41/10") + " -> memorization=500"),
            of("the noise is so small that probabilities would take long", signs, "costs too much to check", TAU,
                ranks("1/400", "5/4", "41/10") + " -> memorization=500"),
            of("one rank has no right point", signs, "of the same number of ranks", TAU, ranks("1/4", "5/4", "41/10")
                .replace("right-points=[7/10]", "right-points=[]") + " -> memorization=500"),
            of("the samples tell what the error needs of the centre", signs, "does not certainly need more",
                untold(ranks("1/4", "5/4", "41/10"))),
            of("what the ranks lose is larger than a root leaves that the samples do not tell", signs, "do not certainly give this root",
                untold(ranks("1/4", "5/4", "41"))),
            of("what the samples do not tell a larger error does not need", signs("500", "20", "0.3"), "or is larger",
                untold(ranks("1/4", "5/4", "41/10"))),
            of("the samples are of signs of a smaller mean, below 500^(-1/4)", signs, "witness lambda is 21/100",
                untold(ranks("1/4", "5/4", "41/10").replace("lambda=1/4", "lambda=21/100"))),
            of("more is claimed than follows of the factors", signs("500", "2", "0.2"), "result memorization is stated as",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("more is told of the centre", signs("500", "2", "0.2"), "do not prove the coefficient",
                factors("1/11", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("less is told than of the centre", signs("500", "2", "0.2"), "coefficient must be at most 1",
                factors("9/8", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("a slope ends before its interval", signs("500", "2", "0.2"), "do not prove the coefficient",
                factors("5/48", "8017/10000,2939/2500", "10/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("intervals end before the largest value, 8/17", signs("500", "2", "0.2"), "do not prove the coefficient",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64", "11/16,37/16") + "2000"),
            of("a slope is missing", signs("500", "2", "0.2"), "do not prove the coefficient",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16") + "2000"),
            of("weights with these factors have a sum above 1", signs("500", "2", "0.2"), "do not prove the coefficient",
                factors("5/48", "41/50,6/5", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("a factor has no logarithm", signs("500", "2", "0.2"), "a witness factor is 0",
                factors("5/48", "8017/10000,0", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("a factor is a third", signs("500", "2", "0.2"), "digits after the point",
                factors("5/48", "1/3,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("a factor would be read as that of another count", signs("500", "2", "0.2"), "must be below 10^6",
                factors("5/48", "1000000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("the factors are those of two samples", signs, "must be 11 numbers",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("the factors are those of two samples, not three", signs("500", "3", "0.2"), "do not prove the coefficient",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("the centre is that of a smaller error", signs("500", "2", "0.3"), "Phi(-quantile) is not certainly",
                factors("5/48", "8017/10000,2939/2500", "9/64,21/64,49/64", "11/16,37/16,99/16") + "2000"),
            of("less is known of the signs", pair, "result memorization is stated as", copies("1/4", "1", "4/5", "41/10")
                + " -> memorization=500"),
            of("the root is larger than what ranks give", pair, "do not certainly give this root", copies("1/4", "1", "4/5", "6")
                + " -> memorization=500"),
            of("the signs tell more of the samples", pair, "the intervals do not prove", copies("1/4", "1", "1/2", "41/10")
                + " -> memorization=500"),
            of("a mean above 1 is that of no sign", pair, "mean must be above 0 and at most 1", copies("1/4", "2", "4/5", "41/10")
                + " -> memorization=500"),
            of("a mean of 0 is that of any sign", pair, "mean must be above 0 and at most 1", copies("1/4", "0", "4/5", "41/10")
                + " -> memorization=500"),
            of("less of the signs is in a fresh sample than the centre has", sparse("500", "2", "1/6", "0.2"), "lambda is below tau over",
                copies("1/4", "1", "4/5", "41/10") + " -> memorization=500"),
            of("a copy of signs of a smaller mean has more of them", pair, "lambda is below tau over",
                copies("1/4", "1/2", "4/5", "41/10") + " -> memorization=500"),
            of("the ranks are those of another signal", pair, "do not certainly show the spread", copies("1/3", "1", "4/5", "41/10")
                + " -> memorization=500"),
            of("the quantile is that of a larger error of signs", sparse("500", "2", "1/10", "0.3"), "Phi(-quantile) not certainly",
                copies("1/4", "1", "4/5", "41/10") + " -> memorization=500"),
            of("more samples agree than is said", sparse("500", "1", "1/10", "0.2"), "the intervals do not prove",
                copies("1/4", "1", "4/5", "41/10") + " -> memorization=500"),
            of("samples are too many to count where they agree", sparse("500", "1001", "1/10", "0.2"), "is for at most",
                copies("1/4", "1", "4/5", "41/10") + " -> memorization=500"),
            of("the constant is that of one sample", sparse, "witness lacks", "SPARSE-DIRECT() -> constant=90",
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=1/20",
                "MEM-DIRECT(1,2) -> memorization=9/2"),
            of("contraction is only approximate", new CustomInput("0.3", "1e-2", "5", "1e-5", "1e-4", "16").problem(), "does not apply",
                "MEM() -> memorization=350"),
            of("the error terms are larger", new CustomInput("0.3", "1e-2", "5", "1e-5", "1e-4", "16").problem(), "result sample-error",
                "APPROX() precision=64 -> sample-error=0 centre-error=0 classical-sample-error=0 classical-centre-error=0",
                "MEM-APPROX(1) -> memorization=350"),
            of("theta contracts only approximately", new CustomInput("0.3", "1e-2", "5", "1e-2", "0", "16").problem(),
                "result memorization is stated as",
                "APPROX() precision=64 -> sample-error=0 centre-error=1 classical-sample-error=0 classical-centre-error=1",
                "MEM-APPROX(1) -> memorization=350"),
            of("a fresh sample contracts only approximately", new CustomInput("0.3", "1e-2", "5", "0", "1e-2", "16").problem(),
                "result memorization is stated as",
                "APPROX() precision=64 -> sample-error=1 centre-error=0 classical-sample-error=1 classical-centre-error=0",
                "MEM-APPROX(1) -> memorization=350"),
            of("the premise is far from showing such an epsilon", gaussian, "may memorize as much",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=1",
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=1/100",
                "MEM(1,2) -> memorization=1/100",
                "PRIV(3) precision=64 epsilon=1000 -> epsilon=1000 zcdp-rho=1/1000 gdp-mu=1/1000"),
            of("bits are taken for nats", gaussian, "must be by one of", GAUSS, DISTANCE, TOTAL_VARIATION,
                "BITS(3) precision=64 -> memorization=83",
                "PRIV(4) precision=64 epsilon=1/10 -> epsilon=1/10 zcdp-rho=83/10 gdp-mu=4"),
            of("bits are turned into bits", gaussian, "must be by one of", GAUSS, DISTANCE, TOTAL_VARIATION,
                "BITS(3) precision=64 -> memorization=83",
                "BITS(4) precision=64 -> memorization=119"),
            of("what one learner memorizes is taken for what all do", gaussian, "must be by one of", GAUSS_LEARNER,
                "PRIV(1) precision=64 epsilon=1/10 -> epsilon=1/10 zcdp-rho=40 gdp-mu=8"));
    }

    /** One accuracy taken for another: 400 coordinates, 10 samples, tau = 10/29. */
    static Stream<Arguments> estimates() {
        Problem good = estimation("400", "10", "0.8");
        Problem best = estimation("400", "10", "0.6");
        Problem gaussian = gaussian("400", "10", "0.2");
        String every = "GAUSS-EST(1) precision=64 -> memorization=";
        String below = "GAUSS-POINT() lambda-squared-lower=1/20 -> tau-lower=1/3 rho-lower=1/60";
        return Stream.of(
            of("every learner memorizes less, by 10^-2 nats", good, "result memorization is stated as", GAUSS, every + "128.88"),
            of("some learner memorizes more, by 10^-2 nats", good, "result memorization is stated as",
                "GAUSS-POINT() lambda-squared-lower=1/20 -> tau-lower=10/29 rho-lower=1/60",
                "GAUSS-EST-LEARN(1) precision=64 -> memorization=128.86"),
            of("tau is at most so much, not at least", good, "must be by one of", "GAUSS() lambda-squared=1/20 -> tau=1/2 rho=1 ratio=1",
                "GAUSS-EST-LEARN(1) precision=64 -> memorization=60"),
            of("tau is at least so much, not at most", good, "must be by one of", below, every + "137"),
            of("the error is more than that of the best estimate", good, "not below 1 less", GAUSS, "GAUSS-EST-INFEASIBLE(1) ->"),
            of("no learner allows the estimate: none memorizes so little", best, "not certainly above 1 less", below,
                "GAUSS-EST-LEARN(1) precision=64 -> memorization=1000"),
            of("bits are turned into bits", good, "must be by one of", GAUSS, every + "128", "BITS(2) precision=64 -> memorization=184",
                "BITS(3) precision=64 -> memorization=265"),
            of("every learner memorizes more than some learner does", good, "can not both be true", GAUSS, every + "128",
                "GAUSS-POINT() lambda-squared-lower=1/20 -> tau-lower=10/29 rho-lower=1/60",
                "GAUSS-EST-LEARN(3) precision=64 -> memorization=127"),
            of("there is a learner, and none", best, "can not both be true", GAUSS, "GAUSS-EST-INFEASIBLE(1) ->", below,
                "GAUSS-EST-LEARN(3) precision=64 -> memorization=1000"));
    }

    /** Two signs of mean 1/4 in 500 coordinates: the best guess is wrong with chance 3/8, and some learner memorizes 87 nats for 2/5. */
    static Stream<Arguments> signEstimates() {
        Problem good = signEstimation("1/4", "2/5");
        Problem best = signEstimation("1/4", "37/100");
        String every = "BOOL-EST() precision=64 lambda=%s coefficient=%s factors=[%s] points=[9/64,21/64,49/64] slopes=[11/16,37/16,99/16]"
            + " -> memorization=";
        String good1 = every.formatted("1/4", "5/48", "8017/10000,2939/2500");
        String some = "BOOL-EST-LEARN() precision=64 lambda-lower=%s answers=[%s] -> memorization=";
        String none = "BOOL-EST-INFEASIBLE() precision=64 lambda=%s ->";
        return Stream.of(
            of("less follows of the factors", good, "result memorization is stated as", good1 + "100"),
            of("more is told of the centre", good, "do not prove the coefficient",
                every.formatted("1/4", "1/11", "8017/10000,2939/2500") + "100"),
            of("less is told than of the centre", good, "coefficient must be at most 1",
                every.formatted("1/4", "9/8", "8017/10000,2939/2500") + "100"),
            of("one factor is missing", good, "must be 2 numbers", every.formatted("1/4", "5/48", "8017/10000") + "100"),
            of("the signal is larger", good, "witness lambda is 1/5", every.formatted("1/5", "5/48", "8017/10000,2939/2500") + "100"),
            of("the learner's signs are wrong more often", good, "not certainly right often enough", some.formatted("1/4", "3/4") + "50"),
            of("the learner memorizes more", good, "result memorization is stated as", some.formatted("1/4", "81/100") + "80"),
            of("an answer is more than certain", good, "answer must be at most 1", some.formatted("1/4", "5/4") + "50"),
            of("two answers to one count", good, "must be 1 numbers", some.formatted("1/4", "1,1") + "50"),
            of("the learner's samples say more", good, "witness lambda-lower is 1/3", some.formatted("1/3", "7/10") + "50"),
            of("the best guess is right more often", good, "not certainly wrong so often", none.formatted("1/4")),
            of("the signal of the samples is larger", good, "witness lambda is 1/10", none.formatted("1/10")),
            of("no learner is as good", best, "not certainly right often enough", some.formatted("1/4", "1") + "1000"),
            of("every learner memorizes more than some learner does", good, "can not both be true", good1 + "80",
                some.formatted("1/4", "81/100") + "79"),
            of("there is a learner, and none", best, "can not both be true", none.formatted("1/4"), some.formatted("1/4", "1") + "1000"));
    }

    /** Rules of one problem say nothing of others. */
    static Stream<Arguments> otherSigns() {
        Problem good = signEstimation("1/4", "2/5");
        String none = "BOOL-EST-INFEASIBLE() precision=64 lambda=1/4 ->";
        String some = "BOOL-EST-LEARN() precision=64 lambda-lower=1/4 answers=[81/100] -> memorization=90";
        return Stream.of(
            of("no rule takes coefficients of signs that are estimated", good, "does not apply", TAU),
            of("estimates are another accuracy", signs("500", "2", "0.2"), "does not apply", some),
            of("estimates are possible or not, errors are another matter", signs("500", "2", "0.2"), "does not apply", none),
            of("the signs of a Gaussian centre are not asked for", estimation("400", "10", "0.8"), "does not apply", none),
            of("a centre of signs has no mean squared error", good, "does not apply", GAUSS));
    }

    private static Problem signEstimation(String lambda, String error) {
        return new SignEstimationInput(new ClusteringInput("500", "2", null, null, null), error, lambda).problem();
    }

    /** Rules of the one accuracy say nothing of the other, nor of what else is about learners that tell samples and nulls apart. */
    static Stream<Arguments> otherAccuracies() {
        Problem estimation = estimation("400", "10", "0.8");
        Problem gaussian = gaussian("400", "10", "0.2");
        Problem pair = pair("400", "10", "0.2", "0.2");
        String every = "GAUSS-EST(1) precision=64 -> memorization=1";
        String some = "GAUSS-EST-LEARN(1) precision=64 -> memorization=1000";
        String below = "GAUSS-POINT() lambda-squared-lower=1/20 -> tau-lower=1/3 rho-lower=1/60";
        String none = "GAUSS-EST-INFEASIBLE(1) ->";
        return Stream.of(
            of("an average error is no estimate", gaussian, "does not apply", GAUSS, every),
            of("two errors are no estimate", pair, "does not apply", GAUSS, every),
            of("no estimate, by one learner", gaussian, "does not apply", below, some),
            of("no estimate, and none is claimed to be out of reach", gaussian, "does not apply", GAUSS, none),
            of("a cluster of signs has another mean", signs("400", "10", "0.2"), "does not apply", GAUSS, every),
            of("an estimate tells nothing apart, by distance", estimation, "does not apply", DISTANCE,
                "claim least-memorization >= 0 nats 1"),
            of("an estimate tells nothing apart, by total variation", estimation, "does not apply", GAUSS, DISTANCE, TOTAL_VARIATION),
            of("an estimate needs no information about a fresh sample", estimation, "does not apply", GAUSS, INFORMATION, BOTTLENECK),
            of("an estimate is none of a learner with errors", estimation, "does not apply", GAUSS_LEARNER),
            of("privacy is not stated of estimates", estimation, "does not apply", GAUSS, every,
                "PRIV(2) precision=64 epsilon=1/10 -> epsilon=1/10 zcdp-rho=1/10 gdp-mu=1/10"),
            of("out of reach is no number", estimation("400", "10", "0.6"), "not certainly above 1 less", GAUSS,
                "GAUSS-EST(1) precision=64 -> memorization=0"),
            of("nor is what needs infinitely much", estimation("400", "10", "19/29"), "not certainly above 1 less", GAUSS,
                "GAUSS-EST(1) precision=64 -> memorization=0"),
            of("which is not out of reach", estimation("400", "10", "19/29"), "not below 1 less", GAUSS, none),
            of("groups of coordinates have no common coefficients", SampleCertificates.groupsOf("10", "0.2", null, "400", "1/20"),
                "does not apply", GAUSS, DISTANCE, TOTAL_VARIATION),
            of("equal coordinates are no groups", gaussian, "does not apply", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20] levels=[3/5] -> memorization=1"),
            of("privacy is not stated of groups", SampleCertificates.groupsOf("10", "0.2", null, "400", "1/20"), "does not apply",
                DISTANCE, "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20] levels=[3/5] -> memorization=1",
                "PRIV(2) precision=64 epsilon=1/10 -> epsilon=1/10 zcdp-rho=1/10 gdp-mu=1/10"),
            of("errors are claimed of a learner that has none", estimation, "states no false-negative", below, some,
                "claim false-negative <= 1/10 count 2"));
    }

    /** Two groups of 200 coordinates, 10 samples: rho = 1/58 and 1/85. */
    static Stream<Arguments> groups() {
        Problem good = SampleCertificates.groupsOf("10", "0.2", null, "200", "1/20", "200", "1/25");
        Problem other = SampleCertificates.groupsOf("10", "0.2", null, "200", "1/25", "200", "1/20");
        String every = "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20,1/20] levels=%s -> memorization=%s";
        String infeasible = "GAUSS-ANISO-INFEASIBLE(1) precision=64 splits=%s ->";
        return Stream.of(
            of("every learner memorizes less", good, "result memorization is stated as", DISTANCE, String.format(every, "[3/5,3/5]",
                "200")),
            of("a split is below rho", good, "split 1 must be at least rho", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/59,1/20] levels=[3/5,3/5] -> memorization=200"),
            of("a split is 1", good, "split 2 must be at least rho and below 1", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20,1] levels=[3/5,3/5] -> memorization=200"),
            of("a level is 0", good, "above 0 and at most 1", DISTANCE, String.format(every, "[0,3/5]", "200")),
            of("a level is above 1", good, "above 0 and at most 1", DISTANCE, String.format(every, "[3/5,2]", "200")),
            of("a group has no level", good, "witness levels must have 2 numbers", DISTANCE, String.format(every, "[3/5]", "200")),
            of("a group has no split", good, "witness splits must have 2 numbers", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20] levels=[3/5,3/5] -> memorization=200"),
            of("a group too many", other, "witness splits must have 2 numbers", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/20,1/20,1/20] levels=[1,1,1] -> memorization=200"),
            of("a test errs more", good, "not certainly as large", "DISTANCE() precision=64 quantile=1 -> distance=2",
                String.format(every, "[3/5,3/5]", "200")),
            of("a split that was good for the other group", other, "split 1 must be at least rho", DISTANCE,
                "GAUSS-ANISO(1) precision=64 multiplier=100 splits=[1/86,1/20] levels=[3/5,3/5] -> memorization=200"),
            of("bits are turned into bits", good, "must be by one of", DISTANCE, String.format(every, "[3/5,3/5]", "1"),
                "BITS(2) precision=64 -> memorization=1", "BITS(3) precision=64 -> memorization=300"),
            of("there is a learner", good, "not certainly out of reach", DISTANCE, String.format(infeasible, "[1/20,1/20]")),
            of("nothing is out of reach at a split below rho", good, "split 1 must be at least rho", DISTANCE,
                String.format(infeasible, "[1/10000,1/20]")));
    }

    private static Problem estimation(String d, String n, String error) {
        return new EstimationInput(new ClusteringInput(d, n, null, null, null), error, null).problem();
    }

    /** The other end of an enclosure, at a precision so low that it shows. */
    static Stream<Arguments> roundings() {
        Problem pair = new GaussianInput("400", "10", null, null, "0.2", "0.1").problem();
        Problem loose = gaussian("400", "10", "0.45");
        // Here GAUSS-IB is above GAUSS-TV.
        Problem near = new GaussianInput("20", "10", "9/10", null, "0.2", "0.1").problem();
        Problem mixture = new MixtureInput("4", null, "uniform", "gaussian:100", "6", "0.05").mixture();
        String information = "ACC() precision=64 -> information=1.36273775";
        String coefficients = "GAUSS() lambda-squared=9/10 -> tau=90/91 rho=81/91 ratio=1/81";
        return Stream.of(
            of("information is less, by 10^-4", pair, "result information is stated as", GAUSS,
                "ACC() precision=16 -> information=13628/10000",
                "MEM(1,2) -> memorization=1"),
            of("every learner memorizes less, by 10^-4 nats", near, "result memorization is stated as", coefficients, information,
                "GAUSS-IB(1,2) precision=16 -> memorization=0.0184"),
            of("every learner memorizes less, by 10^-5 bits", near, "result memorization is stated as", coefficients, information,
                "GAUSS-IB(1,2) precision=64 -> memorization=0.0183381", "BITS(3) precision=16 -> memorization=0.02646"),
            of("a test errs more, by 10^-5", gaussian("400", "10", "0.2"), "not certainly as large", GAUSS,
                "DISTANCE() precision=16 quantile=0.84163 -> distance=1.68326",
                "GAUSS-TV(1,2) precision=64 split=0.042 -> memorization=66"),
            of("every learner memorizes less, by 10^-3 nats", gaussian("400", "10", "0.2"), "result memorization is stated as", GAUSS,
                "DISTANCE() precision=64 quantile=0.84162 -> distance=1.68324",
                "GAUSS-TV(1,2) precision=16 split=0.042 -> memorization=66.955"),
            of("a learner memorizes more, by 10^-4 bits", loose, "result memorization is stated as",
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2 threshold=1/4"
                    + " deviation=3 -> memorization=53562046/10000000 false-negative=47/100 false-positive=41/100",
                "BITS(1) precision=16 -> memorization=7.7272"),
            of("a learner of two levels misses less, by 10^-4", loose, "result false-negative is stated as",
                "GAUSS-LEARN-LEVELS() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2 threshold=1/4"
                    + " deviations=[3,1] -> memorization=27/5 false-negative=4347/10000 false-positive=41/100"),
            of("a learner of two lengths misses more", loose, "result false-negative is stated as",
                "GAUSS-LEARN-CHI() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2 threshold=1/4"
                    + " lengths=[18,20] -> memorization=27/5 false-negative=3/10 false-positive=41/100"),
            of("the error is less, by 10^-5", mixture, "result least-error is stated as",
                "MIX-UNSEEN() precision=16 most-samples=3 -> least-error=89/1000"));
    }

    static Stream<Arguments> learners() {
        Problem gaussian = gaussian("400", "10", "0.45");
        Problem signs = signs("500", "20", "0.4");
        Problem sparse = sparse("300", "3", "1/10", "0.4");
        String learner = "GAUSS-LEARN() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2"
            + " threshold=1/4 deviation=3";
        return Stream.of(
            of("the numbers are of two learners", gaussian("10000", "10", "0.4"), "describe a learner each",
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/100 lambda-squared-upper=1/100 noise-variance=7/2 threshold=1/4"
                    + " deviation=6"
                    + " -> memorization=140 false-negative=2/5 false-positive=21/50",
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/100 lambda-squared-upper=1/100 noise-variance=1/50 threshold=7/5"
                    + " deviation=6"
                    + " -> memorization=9000 false-negative=1/10 false-positive=1/10",
                "BITS(1) precision=64 -> memorization=202"),
            of("with a negative tilt Chernoff's formula is no bound: the learner calls all but one point null", signs("500", "20", "0.2"),
                "miss-tilt is negative",
                "BOOL-LEARN() precision=64 slope=1/10 lambda-lower=1/5 threshold=499 miss-tilt=-1 false-alarm-tilt=1 ->"
                    + " memorization=500 false-negative=1/100 false-positive=1/100"),
            of("the same for false alarms: it calls all but one point positive", signs("500", "20", "0.2"), "false-alarm-tilt is negative",
                "BOOL-LEARN() precision=64 slope=1/10 lambda-lower=1/5 threshold=-499 miss-tilt=1 false-alarm-tilt=-1 ->"
                    + " memorization=500 false-negative=1/100 false-positive=1/100"),
            of("lambda^2 is smaller, so that the learner misses more", gaussian, "witness lambda-squared-lower is 1/10",
                learner.replace("lower=1/20", "lower=1/10")
                + " -> memorization=51/10 false-negative=2/5 false-positive=21/50"),
            of("lambda^2 is larger, so that the variance is", gaussian, "witness lambda-squared-upper is 1/25",
                learner.replace("upper=1/20", "upper=1/25")
                + " -> memorization=6 false-negative=4397/10000 false-positive=21/50"),
            of("lambda is smaller", signs, "witness lambda-lower is 1/2",
                "BOOL-LEARN() precision=64 slope=1/10 lambda-lower=1/2 threshold=100 miss-tilt=1/2 false-alarm-tilt=1/5 ->"
                    + " memorization=100 false-negative=1/100 false-positive=1/100"),
            of("it misses twice as often as is allowed", gaussian("400", "10", "0.3"), "do not reach the problem's error",
                learner + " -> memorization=6 false-negative=1/2 false-positive=21/50"),
            of("it misses too often, and raises few false alarms", new GaussianInput("400", "10", null, null, "0.4", "0.55").problem(),
                "do not reach the problem's error",
                learner + " -> memorization=6 false-negative=1/2 false-positive=21/50"),
            of("it raises too many false alarms, and misses rarely", new GaussianInput("400", "10", null, null, "0.55", "0.4").problem(),
                "do not reach the problem's error",
                learner + " -> memorization=6 false-negative=1/2 false-positive=21/50"),
            of("it memorizes more", gaussian, "result memorization is stated as <=",
                learner + " -> memorization=5 false-negative=1/2 false-positive=2/5"),
            of("it memorizes more bits than nats", gaussian, "result memorization is stated as <=",
                learner + " -> memorization=6 false-negative=47/100 false-positive=42/100",
                "BITS(1) precision=64 -> memorization=6"),
            of("it misses more often", gaussian, "result false-negative is stated as <=",
                learner + " -> memorization=6 false-negative=1/10 false-positive=42/100"),
            of("it raises more false alarms", gaussian, "result false-positive is stated as <=",
                learner + " -> memorization=6 false-negative=47/100 false-positive=1/10"),
            of("an answer above 1", signs("50", "3", "0.3"), "a witness answer must be at most 1", table("1/2,3/2", "20")),
            of("an answer is missing", signs("50", "4", "0.3"), "witness answers must be 2 numbers", table("1/2", "20")),
            of("one answer too many", signs("50", "3", "0.3"), "witness answers must be 2 numbers", table("1/2,3/4,1", "20")),
            of("it memorizes more with these answers", signs("50", "3", "0.3"), "result memorization is stated as <=",
                table("1/2,1", "1/2")),
            of("signs are kept with a chance above 1", sparse, "keeping must be at most 1",
                "SPARSE-LEARN() precision=64 keeping=2 threshold=8 miss-tilt=1/2 false-alarm-tilt=1/2 -> memorization=0"
                    + " false-negative=1/10 false-positive=3/10"));
    }

    static Stream<Arguments> coefficients() {
        Problem seen = new ContractionInput("8", null, "1/100").sparse();
        Problem far = channel("9/10 1/10; 1/10 9/10", "1/2 1/2");
        Problem cascade = new ChannelInput("bsc:0.4", null, null, "bsc:0.1", null).problem();
        String noise = "CH-KL-STAGE() precision=16 factor=1 coefficient=1/20 stage=1 left=[32768] cross=[32768] right=[32768] ->"
            + " eta-kl-stage=1/20";
        return Stream.of(
            of("an interval that ends at 0 shows nothing", seen, "do not prove the coefficient",
                "SDPI-BINARY-CERT() precision=64 coefficient=1/100000 reach=0 points=[0] slopes=[] -> tau=1 rho=1/100000 ratio=1"),
            of("an interval that is not proved shows nothing", seen, "do not prove the coefficient",
                "SDPI-BINARY-CERT() precision=64 coefficient=1/100000 reach=0 points=[1] slopes=[] -> tau=1 rho=1/100000 ratio=1"),
            of("the largest value is too large for rho to be the squared maximal correlation", seen, "does not show",
                "SDPI-BINARY-CHORD() precision=64 factor=1 -> tau=57/100 rho=57/10000 ratio=1 tau-lower=1/2 rho-lower=1/200"
                    + " tau-over-correlation=1 rho-over-correlation=1"),
            of("two of the three rows are far apart", channel("1/2 1/2; 9/10 1/10; 1/10 9/10", null),
            "the tangents of two rows do not prove",
                "CH-KL() precision=16 factor=1 coefficient=1/2 left=[32768,32768,32768] cross=[32768,32768,32768]"
                    + " right=[32768,32768,32768] -> eta-kl=1/2"),
            of("the first two rows are far apart", channel("9/10 1/10; 1/10 9/10; 1/2 1/2", null), "the tangents of two rows do not prove",
                "CH-KL() precision=16 factor=1 coefficient=1/2 left=[32768,32768,32768] cross=[32768,32768,32768]"
                    + " right=[32768,32768,32768] -> eta-kl=1/2"),
            of("a pair that needs tangents has none", channel("1/2 1/2; 9/10 1/10; 1/10 9/10", null),
                "the tangents of two rows do not prove", "CH-KL() precision=16 factor=1 coefficient=1/2 pairs=[1,2]"
                    + " lower-places=[1/2,1/2] upper-places=[1/2,1/2] -> eta-kl=1/2"),
            of("no pair has tangents", channel("9/10 1/10; 1/10 9/10", null), "the tangents of two rows do not prove",
                "CH-KL() precision=16 factor=1 coefficient=1/2 -> eta-kl=1/2"),
            of("tangents of one pair twice, of another never", channel("1/2 1/2; 9/10 1/10; 1/10 9/10", null), "pairs must rise",
                "CH-KL() precision=16 factor=1 coefficient=1/2 pairs=[1,1,2] lower-places=[1/2,1/2,1/2] upper-places=[1/2,1/2,1/2]"
                    + " -> eta-kl=1/2"),
            of("squares that the checker completes for too small a bound", far, "the squares do not prove",
                "CH-CHI2() coefficient=1/100 scale=1125899906842624 rest=1 corner=33554432 -> eta-chi2=1/100"),
            of("no scale of squares that the checker completes", far, "scale is not one of completed squares",
                "CH-CHI2() coefficient=1/100 scale=3 rest=1 corner=1 -> eta-chi2=1/100"),
            of("the corner of completed squares is 0", far, "corner must be positive",
                "CH-CHI2() coefficient=1/100 scale=1125899906842624 rest=1 corner=0 -> eta-chi2=1/100"),
            of("a small corner of completed squares", far, "the squares do not prove",
                "CH-CHI2() coefficient=1/100 scale=1125899906842624 rest=1 corner=1 -> eta-chi2=1/100"),
            of("the rows of a cascade are nearer", new ChannelInput("bsc:1/4", null, null, "bsc:1/4", null).problem(),
                "result eta-tv is stated as", "CH-DOBRUSHIN() -> eta-tv=3/8"),
            of("input and output are correlated less", channel("3/4 1/4; 1/2 1/2", "2/3 1/3"), "result eta-chi2-lower is stated as",
                "CH-CHI2-POINT() input-function=[1,0] output-function=[1,0] -> eta-chi2-lower=13/200"),
            of("the closed form is larger", far, "the closed form does not prove",
                "CH-KL-ROOTS() precision=16 coefficient=1/100 -> eta-kl=1/100"),
            of("a place beyond 1 is none", channel("1/2 1/2; 9/10 1/10", null), "point must be at most 1",
                "CH-KL-POINT() precision=16 factor=1 first-row=1 second-row=2 point=196608 -> eta-kl-lower=2"),
            of("1 - (1 - e)^2 is 0 at e = 2", new ChannelInput("bsc:0.1", null, null, null, "2").problem(),
                "eta-kl must be at most 1",
                "CH-KL-ROOTS() precision=16 coefficient=2 -> eta-kl=2", "CH-NFOLD(1) -> eta-kl-uses=0"),
            of("the noisier channel counts twice", cascade, "premise 2 must be about stage 2", noise,
                "CH-CASCADE(1,1) -> eta-kl-cascade=1/400"),
            of("the tangents are of the noisier channel", cascade, "the tangents of two rows do not prove", noise,
                noise.replace("stage=1", "stage=2"), "CH-CASCADE(1,2) -> eta-kl-cascade=1/400"),
            of("the squares are of nothing", far, "scale must be positive",
                "CH-CHI2() coefficient=1/100 scale=0 rest=0 corner=0 output-forms=[0,0,0,0] input-forms=[0,0,0] weights=[0,0,0,0] ->"
                    + " eta-chi2=1/100"),
            of("the squares are of another form", far, "the squares do not prove",
                "CH-CHI2() coefficient=1/100 scale=1 rest=0 corner=0 output-forms=[0,0,0,0] input-forms=[0,0,0] weights=[0,0,0,0] ->"
                    + " eta-chi2=1/100"),
            of("two of three outputs tell more than all three", channel("1/50 0 49/50; 0 1/50 49/50", "1/2 1/2"), "does not apply",
                "CH-BINARY-POINT() precision=64 input-weights=[3,1] -> eta-law-lower=1/2"),
            of("two of three outputs tell less than all three", channel("9/20 9/20 1/10; 1/20 1/20 9/10", "1/2 1/2"), "does not apply",
                "CH-BINARY() precision=16 coefficient=1/100 ends=[32768] slopes=[] mirrored-ends=[32768] mirrored-slopes=[] ->"
                    + " eta-law=1/100"),
            of("only the first output is bounded", channel("1 0; 1/3 2/3", "1/5 4/5"), "do not prove the coefficient",
                "CH-BINARY() precision=16 coefficient=2/5 ends=[38345,49385] slopes=[94860] mirrored-ends=[65536] mirrored-slopes=[] ->"
                    + " eta-law=2/5"),
            of("only the second output is bounded", channel("0 1; 2/3 1/3", "1/5 4/5"), "do not prove the coefficient",
                "CH-BINARY() precision=16 coefficient=2/5 ends=[65536] slopes=[] mirrored-ends=[38345,49385] mirrored-slopes=[94860] ->"
                    + " eta-law=2/5"),
            of("the intervals end too early", channel("1 0; 1/3 2/3", "1/5 4/5"), "up to the largest probability",
                "CH-BINARY() precision=16 coefficient=2/5 ends=[38345] slopes=[] mirrored-ends=[34296] mirrored-slopes=[] -> eta-law=2/5"));
    }

    /** Steps and claims that do not fit together. */
    static Stream<Arguments> together() {
        Problem gaussian = gaussian("400", "10", "0.2");
        Problem coefficients = new ContractionInput("8", null, "1/100").sparse();
        Problem channel = channel("9/10 1/10; 1/10 9/10", "1/4 3/4");
        String upper = "SPARSE() -> tau=3/5 rho=3/5 ratio=1/2";
        String many = "SPARSE-TILTED() precision=64 plus=1/100 minus=0 -> ";
        String uncertain = "CH-KL-ROOTS() precision=16 coefficient=2/3 -> eta-kl=2/3";
        String bits = "BITS(3) precision=64 -> memorization=83";
        return Stream.of(
            of("there is a learner", gaussian("400", "10", "0.45"), "they can not both be true", GAUSS_LEARNER, GAUSS, INFORMATION,
                "FEASIBLE(2,3) precision=64 ->"),
            of("no learner memorizes less than all do", gaussian, "they can not both be true", GAUSS_LEARNER, GAUSS, INFORMATION,
                "MEM(2,3) -> memorization=500"),
            of("tau is at most 3/5", coefficients, "they can not both be true", upper, many + "tau-lower=2/3 rho-lower=0"),
            of("rho is at most 3/5", coefficients, "they can not both be true", upper, many + "tau-lower=0 rho-lower=2/3"),
            of("rho is at most tau", coefficients, "they can not both be true", "SPARSE() -> tau=3/5 rho=1 ratio=1/2",
                many + "tau-lower=0 rho-lower=2/3"),
            of("rho would be larger than the ratio allows", coefficients, "they can not both be true", upper.replace("1/2", "10"),
                many + "tau-lower=1/2 rho-lower=1/10"),
            of("the input-free coefficient is at most 2/3", channel, "they can not both be true", uncertain,
                "CH-KL-POINT() precision=16 factor=1 first-row=1 second-row=2 point=32768 -> eta-kl-lower=7/10"),
            of("that of a law is not above the input-free one", channel, "they can not both be true", uncertain,
                "CH-BINARY-POINT() precision=64 input-weights=[3,1] -> eta-law-lower=7/10"),
            of("a correlation is not above it", channel, "they can not both be true", uncertain,
                "CH-CHI2-POINT() input-function=[1,2] output-function=[1,2] -> eta-chi2-lower=7/10"),
            of("bits are claimed to be nats", gaussian, "claims least-memorization >= .. nats", GAUSS, DISTANCE, TOTAL_VARIATION, bits,
                "claim least-memorization >= 83 nats 4"),
            of("an upper bound is claimed of a lower one", gaussian, "claims ratio <= .. count", GAUSS, "claim ratio <= 1 count 1"),
            of("a lower bound is claimed of an upper one", gaussian, "claims tau >= .. count", GAUSS, "claim tau >= 1/2 count 1"),
            of("a bound is claimed to be the value", gaussian, "claims rho = .. count",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=38", "claim rho = 1 count 1"),
            of("more is claimed than the step states", gaussian, "value is stated as >= 39", GAUSS, "claim ratio >= 39 count 1"),
            of("less is claimed than the step states", gaussian, "value is stated as <= 1/3", GAUSS, "claim tau <= 1/3 count 1"),
            of("a learner that is not there is claimed not to be", gaussian, "states no learners", GAUSS, "claim learners = 0 count 1"));
    }

    /** What may well be true, and does not follow. */
    static Stream<Arguments> unproved() {
        Problem gaussian = gaussian("400", "10", "0.2");
        Problem exact = new GaussianInput("400", "10", null, "0", null, null).problem();
        Problem signs = signs("500", "20", "0.2");
        Problem coefficients = new ContractionInput("3", null, "1/10").sparse();
        Problem mixture = new MixtureInput("4", null, "uniform", "gaussian:100", "6", "0.05").mixture();
        Problem ofSigns = signsOf("1/4");
        Problem ofSparse = sparseOf("1/7");
        Problem two = channel("1/2 1/2; 9/10 1/10", "1/2 1/2");
        Problem cascade = new ChannelInput("bsc:0.4", null, null, "bsc:0.1", null).problem();
        String tilted = " -> tau-lower=0 rho-lower=0";
        String nothing = " -> memorization=0 terms=0 singletons=0";
        String constant = "SPARSE-DIRECT() precision=64 constant=0 cluster-group=%s count=%s ends=[1] agreements=[1/5] tilts=[]"
            + " -> constant=0";
        String byConstant = COSTS.formatted("", "", "", "").replace("()", "(1)") + nothing;
        String lines = "MIX() precision=16 multiplier=1 most-samples=3 hits=[39321,%s] false-alarms=[26214,%s]"
            + " -> memorization=0 terms=0 singletons=0";
        String learner = "GAUSS-LEARN() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2"
            + " threshold=1/4 deviation=3"
            + " -> memorization=400 false-negative=1/2 false-positive=1/2";
        String stage = "CH-KL-STAGE() precision=16 factor=1 coefficient=1 stage=1 left=[32768] cross=[32768] right=[32768] ->"
            + " eta-kl-stage=1";
        String point = "CH-KL-POINT() precision=16 factor=1 first-row=1 second-row=2 point=32768 -> eta-kl-lower=0";
        return Stream.of(
            of("no learner reaches the error, and any detail is above 1", gaussian("10000", "5", "0.1"), "nothing follows for this split",
                "GAUSS() lambda-squared=1/100 -> tau=5/104 rho=1/2080 ratio=1980",
                "DISTANCE() precision=64 quantile=128/100 -> distance=64/25", "GAUSS-TV(1,2) precision=64 split=1/80 -> memorization=1"),
            of("some learner may err exactly as much", mixture, "is not above the problem's error",
                "MIX-UNSEEN() precision=64 most-samples=3 -> least-error=1/20", "FEASIBLE(1) ->"),
            of("a deviation is negative", gaussian, "deviation must be from 0 to 1000000",
                "GAUSS-LEARN-LEVELS() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=7/2"
                + " threshold=1/4 deviations=[3,-1/1000] -> memorization=400 false-negative=1/2 false-positive=1/2"),
            of("ranks show nothing of clusters with a larger lambda", signsOf("1/2"), "do not certainly show the spread of rank 1",
                CENTRE.formatted("1", "5/4", "1/2,1,3/2", "100,1000") + nothing),
            of("a sign of Boolean clusters is more spread", ofSigns, "do not certainly show the spread of rank 1",
                CENTRE.formatted("1", "9/8", "1/2,1,3/2", "100,1000") + nothing),
            of("the error 0.49 needs nothing of the centre by this rank", ofSigns, "the ranks show nothing",
                CENTRE.formatted("1", "5/4", "1/40", "100,1000") + nothing),
            of("a rank of no group", ofSigns, "must be the places of groups", CENTRE.formatted("2", "5/4", "1", "100") + nothing),
            of("a rank of the group before the first", ofSigns, "must be the places of groups", CENTRE.formatted("0", "5/4", "1", "100")
                + nothing),
            of("a rank of Gaussian clusters", mixture, "must be the places of groups of Boolean clusters",
                CENTRE.formatted("1", "5/4", "1", "100") + nothing),
            of("ranks of more groups than there are spreads", ofSigns, "must be lists of the same length",
                CENTRE.formatted("1,1", "5/4", "1", "100") + nothing),
            of("no quantile", ofSigns, "the ranks show nothing", CENTRE.formatted("1", "5/4", "", "100") + nothing),
            of("a quantile of the centre that is too large to compute with", ofSigns, "centre-quantiles must be at most 40",
                CENTRE.formatted("1", "5/4", "41", "100") + nothing),
            of("a price of no group", ofSigns, "must be the places of groups", told("2", "2", "5/48", "3", "8017/10000,2939/2500",
                "9/64,21/64,49/64") + nothing),
            of("a price of Gaussian clusters", mixture, "price-groups must be the places of groups of Boolean clusters",
                COSTS.formatted("", "", "", "") + PRICE.formatted("1", "2", "5/48", "3", "8017/10000,2939/2500", "9/64,21/64,49/64")
                    + " centre-quantiles=[1] centre-slopes=[1]" + nothing),
            of("a price of clusters without ranks", ofSigns, "groups that have ranks",
                COSTS.formatted("", "", "", "") + PRICE.formatted("1", "2", "5/48", "3", "8017/10000,2939/2500", "9/64,21/64,49/64")
                    + " centre-quantiles=[1] centre-slopes=[1]" + nothing),
            of("a price of no samples", ofSigns, "price-counts must be from 1", told("1", "0", "5/48", "3", "8017/10000",
                "9/64,21/64,49/64") + nothing),
            of("a price without a coefficient", ofSigns, "must be lists of the same length", told("1", "2", "", "3",
                "8017/10000,2939/2500", "9/64,21/64,49/64") + nothing),
            of("a price with more intervals than points", ofSigns, "points are too few", told("1", "2", "5/48", "3",
                "8017/10000,2939/2500", "9/64,21/64") + nothing),
            of("a price with fewer intervals than points", ofSigns, "points are too many", told("1", "2", "5/48", "3",
                "8017/10000,2939/2500", "9/64,21/64,49/64,50/64") + nothing),
            of("a price with factors of fewer samples", ofSigns, "factors are too few", told("1", "2", "5/48", "3", "8017/10000",
                "9/64,21/64,49/64") + nothing),
            of("signs of no group", ofSparse, "must be the places of groups", SIGNS.formatted("2", "2", "1", "4/5", "1", "1") + nothing),
            of("signs of Boolean clusters", ofSigns, "must be the places of groups of sparse clusters",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "1") + nothing),
            of("signs of no samples", ofSparse, "sign-counts must be from 1", SIGNS.formatted("1", "0", "1", "4/5", "1", "1") + nothing),
            of("signs of samples that are too many", ofSparse, "sign-counts must be from 1",
                SIGNS.formatted("1", "1001", "1", "4/5", "1", "1") + nothing),
            of("signs without a coefficient", ofSparse, "must be lists of the same length",
                SIGNS.formatted("1", "2", "1", "", "1", "1") + nothing),
            of("signs with more intervals than points", ofSparse, "points are too few",
                SIGNS.formatted("1", "2", "1", "4/5", "2", "1") + nothing),
            of("signs with fewer intervals than points", ofSparse, "points are too many",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "1").replace("points=[19/32,1] slopes", "points=[19/32,1,1] slopes") + nothing),
            of("signs with more ranks than noises", ofSparse, "noises are too few",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "2") + nothing),
            of("signs with fewer ranks than noises", ofSparse, "must be lists of the same length",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "0") + nothing),
            of("signs with more quantiles than there are", ofSparse, "centre-quantiles are too few",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "1").replace("sign-quantiles=[3]", "sign-quantiles=[4]") + nothing),
            of("signs without a line", ofSparse, "centre-slopes must be at least one",
                SIGNS.formatted("1", "2", "1", "4/5", "1", "1").replace("sign-slopes=[2]", "sign-slopes=[0]") + nothing),
            of("no slope", ofSigns, "centre-slopes must be at least one", CENTRE.formatted("1", "5/4", "1", "") + nothing),
            of("a line that does not fall", ofSigns, "centre-slopes must rise", CENTRE.formatted("1", "5/4", "1", "0,100") + nothing),
            of("slopes that fall", ofSigns, "centre-slopes must rise", CENTRE.formatted("1", "5/4", "1", "100,50") + nothing),
            of("a cost of no group", mixture, "must be the places of groups", COSTS.formatted("2", "1", "1", "3/20") + nothing),
            of("a cost of the group before the first", mixture, "must be the places of groups", COSTS.formatted("0", "1", "1", "3/20")
                + nothing),
            of("a cost of Boolean clusters", new MixtureInput("4", null, null, "boolean:100", "6", "0.05").mixture(),
                "must be the places of groups of Gaussian clusters", COSTS.formatted("1", "1", "1", "3/20") + nothing),
            of("a constant of Gaussian clusters", mixture, "must be the place of a group of sparse clusters", constant.formatted("1", "2"),
                byConstant),
            of("a constant of one sample, for which there is a formula", mixture, "count must be from 2", constant.formatted("1", "1"),
                byConstant),
            of("a cost of no samples", mixture, "counts must be from 1", COSTS.formatted("1", "0", "1", "3/20") + nothing),
            of("a cost without a split", mixture, "must be lists of the same length", COSTS.formatted("1", "1", "1", "") + nothing),
            of("a split below rho", mixture, "nothing follows for a quantile", COSTS.formatted("1", "1", "1/10", "1/1000") + nothing),
            of("a split of 1", mixture, "nothing follows for a quantile", COSTS.formatted("1", "1", "1/10", "1") + nothing),
            of("a quantile that no learner reaches", mixture, "nothing follows for a quantile", COSTS.formatted("1", "1", "4", "2/5")
                + nothing),
            of("a quantile that is too large to compute with", mixture, "quantiles must be at most 40", COSTS.formatted("1", "1", "41",
                "1/2") + nothing),
            of("an error that is in reach", mixture, "need not know the mean", ERRORS.formatted("1", "1", "1/2", "1/20") + "0"),
            of("an error that is out of reach with fewer samples", mixture, "need not know the mean",
                ERRORS.formatted("1", "2", "11/20", "11/200") + "0"),
            of("an error with a split below rho", mixture, "need not know the mean", ERRORS.formatted("1", "1", "11/20", "1/200") + "0"),
            of("an error with a split of 1", mixture, "need not know the mean", ERRORS.formatted("1", "1", "11/20", "1") + "0"),
            of("an error of no group", mixture, "must be the places of groups", ERRORS.formatted("2", "1", "1", "1/10") + "0"),
            of("an error of Boolean clusters", new MixtureInput("4", null, null, "boolean:100", "6", "0.05").mixture(),
                "must be the places of groups of Gaussian clusters", ERRORS.formatted("1", "1", "1", "1/10") + "0"),
            of("an error of no samples", mixture, "counts must be from 1", ERRORS.formatted("1", "0", "1", "1/10") + "0"),
            of("an error without a split", mixture, "must be lists of the same length", ERRORS.formatted("1", "1", "1", "") + "0"),
            of("an error whose quantile is too large to compute with", mixture, "quantiles must be at most 40",
                ERRORS.formatted("1", "1", "41", "1/2") + "0"),
            of("a learner of a mixture that learns nothing does not reach the error", mixture, "does not reach the problem's error",
                LEARNER.formatted("1", "0", "1", "1") + " -> memorization=0"),
            of("a learner of a mixture without a part for some clusters", mixture, "must have the sum 1",
                LEARNER.formatted("0", "1", "1", "1") + " -> memorization=0"),
            of("a learner of a mixture with parts for clusters that are not there", mixture, "must have the sum 1",
                LEARNER.formatted("2", "1", "1", "1") + " -> memorization=0"),
            of("a learner of a mixture without noise", mixture, "noise-variance must be above 0",
                LEARNER.formatted("1", "1", "0", "1") + " -> memorization=0"),
            of("a learner of a mixture of no noise", mixture, "noise-variances must be a list as long as counts",
                LEARNER.formatted("1", "1", "", "1") + " -> memorization=0"),
            of("a learner that is never used needs no code", mixture, "uses must be above 0", LEARNER.formatted("1", "1", "1", "0")
                + " -> memorization=0"),
            of("a code of a learner without one of nothing", mixture, "with a sum below 2^precision",
                LEARNER.formatted("1", "1", "1", "18446744073709551616") + " -> memorization=0"),
            of("a learner that needs more samples than there are", mixture, "more samples than a cluster",
                LEARNER.formatted("1", "7", "1", "1") + " -> memorization=0"),
            of("a Gaussian learner of Boolean clusters", new MixtureInput("4", null, null, "boolean:100", "6", "0.45").mixture(),
                "answers must have 1 numbers", LEARNER.formatted("1", "1", "1", "1") + " -> memorization=0"),
            of("a Gaussian learner of sparse clusters", new MixtureInput("4", null, null, "sparse:100", "6", "0.45").mixture(),
                "keepings must be a list as long as counts", LEARNER.formatted("1", "1", "1", "1") + " -> memorization=0"),
            of("answers of no Boolean learner", mixture, "that no cluster uses",
                LEARNER.formatted("1", "1", "1", "1") + " answers=[1] -> memorization=0"),
            of("misses are bounded by lengths and by deviations", mixture, "where deviations are given",
                LEARNER.formatted("1", "1", "1", "1") + " lengths=[3] -> memorization=0"),
            of("a length is below 0", mixture, "a witness length is -1",
                LEARNER.formatted("1", "1", "1", "1").replace("deviations=[3,1]", "deviations=[] lengths=[3,-1]") + " -> memorization=0"),
            of("two learners for the same samples", mixture, "counts of a cluster must rise", several("2", "[2,2]", "[1,1]")),
            of("a learner for fewer samples after one for more", mixture, "counts of a cluster must rise", several("2", "[2,1]", "[1,1]")),
            of("nothing after a learner", mixture, "counts of a cluster must rise", several("2", "[1,0]", "[1,1]")),
            of("a code that has no room for nothing", mixture, "with a sum below 2^precision",
                several("2", "[1,2]", "[9223372036854775808,9223372036854775808]")),
            of("more names than learners", mixture, "names, or the number of runs", several("3", "[1,2]", "[1,1]")),
            of("fewer names than learners", mixture, "that no cluster uses", several("1", "[1,2]", "[1,1]")),
            of("no names", mixture, "names, or the number of runs", several("0", "[1,2]", "[1,1]")),
            of("a learner of a mixture that errs more than guessing", mixture, "errs more than one that guesses",
                LEARNER.formatted("1", "1", "1000000", "1") + " -> memorization=0"),
            of("the multiplier is negative", mixture, "multiplier is negative",
                "MIX() precision=16 multiplier=-1 most-samples=3 hits=[39321,58982] false-alarms=[26214,6553]"
                + " -> memorization=0 terms=0 singletons=0"),
            of("the premise's tau is 1", gaussian, "tau must be below 1", "GAUSS() lambda-squared=1/20 -> tau=1 rho=1/58 ratio=1",
                INFORMATION, "GAUSS-IB(1,2) precision=64 -> memorization=0"),
            of("the information is about what the samples carry", gaussian("400", "1", "0.2"), "not certainly below",
                "GAUSS() lambda-squared=1/20 -> tau=1/20 rho=1/400 ratio=1", INFORMATION, "GAUSS-IB(1,2) precision=64 -> memorization=0"),
            of("information is infinite", exact, "average error above 0", GAUSS,
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=1", NOTHING),
            of("information is infinite without false positives", new GaussianInput("400", "10", null, null, "0.1", "0").problem(),
                "false-positive above 0", GAUSS, "ACC() precision=64 -> information=1", NOTHING),
            of("ACC is for two error probabilities", gaussian, "two error probabilities", GAUSS, "ACC() precision=64 -> information=0",
                NOTHING),
            of("ACC-AVG is for an average error", new GaussianInput("400", "10", null, null, "0.1", "0.1").problem(), "average error",
                GAUSS, "ACC-AVG() precision=64 miss-probability=1/20 -> information=0", NOTHING),
            of("a tangent at the end of the range", gaussian, "strictly between 0 and twice the error", GAUSS,
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=0", NOTHING),
            of("a tangent at the other end", gaussian, "strictly between 0 and twice the error", GAUSS,
                "ACC-AVG() precision=64 miss-probability=0 -> information=0", NOTHING),
            of("noise of no variance", gaussian("400", "10", "0.45"), "noise-variance must be above 0", learner.replace("7/2", "0")),
            of("epsilon is 0", gaussian, "epsilon must be above 0", GAUSS, INFORMATION, BOTTLENECK,
                "PRIV(3) precision=64 epsilon=0 -> epsilon=0 zcdp-rho=0 gdp-mu=0"),
            of("the law of one sample", new ContractionInput("1", null, "1/10").sparse(), "at least 2 samples",
                "SPARSE-TILTED() precision=64 plus=1/2 minus=1/4" + tilted),
            of("a law of more samples than the kernel takes", new ContractionInput("10001", null, "1/10").booleanClustering(),
                "at most 10000 samples", "BOOL-SKEW() precision=64 lambda=1/10 -> tau=1 rho=1/100 ratio=0"),
            of("a law that shows nothing", coefficients, "the law shows nothing",
                "SPARSE-TILTED() precision=16 plus=1/1000000000000000000000 minus=0" + tilted),
            of("a coefficient that is 0", coefficients, "coefficient must be above 0",
                "SDPI-BINARY-CERT() precision=64 coefficient=0 reach=0 points=[0] slopes=[] -> tau=1 rho=1 ratio=0"),
            of("a coefficient that is 0, of a law", two, "coefficient must be above 0",
                "CH-BINARY() precision=16 coefficient=0 ends=[65536] slopes=[] mirrored-ends=[65536] mirrored-slopes=[] -> eta-law=1"),
            of("a tangent where nothing is called positive", mixture, "hits must be strictly between 0 and 1",
                lines.formatted("0", "6554")),
            of("a tangent where all samples are called positive", mixture, "hits must be strictly between 0 and 1",
                lines.formatted("65536", "6554")),
            of("a tangent without false alarms", mixture, "false-alarms must be strictly between 0 and 1", lines.formatted("58982", "0")),
            of("a tangent where all nulls are called positive", mixture, "false-alarms must be strictly between 0 and 1",
                lines.formatted("58982", "65536")),
            of("a tangent at half a place", mixture, "hits must be whole", lines.formatted("1/2", "6554")),
            of("a law that is not tilted", coefficients, "plus must be above minus",
                "SPARSE-TILTED() precision=64 plus=1/10 minus=1/10" + tilted),
            of("a law that is tilted to the left", coefficients, "plus must be above minus",
                "SPARSE-TILTED() precision=64 plus=1/10 minus=1/5" + tilted),
            of("no law, as it has more than 1", coefficients, "their sum at most 1",
                "SPARSE-TILTED() precision=64 plus=3/4 minus=1/2" + tilted),
            of("the constant of a thousand samples, for more of them", sparse("300", "1001", "1/10", "0.4"), "at most 1000 samples",
                "SPARSE-DIRECT() precision=64 constant=0 ends=[1] agreements=[1/5] tilts=[] -> constant=0",
                "ACC-AVG() precision=64 miss-probability=2/5 -> information=0",
                "MEM-DIRECT(1,2) -> memorization=0"),
            of("row 0", two, "first-row must be a row", point.replace("first-row=1", "first-row=0")),
            of("row 3 of 2", two, "second-row must be a row", point.replace("second-row=2", "second-row=3")),
            of("row 3/2", two, "first-row must be whole", point.replace("first-row=1", "first-row=3/2")),
            of("half a number of a function", two, "input-function must be whole",
                "CH-CHI2-POINT() input-function=[1/2,1] output-function=[1,2] -> eta-chi2-lower=0"),
            of("half a place", two, "point must be whole", point.replace("32768", "65537/2")),
            of("a scale that is 0", two, "factor must be at least 1", point.replace("factor=1", "factor=0")),
            of("15 bits", two, "precision is 15", point.replace("precision=16", "precision=15")),
            of("half a bit", two, "precision is 33/2", point.replace("precision=16", "precision=33/2")),
            of("the channel 1/2 of a cascade", cascade, "stage must be whole", stage.replace("stage=1 ", "stage=1/2 "), stage,
                "CH-CASCADE(1,2) -> eta-kl-cascade=1"),
            of("the third channel of a cascade of two", cascade, "stage must be 1 or 2", stage, stage.replace("stage=1 ", "stage=3 "),
                "CH-CASCADE(1,2) -> eta-kl-cascade=1"),
            of("the channels of a cascade, exchanged", cascade, "premise 1 must be about stage 1", stage.replace("stage=1 ", "stage=2 "),
                stage, "CH-CASCADE(1,2) -> eta-kl-cascade=1"),
            of("places for more pairs of rows than there are", two, "left must have 1 numbers",
                "CH-KL() precision=16 factor=1 coefficient=1 left=[1,1] cross=[1] right=[1] -> eta-kl=1"),
            of("places for fewer pairs", two, "cross must have 1 numbers",
                "CH-KL() precision=16 factor=1 coefficient=1 left=[1] cross=[] right=[1] -> eta-kl=1"),
            of("an output that never occurs", channel("1 0; 1 0", "1/2 1/2"), "does not apply",
                "CH-BINARY() precision=16 coefficient=1 ends=[65536] slopes=[] mirrored-ends=[65536] mirrored-slopes=[] -> eta-law=1"),
            of("a law where there is none", channel("1/2 1/2; 9/10 1/10", null), "does not apply",
                "CH-CHI2-POINT() input-function=[1,2] output-function=[1,2] -> eta-chi2-lower=0"),
            of("a channel that follows, where there is none", two, "does not apply", stage, stage, "CH-CASCADE(1,2) -> eta-kl-cascade=1"),
            of("a premise more than the rule has", gaussian, "needs 2 premises", GAUSS, INFORMATION, "MEM(1,2,2) -> memorization=1"),
            of("a premise less", gaussian, "needs 2 premises", GAUSS, "MEM(1) -> memorization=1"),
            of("premises in another order", gaussian, "must be by one of", GAUSS, INFORMATION, "MEM(2,1) -> memorization=1"),
            of("a premise that comes later", gaussian, "is not an earlier step", "MEM(2,3) -> memorization=1", GAUSS, INFORMATION,
                "claim least-memorization >= 1 nats 1"),
            of("a step that is its own premise", gaussian, "is not an earlier step", GAUSS, "MEM(1,2) -> memorization=1",
                "claim least-memorization >= 1 nats 2"),
            of("a premise 0", gaussian, "is not an earlier step", GAUSS, "MEM(0,1) -> memorization=1",
                "claim least-memorization >= 1 nats 2"),
            of("a witness without its number", gaussian, "witness lacks the field 'lambda-squared'", "GAUSS() -> tau=1 rho=1 ratio=1"),
            of("a witness with another number", gaussian, "does not take", "GAUSS() lambda-squared=1/20 mean=1 -> tau=1 rho=1 ratio=1"),
            of("a witness with a list", gaussian, "does not take", "GAUSS() lambda-squared=1/20 hits=[] -> tau=1 rho=1 ratio=1"),
            of("a witness without its list", two, "witness lacks the field 'left'",
                "CH-KL() precision=16 factor=1 coefficient=1 cross=[1] right=[1] -> eta-kl=1"),
            of("a result without a number", gaussian, "result lacks the field 'rho'", "GAUSS() lambda-squared=1/20 -> tau=1 ratio=1"),
            of("a result with another number", gaussian, "does not take", "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=1 tau-lower=0"),
            of("a negative upper bound", gaussian, "result tau is negative", "GAUSS() lambda-squared=1/20 -> tau=-1 rho=1 ratio=1"),
            of("a claim below 0", gaussian, "value is negative", GAUSS, "claim ratio >= -1 count 1"),
            of("a claim of step 0", gaussian, "step 0 does not exist", GAUSS, "claim ratio >= 1 count 0"),
            of("a claim of a step after the last", gaussian, "step 2 does not exist", GAUSS, "claim ratio >= 1 count 2"),
            of("a claim of something else", gaussian, "states no eta-kl", GAUSS, "claim eta-kl <= 1 count 1"),
            of("a step that no claim uses", gaussian, "is used by no claim", GAUSS, INFORMATION, "claim ratio >= 1 count 1"));
    }

    @Test
    void countsAndNumbers() {
        Problem gaussian = gaussian("400", "10", "0.2");
        Certificate good = WrittenCertificate.of(gaussian, GAUSS);
        assertRefused("has 0 claims", new Certificate(gaussian, good.steps(), List.of()));
        assertRefused("has 17 claims", new Certificate(gaussian, good.steps(), Collections.nCopies(17, good.claims().get(0))));
        assertRefused("has 0 steps", new Certificate(gaussian, List.of(), good.claims()));
        String[] steps = Collections.nCopies(33, GAUSS).toArray(String[]::new);
        assertRefused("has 33 steps", new Certificate(gaussian, WrittenCertificate.of(gaussian, steps).steps(), good.claims()));
        Step second = WrittenCertificate.of(gaussian, GAUSS, GAUSS).steps().get(1);
        assertRefused("is numbered 2, it must be numbered 1", new Certificate(gaussian, List.of(second), good.claims()));
    }

    private static void assertRefused(String reason, Certificate certificate) {
        String message = assertThrows(RejectedException.class, () -> Checker.check(certificate)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    /** Those that state something false; {@link FalseCertificatesTest} computes that it is. */
    static Stream<Arguments> falseOnes() {
        return Stream.of(statements(), roundings(), learners(), coefficients(), together(), estimates(), signEstimates(), groups())
            .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unproved", "otherAccuracies", "otherSigns", "falseOnes"})
    void isRefused(String whyNot, Certificate certificate, String reason) {
        assertRefused(reason, certificate);
    }
}
