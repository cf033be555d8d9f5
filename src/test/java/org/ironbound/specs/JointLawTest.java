package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

/** The theorems about channels with a law of their input, against searches for their coefficients in doubles. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class JointLawTest {
    private static final int TRIES = 30;

    private static SampleChannel law(Draw draw) {
        return SampleJoint.draw(draw, 1 + draw.upTo(2), 1 + draw.upTo(2));
    }

    private static BigInteger number(int n) {
        return BigInteger.valueOf(n);
    }

    private static BigInteger name(SampleChannel matrix) {
        return matrix.name(matrix.rows().length);
    }

    private static BigInteger sum(BigInteger[] row) {
        return Arrays.stream(row).reduce(ZERO, BigInteger::add);
    }

    private static int last(SampleChannel matrix) {
        return matrix.rows().length - 1;
    }

    private static BigInteger vector(Draw draw, SampleChannel law) {
        return SampleJoint.draw(draw, law.rows().length + law.width());
    }

    @Property
    void matrixOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, number(1 + draw.upTo(5)), draw.positive(20));
    }

    @Property
    void matrixStep(@ForAll Draw draw, Contract contract) {
        SampleChannel law = law(draw);
        BigInteger k = sum(law.rows()[last(law)]);
        contract.isTrueOf(draw, law.name(last(law)), number(last(law)), law.outputs(), law.d(), law.d().subtract(k),
            law.rowName(last(law)), k);
    }

    @Property
    void multipleOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(20), draw.positive(20), draw.integer(20));
    }

    /** A channel and a law that is made from it. */
    private record Pair(SampleChannel channel, SampleChannel law) {
        static Pair draw(Draw draw) {
            SampleChannel channel = SampleChannel.draw(draw, 1 + draw.upTo(2), 1 + draw.upTo(2));
            BigInteger[][] counts = new BigInteger[channel.rows().length][];
            BigInteger total = ZERO;
            for (int i = 0; i < counts.length; i++) {
                BigInteger weight = draw.oneIn(5) && i > 0 ? ZERO : draw.positive(4);
                counts[i] = Arrays.stream(channel.rows()[i]).map(weight::multiply).toArray(BigInteger[]::new);
                total = total.add(sum(counts[i]));
            }
            return new Pair(channel, new SampleChannel(counts, channel.width(), total));
        }

        BigInteger weight(int i) {
            return sum(law.rows()[i]);
        }
    }

    @Property
    void multipleStep(@ForAll Draw draw, Contract contract) {
        Pair pair = Pair.draw(draw);
        int y = pair.channel.width() - 1;
        BigInteger[] row = Arrays.copyOf(pair.channel.rows()[0], y);
        BigInteger[] counts = Arrays.copyOf(pair.law.rows()[0], y);
        contract.isTrueOf(draw, SampleChannel.rowName(row, pair.channel.d()), SampleChannel.rowName(counts, pair.law.d()), number(y),
            pair.channel.d(), pair.law.d(), pair.weight(0), pair.channel.rows()[0][y], pair.law.rows()[0][y]);
    }

    @Property
    void channelOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, number(1 + draw.upTo(5)), draw.positive(20), draw.positive(20));
    }

    @Property
    void channelStep(@ForAll Draw draw, Contract contract) {
        Pair pair = Pair.draw(draw);
        int n = last(pair.channel);
        contract.isTrueOf(draw, pair.channel.name(n), pair.law.name(n), number(n), pair.channel.outputs(), pair.channel.d(), pair.law.d(),
            pair.channel.rowName(n), pair.law.rowName(n), pair.weight(n), pair.weight(n));
    }

    @Property
    void defineWith(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, SampleJoint.draw(draw, 3), number(draw.upTo(4)), draw.integer(20), number(draw.upTo(4)));
    }

    @Property
    void rowMomentOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(20), SampleJoint.draw(draw, 3), number(draw.upTo(2)));
    }

    @Property
    void rowMomentStep(@ForAll Draw draw, Contract contract) {
        SampleChannel law = law(draw);
        int y = law.width() - 1;
        contract.isTrueOf(draw, SampleChannel.rowName(Arrays.copyOf(law.rows()[0], y), law.d()), number(y), law.d(), vector(draw, law),
            number(draw.upTo(2)), law.rows()[0][y]);
    }

    @Property
    void momentOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, number(1 + draw.upTo(5)), draw.positive(20), SampleJoint.draw(draw, 3), number(draw.upTo(2)),
            number(draw.upTo(2)));
    }

    @Property
    void momentStep(@ForAll Draw draw, Contract contract) {
        SampleChannel law = law(draw);
        int n = last(law);
        contract.isTrueOf(draw, law.name(n), number(n), law.outputs(), law.d(), vector(draw, law), number(draw.upTo(2)),
            number(draw.upTo(2)), law.rowName(n), sum(law.rows()[n]));
    }

    private static BigInteger above(Draw draw, double x, BigInteger q) {
        return new BigDecimal(x * (1 + 1e-6)).multiply(new BigDecimal(q)).toBigInteger().add(ONE).add(draw.slack());
    }

    private static BigInteger below(Draw draw, double x, BigInteger q) {
        return new BigDecimal(x * (1 - 1e-6)).multiply(new BigDecimal(q)).toBigInteger().subtract(draw.slack());
    }

    @Dear
    @Property(tries = TRIES)
    void correlationAtMost(@ForAll Draw draw, Contract contract) {
        SampleChannel law = draw.oneIn(2) ? law(draw) : SampleJoint.draw(draw, 2 + draw.upTo(1), 2 + draw.upTo(1));
        BigInteger b = draw.positive(30);
        BigInteger a = above(draw.oneIn(2) ? draw.tight() : draw, SampleJoint.correlation(law), b);
        contract.isTrueOf(draw, x -> SampleJoint.vectors(SampleChannel.named(x[0], x[1], x[2], x[3])), name(law), law.inputs(),
            law.outputs(), law.d(), a, b);
        // In few parts, where one unit shows.
        b = BigInteger.valueOf(1 + draw.upTo(20));
        contract.isNotFalseOf(draw, x -> SampleJoint.vectors(SampleChannel.named(x[0], x[1], x[2], x[3])), name(law), law.inputs(),
            law.outputs(), law.d(), above(draw.tight(), SampleJoint.correlation(law), b), b);
    }

    @Property(tries = TRIES)
    void correlationAtLeast(@ForAll Draw draw, Contract contract) {
        SampleChannel law = law(draw);
        BigInteger v = draw.oneIn(2) ? vector(draw, law) : SampleJoint.vectors(law).get(0).get(0);
        BigInteger[] sums = new BigInteger[6];
        int[][] powers = {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {0, 2}, {1, 1}};
        Arrays.setAll(sums, k -> SampleJoint.moment(new BigInteger[] {name(law), law.inputs(), law.outputs(), law.d(), v,
            number(powers[k][0]), number(powers[k][1])}));
        BigInteger x = sums[0].multiply(sums[2]).subtract(sums[1].pow(2));
        BigInteger y = sums[0].multiply(sums[4]).subtract(sums[3].pow(2));
        BigInteger z = sums[0].multiply(sums[5]).subtract(sums[1].multiply(sums[3]));
        BigInteger q = draw.positive(30);
        BigInteger p = x.signum() > 0 && y.signum() > 0 ? z.pow(2).multiply(q).divide(x.multiply(y)) : ZERO;
        // A covariance that is none.
        BigInteger large = x.add(y).add(z.abs());
        contract.isNotFalseOf(draw, name(law), law.inputs(), law.outputs(), law.d(), v, x, y, large,
            large.pow(2).multiply(q).divide(x.multiply(y).max(ONE)), q);
        // A variance that is none.
        boolean isOfInput = draw.oneIn(2);
        BigInteger variance = isOfInput ? y : x;
        contract.isNotFalseOf(draw, name(law), law.inputs(), law.outputs(), law.d(), v, isOfInput ? ONE : x, isOfInput ? y : ONE, z,
            z.pow(2).multiply(q).divide(variance.max(ONE)), q);
        contract.isTrueOf(draw, name(law), law.inputs(), law.outputs(), law.d(), v, x, y, z, p.subtract(draw.slack()), q);
    }

    @Dear
    @Property(tries = TRIES)
    void byCorrelation(@ForAll Draw draw, Contract contract) {
        SampleChannel law = law(draw);
        BigInteger q = draw.positive(30);
        contract.isTrueOf(draw, name(law), law.inputs(), law.outputs(), law.d(), below(draw, SampleJoint.correlation(law), q), q);
    }

    @Dear
    @Property(tries = TRIES)
    void ofChannel(@ForAll Draw draw, Contract contract) {
        Pair pair = Pair.draw(draw);
        BigInteger q = draw.positive(30);
        // The law of another channel than this one, which tells nothing; where it is none other, doubles say so with nine digits.
        BigInteger[][] rows = pair.channel.rows().clone();
        Arrays.fill(rows, rows[0]);
        SampleChannel silent = new SampleChannel(rows, pair.channel.width(), pair.channel.d());
        contract.isNotFalseOf(draw, name(silent), name(pair.law), silent.inputs(), silent.outputs(), silent.d(), pair.law.d(), ONE,
            ONE.shiftLeft(30));
        contract.isTrueOf(draw, name(pair.channel), name(pair.law), pair.channel.inputs(), pair.channel.outputs(), pair.channel.d(),
            pair.law.d(), above(draw, pair.channel.inputFree(), q), q);
    }
}
