package org.ironbound.specs;

import java.math.BigInteger;
import java.util.function.Predicate;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SymmetricLaws;

/** A law of either kind. */
final class DrawnLaw {
    private static final int MOST_DRAWS = 20;

    final BigInteger number;
    final SymmetricLaws exact;

    /** Some law like this; Boolean clustering with two samples is like everything that is asked for here. */
    static DrawnLaw like(Draw draw, Predicate<DrawnLaw> wanted) {
        for (int i = 0; i < MOST_DRAWS; i++) {
            DrawnLaw law = new DrawnLaw(draw);
            if (wanted.test(law)) {
                return law;
            }
        }
        return new DrawnLaw(SymmetricLaws.number(BigInteger.ONE, BigInteger.TWO, BigInteger.ONE, BigInteger.ONE, BigInteger.TWO));
    }

    /** A law of a mean that is plus or minus a number, or 0. */
    static DrawnLaw threePoints(Draw draw) {
        return threePoints(atMostOne(draw), atMostOne(draw));
    }

    /** Of plus or minus r with chance w, else 0. */
    static DrawnLaw threePoints(Fraction w, Fraction r) {
        return new DrawnLaw(SymmetricLaws.number(BigInteger.ZERO, w.n(), w.d(), r.n(), r.d()));
    }

    /** A law of either kind, or weights in place of one. */
    static DrawnLaw orWeights(Draw draw) {
        return draw.oneIn(3) ? weights(draw) : new DrawnLaw(draw);
    }

    /** Weights of counts of signs, mostly about as large as their probabilities. */
    static DrawnLaw weights(Draw draw) {
        int samples = 1 + draw.upTo(7);
        Fraction lambda = draw.proper(12);
        return new DrawnLaw(SymmetricLaws.number(BigInteger.TWO, BigInteger.valueOf(samples), code(draw, samples), lambda.n(), lambda.d()));
    }

    /** Positive factors for the counts of so many signs. */
    static BigInteger code(Draw draw, int samples) {
        BigInteger code = BigInteger.ZERO;
        for (int i = 0; 2 * i <= samples; i++) {
            BigInteger factor = draw.oneIn(5) ? draw.positive(59) : draw.between(BigInteger.TEN.pow(11), BigInteger.TEN.pow(13));
            code = code.multiply(BigInteger.TEN.pow(18)).add(factor);
        }
        return code;
    }

    private DrawnLaw(BigInteger number) {
        this.number = number;
        this.exact = SymmetricLaws.numbered(number);
    }

    DrawnLaw(Draw draw) {
        Fraction w = atMostOne(draw);
        Fraction r = atMostOne(draw);
        Fraction lambda = draw.proper(12);
        number = draw.oneIn(2) ? SymmetricLaws.number(BigInteger.ZERO, w.n(), w.d(), r.n(), r.d())
            : SymmetricLaws.number(BigInteger.ONE, BigInteger.valueOf(1 + draw.upTo(7)), BigInteger.ONE, lambda.n(), lambda.d());
        exact = SymmetricLaws.numbered(number);
    }

    int size() {
        return exact.size();
    }

    BigInteger[] moments(Draw draw, int i, int j, BigInteger s) {
        return new BigInteger[] {ClusterTest.below(draw, exact.moment(2, i, j), s), ClusterTest.above(draw, exact.moment(2, i, j), s),
            ClusterTest.above(draw, exact.moment(4, i, j), s)};
    }

    double mean(double t) {
        double mgf = 0;
        double sum = 0;
        for (int k = 0; k < size(); k++) {
            double r = exact.value(k).doubleValue();
            mgf += exact.weight(k).doubleValue() * Math.cosh(t * r);
            sum += exact.weight(k).doubleValue() * r * Math.sinh(t * r);
        }
        return sum / mgf;
    }

    static Fraction atMostOne(Draw draw) {
        Fraction x = draw.proper(20);
        return draw.oneIn(8) ? new Fraction(x.d(), x.d()) : x;
    }
}
