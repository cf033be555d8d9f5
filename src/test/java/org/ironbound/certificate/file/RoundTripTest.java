package org.ironbound.certificate.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.input.ChannelInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final BigInteger LARGE = BigInteger.TEN.pow(300);

    @Property(tries = 300)
    void readingGivesBackWhatWasWritten(@ForAll("certificates") Certificate certificate) throws RejectedException {
        String text = SampleCertificates.text(certificate);
        Certificate read = SampleCertificates.read(text);
        assertEquals(certificate, read);
        assertEquals(text, SampleCertificates.text(read));
    }

    /** A file of version 1 says the same as one of version 2; it is checked as one. */
    @Test
    void versions() throws RejectedException {
        Certificate certificate = SampleCertificates.average("10000", "10", null, "0.1");
        String text = SampleCertificates.text(certificate);
        String older = text.replace("\"version\" : 2", "\"version\" : 1");
        assertNotEquals(text, older);
        assertEquals(certificate, SampleCertificates.read(older));
        Checker.check(SampleCertificates.read(older));
    }

    /** Channels with everything that can be given. */
    @Test
    void channels() throws RejectedException {
        for (String law : new String[] {null, "uniform", "1,0"}) {
            for (String next : new String[] {null, "z:1/3"}) {
                Certificate certificate = SampleCertificates.channel(new ChannelInput("bsc:0.1", null, law, next, "3").problem());
                assertEquals(certificate, SampleCertificates.read(SampleCertificates.text(certificate)));
            }
        }
    }

    @Provide
    Arbitrary<Certificate> certificates() {
        return Combinators.combine(problems(), steps().list().ofMaxSize(8), claims().list().ofMaxSize(4)).as(Certificate::new);
    }

    private static Arbitrary<Problem> problems() {
        return Arbitraries.oneOf(gaussian(), mixtures(), coefficients(), gaussianChannels());
    }

    private static Arbitrary<GaussianClustering> gaussian() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.TWO, LARGE);
        Arbitrary<BigFraction> proper = proper(LARGE.subtract(BigInteger.ONE));
        Arbitrary<ErrorTarget> targets = Arbitraries.oneOf(
            proper.map(x -> new AverageError(x.divide(BigInteger.TWO).getDenominator().compareTo(LARGE) > 0 ? new BigFraction(1, 3)
            : x.divide(BigInteger.TWO))),
            proper(BigInteger.valueOf(1_000_000)).map(x -> new ErrorPair(x.divide(2), x.divide(3))));
        return Combinators.combine(counts, counts, proper.injectNull(0.5), targets).as((d, n, l, target) ->
            new GaussianClustering(d, n, l == null ? Proportion.inverseRoot("lambda-squared", d) : Proportion.of("lambda-squared", l),
            target));
    }

    private static Arbitrary<Problem> coefficients() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.TWO, LARGE);
        Arbitrary<BigFraction> proper = proper(LARGE.subtract(BigInteger.ONE));
        return Combinators.combine(counts, counts, proper, Arbitraries.integers().between(0, 4)).as((n, d, l, choice) -> switch (choice) {
            case 0 -> new GaussianContraction(n, Proportion.of("lambda-squared", l));
            case 1 -> new GaussianContraction(n, Proportion.inverseRoot("lambda-squared", d));
            case 2 -> new BooleanContraction(n, Proportion.of("lambda", l));
            case 3 -> new BooleanContraction(n, Proportion.inverseFourthRoot("lambda", d));
            default -> new SparseContraction(n, l);
        });
    }

    private static Arbitrary<GaussianChannel> gaussianChannels() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.ONE, LARGE);
        return Combinators.combine(counts, counts, counts).as((s, t, n) -> new GaussianChannel(new BigFraction(s, t), n));
    }

    private static Arbitrary<ClusterMixture> mixtures() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.TWO, LARGE);
        Arbitrary<AverageError> errors = proper(BigInteger.valueOf(1_000_000)).map(x -> new AverageError(x.divide(2)));
        Arbitrary<ClusterGroup> zipf = Combinators.combine(Arbitraries.integers().between(2, 1000), Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(18, 20), kinds())
            .as((k, a, b, kind) -> new ClusterGroup(BigInteger.valueOf(k), new Frequencies.Zipf(new BigFraction(a, b)), kind));
        Arbitrary<List<ClusterGroup>> groups = Arbitraries.oneOf(zipf.map(List::of), kinds().list().ofMinSize(1).ofMaxSize(5)
            .map(RoundTripTest::equalShares));
        return Combinators.combine(counts, groups, errors).as(ClusterMixture::new);
    }

    /** Groups of two, all clusters equally frequent. */
    private static List<ClusterGroup> equalShares(List<ClusterKind> kinds) {
        Frequencies each = new Frequencies.Equal(new BigFraction(1, 2 * kinds.size()));
        return kinds.stream().map(kind -> new ClusterGroup(BigInteger.TWO, each, kind)).toList();
    }

    private static Arbitrary<ClusterKind> kinds() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.TWO, LARGE);
        Arbitrary<BigFraction> proper = proper(LARGE.subtract(BigInteger.ONE));
        return Combinators.combine(counts, proper, Arbitraries.integers().between(0, 4)).as((d, l, choice) -> switch (choice) {
            case 0 -> new GaussianCluster(d, Proportion.of("lambda-squared", l));
            case 1 -> new GaussianCluster(d, Proportion.inverseRoot("lambda-squared", d));
            case 2 -> new BooleanCluster(d, Proportion.of("lambda", l));
            case 3 -> new BooleanCluster(d, Proportion.inverseFourthRoot("lambda", d));
            default -> new SparseCluster(d, l);
        });
    }

    private static Arbitrary<BigFraction> proper(BigInteger largest) {
        Arbitrary<BigInteger> parts = Arbitraries.bigIntegers().between(BigInteger.ONE, largest);
        return Combinators.combine(parts, parts).as((a, b) -> new BigFraction(a.min(b), a.max(b).add(BigInteger.ONE)));
    }

    private static Arbitrary<BigFraction> fractions() {
        return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ONE))
            .as(BigFraction::new);
    }

    private static <F extends Enum<F>> Arbitrary<Map<F, BigFraction>> numbers(Class<F> fields) {
        return Arbitraries.maps(Arbitraries.of(fields), fractions()).ofMaxSize(5).map(map -> {
            Map<F, BigFraction> sorted = new EnumMap<>(fields);
            sorted.putAll(map);
            return sorted;
        });
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<List<Integer>> premises = Arbitraries.integers().between(-9, 99).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(-9, 99), Arbitraries.of(Rule.class), premises, witnesses(),
            numbers(ResultField.class)).as(Step::new);
    }

    /** Numbers and lists; the same field is never both. */
    private static Arbitrary<Witness> witnesses() {
        Arbitrary<Map<WitnessField, List<BigFraction>>> lists = Arbitraries.maps(Arbitraries.of(WitnessField.class),
            fractions().list().ofMaxSize(4)).ofMaxSize(3);
        return Combinators.combine(numbers(WitnessField.class), lists).as((numbers, listed) -> {
            Witness witness = Witness.none();
            for (WitnessField field : WitnessField.values()) {
                if (listed.containsKey(field)) {
                    witness = witness.with(field, listed.get(field));
                } else if (numbers.containsKey(field)) {
                    witness = witness.with(field, numbers.get(field));
                }
            }
            return witness;
        });
    }

    private static Arbitrary<Claim> claims() {
        return Combinators.combine(Arbitraries.of(Claim.Quantity.class), Arbitraries.of(Relation.class), fractions(),
            Arbitraries.of(Claim.Unit.class),
            Arbitraries.integers().between(-9, 99)).as(Claim::new);
    }
}
