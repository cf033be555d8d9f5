package org.ironbound.specs;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SymmetricLaws;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class FactorsTest {
    private static final int TRIES = 25;
    private static final BigInteger BASE = BigInteger.TEN.pow(18);
    private static final BigInteger SCALE = BigInteger.TEN.pow(12);

    /** Factors of the counts of a few signs, and one of the atoms. */
    private static final class Sample {
        final int samples;
        final Fraction lambda;
        final BigInteger code;
        final SymmetricLaws law;
        final int atom;

        Sample(Draw draw) {
            // Of one sample the chances are exact in bounds over powers of two.
            samples = 1 + (draw.oneIn(3) ? 0 : draw.upTo(7));
            lambda = draw.proper(12);
            code = DrawnLaw.code(draw, samples);
            law = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.ONE, n(), BigInteger.ONE, lambda.n(), lambda.d()));
            atom = draw.upTo(law.size() - 1);
        }

        BigInteger n() {
            return BigInteger.valueOf(samples);
        }

        BigInteger i() {
            return BigInteger.valueOf(atom);
        }

        BigInteger rest() {
            return SymmetricLaws.rest(code, atom);
        }

        BigInteger digit() {
            return rest().mod(BASE);
        }

        Real logs(int atoms) {
            List<Real> logs = IntStream.range(0, atoms).mapToObj(i -> SymmetricLaws.factor(code, i))
                .map(g -> Reference.ln(g.getNumerator(), g.getDenominator())).toList();
            return law.mean(logs);
        }
    }

    @Property(tries = TRIES)
    void all(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.natural(200));
    }

    @Property(tries = TRIES)
    void oneLess(@ForAll Draw draw, Contract contract) {
        Sample sample = new Sample(draw);
        contract.keeping("i").isTrueOf(draw, sample.code, sample.i(), sample.rest(), sample.rest().divide(BASE), sample.digit());
        // A digit that is too large leaves another rest.
        contract.isNotFalseOf(draw, sample.code.add(BASE), BigInteger.ZERO, sample.code.add(BASE), sample.code.divide(BASE),
            sample.code.mod(BASE).add(BASE));
        contract.isNotFalseOf(draw, sample.code, BigInteger.ZERO, sample.code, sample.code.divide(BASE).add(BigInteger.ONE),
            sample.code.mod(BASE).subtract(BASE));
    }

    @Property(tries = TRIES)
    void size(@ForAll Draw draw, Contract contract) {
        Sample sample = new Sample(draw);
        contract.isTrueOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d());
    }

    @Property(tries = TRIES)
    void weight(@ForAll Draw draw, Contract contract) {
        Sample sample = new Sample(draw);
        BigInteger s = draw.positive(80);
        BigInteger w = ClusterTest.above(draw, sample.law.weight(sample.atom), s);
        BigInteger r = ClusterTest.above(draw, sample.law.value(sample.atom), s);
        BigInteger v = Weakening.ceil(w.multiply(sample.digit()), SCALE).add(draw.slack());
        contract.keeping("i").isTrueOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), sample.digit(), w, r, v, s);
        // The digit of another rest.
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), BigInteger.ONE,
            BigInteger.ZERO, BigInteger.ONE, w, r, Weakening.ceil(w, SCALE), s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE).add(BigInteger.ONE), sample.digit().subtract(BASE), w, r, BigInteger.ZERO, s);
        // A digit that is not the last one of the rest.
        BigInteger half = sample.digit().shiftRight(1);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), half, w, r, Weakening.ceil(w.multiply(half), SCALE), s);
    }

    @Property(tries = TRIES)
    void noLogs(@ForAll Draw draw, Contract contract) {
        Sample sample = new Sample(draw);
        contract.isTrueOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), draw.positive(80));
    }

    @Property(tries = TRIES)
    void moreLogs(@ForAll Draw draw, Contract contract) {
        Sample sample = new Sample(draw);
        BigInteger s = BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        BigFraction chance = sample.law.weight(sample.atom);
        Draw bounds = draw.oneIn(2) ? draw.tight() : draw;
        BigInteger v = ClusterTest.below(bounds, chance, s);
        BigInteger w = ClusterTest.above(bounds, chance, s);
        BigInteger k = ClusterTest.below(bounds, sample.law.value(sample.atom), s);
        BigInteger r = ClusterTest.above(bounds, sample.law.value(sample.atom), s);
        BigInteger y = Reference.ln(sample.digit(), SCALE).floor(s).subtract(bounds.slack());
        BigInteger p = sample.logs(sample.atom).floor(s).subtract(bounds.slack());
        BigInteger q = p.add(Weakening.floor(v.multiply(y).min(w.multiply(y)), s)).subtract(bounds.slack());
        contract.keeping("n", "i").isTrueOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(),
            sample.rest(), sample.rest().divide(BASE), sample.digit(), v, k, w, r, y, p, q, s);
        // Half of the weight of a negative logarithm, twice that of a positive one, and the largest digit, of another rest.
        BigInteger half = v.shiftRight(1);
        BigInteger twice = w.shiftLeft(1);
        BigInteger most = Weakening.floor(half.multiply(y).max(twice.multiply(y)), s).add(p);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), sample.digit(), half, k, twice, r, y, p, most, s);
        // A larger logarithm, another weight, more of the others, another digit.
        BigInteger larger = y.add(s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), sample.digit(), v, k, w, r, larger, p,
            p.add(Weakening.floor(v.multiply(larger).min(w.multiply(larger)), s)), s);
        BigInteger other = y.signum() > 0 ? w.shiftLeft(2) : v.shiftRight(2);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), sample.digit(), other, k, other, r, y, p, p.add(Weakening.floor(other.multiply(y), s)), s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), sample.digit(), v, k, w, r, y, p.add(s), q.add(s), s);
        BigInteger largest = BASE.subtract(BigInteger.ONE);
        BigInteger more = Reference.ln(largest, SCALE).floor(s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), largest, BigInteger.ZERO,
            largest, v, k, w, r, more, p, p.add(Weakening.floor(v.multiply(more), s)), s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE), largest, v, k, w, r, more, p, p.add(Weakening.floor(v.multiply(more), s)), s);
        // A digit that is too large leaves another rest.
        BigInteger tooLarge = sample.digit().add(BASE);
        BigInteger logarithm = Reference.ln(tooLarge, SCALE).floor(s);
        contract.isNotFalseOf(draw, sample.n(), sample.code, sample.lambda.n(), sample.lambda.d(), sample.i(), sample.rest(),
            sample.rest().divide(BASE).subtract(BigInteger.ONE), tooLarge, v, k, w, r, logarithm, p,
            p.add(Weakening.floor(v.multiply(logarithm), s)), s);
    }
}
