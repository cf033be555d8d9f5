package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class RoundTripTest {
    private static final BigInteger LARGE = BigInteger.TEN.pow(300);

    @Property(tries = 300)
    void readingGivesBackWhatWasWritten(@ForAll("certificates") Certificate certificate) throws RejectedException {
        String text = SampleCertificates.text(certificate);
        Certificate read = SampleCertificates.read(text);
        assertEquals(certificate, read);
        assertEquals(text, SampleCertificates.text(read));
    }

    @Provide
    Arbitrary<Certificate> certificates() {
        return Combinators.combine(problems(), steps().list().ofMaxSize(8), claims().list().ofMaxSize(4)).as(Certificate::new);
    }

    private static Arbitrary<GaussianClustering> problems() {
        Arbitrary<BigInteger> counts = Arbitraries.bigIntegers().between(BigInteger.TWO, LARGE);
        Arbitrary<BigFraction> proper = proper(LARGE.subtract(BigInteger.ONE));
        Arbitrary<ErrorTarget> targets = Arbitraries.oneOf(
            proper.map(x -> new AverageError(x.divide(BigInteger.TWO).getDenominator().compareTo(LARGE) > 0 ? new BigFraction(1, 3) : x.divide(BigInteger.TWO))),
            proper(BigInteger.valueOf(1_000_000)).map(x -> new ErrorPair(x.divide(2), x.divide(3))));
        return Combinators.combine(counts, counts, proper.injectNull(0.5), targets).as((d, n, l, target) ->
            new GaussianClustering(d, n, l == null ? Proportion.inverseRoot("lambda-squared", d) : Proportion.of("lambda-squared", l), target));
    }

    private static Arbitrary<BigFraction> proper(BigInteger largest) {
        Arbitrary<BigInteger> parts = Arbitraries.bigIntegers().between(BigInteger.ONE, largest);
        return Combinators.combine(parts, parts).as((a, b) -> new BigFraction(a.min(b), a.max(b).add(BigInteger.ONE)));
    }

    private static Arbitrary<BigFraction> fractions() {
        return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ONE)).as(BigFraction::new);
    }

    private static Arbitrary<Map<Field, BigFraction>> numbers() {
        return Arbitraries.maps(Arbitraries.of(Field.class), fractions()).ofMaxSize(5).map(map -> {
            Map<Field, BigFraction> sorted = new EnumMap<>(Field.class);
            sorted.putAll(map);
            return sorted;
        });
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<List<Integer>> premises = Arbitraries.integers().between(-9, 99).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(-9, 99), Arbitraries.of(Rule.class), premises, witnesses(), numbers()).as(Step::new);
    }

    /** Numbers and lists; the same field is never both. */
    private static Arbitrary<Witness> witnesses() {
        Arbitrary<Map<Field, List<BigFraction>>> lists = Arbitraries.maps(Arbitraries.of(Field.class), fractions().list().ofMaxSize(4)).ofMaxSize(3);
        return Combinators.combine(numbers(), lists).as((numbers, listed) -> {
            Witness witness = Witness.none();
            for (Field field : Field.values()) {
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
        return Combinators.combine(Arbitraries.of(Claim.Quantity.class), Arbitraries.of(Relation.class), fractions(), Arbitraries.of(Claim.Unit.class),
            Arbitraries.integers().between(-9, 99)).as(Claim::new);
    }
}
