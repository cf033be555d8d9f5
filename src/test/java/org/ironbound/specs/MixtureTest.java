package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import net.jqwik.api.Assume;
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
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class MixtureTest {
    private static final int TRIES = 30;

    /** A sample size and a multiplier. */
    private record Setting(BigInteger samples, BigFraction multiplier) {
        static Setting draw(Draw draw) {
            SampleMixture.learnWith(draw.ratio(5), draw.upTo(20) / 10.0);
            Fraction nu = draw.ratio(3);
            return new Setting(BigInteger.valueOf(1L + draw.upTo(4)), draw.oneIn(8) ? BigFraction.ZERO : new BigFraction(nu.n(), nu.d()));
        }

        BigInteger i() {
            return multiplier.getNumerator();
        }

        BigInteger j() {
            return multiplier.getDenominator();
        }

        Real total(BigInteger list) {
            return SampleMixture.total(list, samples, multiplier);
        }
    }

    @Property(tries = TRIES)
    void defineSampled(@ForAll Draw draw, Contract contract) {
        Fraction parameter = draw.proper(20);
        contract.isTrueOf(draw, BigInteger.valueOf(draw.upTo(2)), draw.positive(10), BigInteger.valueOf(draw.upTo(2)), parameter.n(),
            parameter.d(), draw.positive(10));
    }

    @Property(tries = TRIES)
    void frequenciesOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(60));
    }

    @Property(tries = TRIES)
    void frequenciesStep(@ForAll Draw draw, Contract contract) {
        BigInteger list = SampleMixture.list(draw, draw.upTo(3));
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigFraction sum = SampleMixture.frequencies(list);
        BigInteger s = sum.getDenominator().multiply(draw.positive(4));
        BigInteger d = cluster.frequency().getDenominator();
        BigInteger p = sum.getNumerator().multiply(d.multiply(s)).divide(sum.getDenominator());
        contract.isTrueOf(draw, list, p, BigInteger.valueOf(draw.upTo(3)), cluster.coordinate(), cluster.dimension(),
            cluster.frequency().getNumerator(), d, s);
    }

    @Property(tries = TRIES)
    void definePsiAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction c = draw.ratio(20);
        Fraction z = draw.ratio(20);
        BigInteger w = draw.positive(60);
        BigInteger s = draw.oneIn(5) ? draw.integer(60).min(w.multiply(BigInteger.valueOf(50))) : perhapsBest(draw, c, z, w);
        BigInteger k = s.signum() <= 0 ? Weakening.floor(s, BigInteger.TWO) : Reference.leastPriced(s, w).floor(w);
        BigInteger start = c.n().multiply(k).multiply(z.d()).shiftLeft(1);
        BigInteger end = start.add(z.n().multiply(c.d()).multiply(w)).subtract(c.n().multiply(s).multiply(z.d()));
        BigInteger p = Weakening.floor(start.min(end), c.d().multiply(z.d()).shiftLeft(1)).subtract(draw.slack());
        contract.isTrueOf(draw, c.n(), c.d(), z.n(), z.d(), k, s, w, p);
    }

    /** z/c, unless that is out of reach. */
    private static BigInteger perhapsBest(Draw draw, Fraction c, Fraction z, BigInteger w) {
        BigInteger slope = Weakening.floor(z.n().multiply(c.d()).multiply(w), z.d().multiply(c.n())).add(draw.slack());
        return slope.min(w.multiply(BigInteger.valueOf(50)));
    }

    @Property(tries = TRIES)
    void defineTerm(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        BigFraction f = cluster.frequency();
        BigFraction c = cluster.ratio(m);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(setting.samples, f.getNumerator(), f.getDenominator(), m), w).max(ZERO);
        BigInteger y = Weakening.below(draw, SampleMixture.psi(c, setting.multiplier.multiply(f)), q);
        BigInteger p = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), m, c.getNumerator(), c.getDenominator(), b, w, y, p, q);
        // With a larger ratio than there is.
        BigFraction ratio = c.multiply(4);
        BigInteger psi = SampleMixture.psi(ratio, setting.multiplier.multiply(f)).floor(q);
        contract.isNotFalseOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), m, ratio.getNumerator(), ratio.getDenominator(), b, w, psi, Weakening.floor(b.multiply(psi), w), q);
        // The product of two negative bounds is none.
        BigInteger large = BigInteger.ONE.shiftLeft(60);
        contract.isNotFalseOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), m, c.getNumerator(), c.getDenominator(), w.negate(), w, q.multiply(large).negate(),
            q.multiply(large), q);
    }

    /** The cost is that of the only learner, or a little less. */
    @Property(tries = TRIES)
    void defineCostTerm(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        BigInteger q = draw.positive(60);
        BigInteger[] a = costTerm(draw, setting, cluster, m, q);
        // With a cost that is none, and without what a higher price takes off.
        BigInteger s = a[8];
        BigInteger large = a[9].abs().add(q).shiftLeft(4);
        contract.isNotFalseOf(draw, costing(a, s, a[9].add(large), a[10].add(large)));
        BigInteger high = s.add(q).shiftLeft(8);
        BigInteger dear = SampleLearner.ofCluster(cluster.with(m), cluster.dimension()).wholeCost(high, q);
        BigInteger cost = dear.subtract(dear.abs().shiftRight(18));
        contract.isNotFalseOf(draw, costing(a, high, cost, cost));
        // With what the multiplier costs more than the price, but not at an error of 0.
        BigInteger half = Weakening.floor(q.multiply(setting.i()).multiply(a[2]), setting.j().multiply(a[3]).shiftLeft(1));
        BigInteger free = SampleLearner.ofCluster(cluster.with(m), cluster.dimension()).wholeCost(ZERO, q);
        BigInteger cheap = free.subtract(free.abs().shiftRight(18)).subtract(ONE);
        contract.isNotFalseOf(draw, costing(a, ZERO, cheap, cheap.add(half)));
        // The product of two negative bounds is none.
        BigInteger[] negative = costing(a, s, large.multiply(a[12]).negate(), large.multiply(a[12]).negate());
        negative[11] = ONE.negate();
        negative[13] = large;
        contract.isNotFalseOf(draw, negative);
        // The property knows the learner of so many samples and coordinates only, and its cost in doubles.
        Contract known = contract.keeping("e", "m", "s", "k", "q");
        known.isTrueOf(draw, a);
        // One sample, at a multiplier with a denominator above all numbers of samples.
        known.isTrueOf(draw, costTerm(draw, new Setting(setting.samples, new BigFraction(71, 7)), cluster, ONE, q));
    }

    private static BigInteger[] costTerm(Draw draw, Setting setting, SampleMixture.Cluster cluster, BigInteger m, BigInteger q) {
        BigFraction f = cluster.frequency();
        BigInteger w = draw.positive(60);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(setting.samples, f.getNumerator(), f.getDenominator(), m), w).max(ZERO);
        BigInteger scale = setting.j().multiply(f.getDenominator());
        BigInteger price = q.multiply(setting.i()).multiply(f.getNumerator());
        BigInteger s = Weakening.floor(price, scale).add(draw.oneIn(2) ? draw.integer(20) : draw.slack()).max(ZERO);
        // The cost is found in doubles, at one price and at the next one not equally well.
        BigInteger cost = SampleLearner.ofCluster(cluster.with(m), cluster.dimension()).wholeCost(s, q);
        BigInteger k = cost.subtract(cost.abs().shiftRight(18)).subtract(draw.slack()).subtract(ONE);
        BigInteger whole = k.multiply(scale).shiftLeft(1);
        BigInteger y = Weakening.floor(whole.add(price.subtract(s.multiply(scale)).min(ZERO)), scale.shiftLeft(1)).subtract(draw.slack());
        BigInteger p = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        return new BigInteger[] {cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), m, s, k, y, b, w, p, q};
    }

    /** At another price and cost, with this bound of psi. */
    private static BigInteger[] costing(BigInteger[] arguments, BigInteger s, BigInteger k, BigInteger y) {
        BigInteger[] changed = arguments.clone();
        changed[8] = s;
        changed[9] = k;
        changed[10] = y;
        changed[13] = Weakening.floor(changed[11].multiply(y), changed[12]);
        return changed;
    }

    @Property(tries = TRIES)
    void defineUnseenTerm(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigFraction f = cluster.frequency();
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(setting.samples, f.getNumerator(), f.getDenominator(), ZERO), w)
            .max(ZERO);
        BigInteger y = Weakening.floor(q.multiply(setting.i()).multiply(f.getNumerator()),
            setting.j().multiply(f.getDenominator()).shiftLeft(1));
        BigInteger p = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), b, w, y, p, q);
        contract.isNotFalseOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), setting.samples,
            setting.i(), setting.j(), b, w, y, Weakening.floor(b.multiply(y).shiftLeft(1), w), q);
    }

    @Property(tries = TRIES)
    void termNonNegative(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), setting.samples, setting.i(), setting.j(),
            BigInteger.valueOf(draw.upTo(6)), draw.positive(60));
    }

    @Property(tries = TRIES)
    void partialOfNone(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), setting.samples, setting.i(), setting.j(), draw.positive(60));
    }

    @Property(tries = TRIES)
    void partialStep(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        BigInteger y = SampleMixture.Cluster.draw(draw).name();
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, SampleMixture.partial(y, setting.samples, setting.multiplier, m), q);
        BigInteger r = Weakening.below(draw, SampleMixture.term(y, setting.samples, setting.multiplier, m), q);
        contract.isTrueOf(draw, y, setting.samples, setting.i(), setting.j(), m, p, r, q);
    }

    @Property(tries = TRIES)
    void sumsOfNone(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        contract.isTrueOf(draw, setting.samples, setting.i(), setting.j(), draw.positive(60));
    }

    @Property(tries = TRIES)
    void totalStep(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        BigInteger list = SampleMixture.list(draw, draw.upTo(2));
        BigInteger y = SampleMixture.Cluster.draw(draw).name();
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, setting.total(list), q);
        BigInteger r = Weakening.below(draw, SampleMixture.partial(y, setting.samples, setting.multiplier, m), q);
        contract.isTrueOf(draw, list, setting.samples, setting.i(), setting.j(), p, BigInteger.valueOf(draw.upTo(3)), y, m, r, q);
        // Terms of a negative multiplier may be negative.
        contract.isNotFalseOf(draw, ZERO, setting.samples, setting.i().negate().subtract(ONE), setting.j(), ZERO, ONE, y, ZERO, ZERO, q);
    }

    @Property(tries = TRIES)
    void singletonsStep(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        BigInteger list = SampleMixture.list(draw, draw.upTo(2));
        BigInteger y = SampleMixture.Cluster.draw(draw).name();
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, SampleMixture.singletons(list, setting.samples, setting.multiplier), q);
        BigInteger r = Weakening.below(draw, SampleMixture.term(y, setting.samples, setting.multiplier, ONE), q);
        contract.isTrueOf(draw, list, setting.samples, setting.i(), setting.j(), p, BigInteger.valueOf(draw.upTo(3)), y, r, q);
    }

    /** The target is what the learner reaches, or a little more. */
    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        Setting setting = Setting.draw(draw);
        int whole = 2 + draw.upTo(4);
        BigInteger list = SampleMixture.wholeList(draw, whole);
        SampleLearner learner = SampleMixture.noisyMeans(list, setting.samples, draw.ratio(5), draw.upTo(20) / 10.0);
        BigInteger m = ONE.shiftLeft(10 + draw.upTo(20));
        BigInteger n = learner.error().floor(m).add(ONE).add(draw.slack());
        Assume.that(n.shiftLeft(1).compareTo(m) < 0);
        BigInteger q = draw.positive(60);
        BigInteger r = Weakening.below(draw, setting.total(list), q);
        BigInteger scale = setting.j().multiply(m);
        BigInteger p = Weakening.floor(r.multiply(scale).subtract(q.multiply(setting.i()).multiply(n)), scale).subtract(draw.slack());
        contract.isTrueOf(draw, list, setting.samples, n, m, setting.i(), setting.j(), BigInteger.valueOf(whole), r, p, q);
        // The multiplier 0 proves nothing, not even one nat; and a target that is none.
        contract.isTrueOf(draw, list, setting.samples, n, m, ZERO, ONE, BigInteger.valueOf(whole), ZERO, ZERO, ONE);
        contract.isNotFalseOf(draw, list, setting.samples, ONE.negate(), ZERO, setting.i(), setting.j(), BigInteger.valueOf(whole), r, p,
            q);
        // The multiplier -1, where the learner errs less than the target allows, and by more than it tells of which clusters it saw.
        BigInteger often = BigInteger.valueOf(1000);
        BigInteger rare = SampleMixture.often(draw, often.intValueExact());
        SampleMixture.noisyMeans(rare, setting.samples, draw.proper(5), 1);
        BigInteger half = m.shiftRight(1).subtract(ONE);
        BigInteger less = SampleMixture.total(rare, setting.samples, BigFraction.MINUS_ONE).floor(q);
        contract.isNotFalseOf(draw, rare, setting.samples, half, m, ONE.negate(), ONE, often, less,
            Weakening.floor(less.multiply(m).add(q.multiply(half)), m), q);
    }

    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        BigInteger samples = BigInteger.valueOf(1L + draw.upTo(4));
        BigInteger list = SampleMixture.wholeList(draw, 2 + draw.upTo(4));
        SampleLearner learner = SampleMixture.noisyMeans(list, samples, draw.ratio(5), draw.upTo(20) / 10.0);
        BigInteger q = ONE.shiftLeft(10 + draw.upTo(20));
        BigInteger p = Weakening.below(draw, learner.error(), q);
        BigInteger m = draw.positive(40);
        BigInteger n = Weakening.ceil(p.multiply(m), q).subtract(ONE).subtract(draw.slack());
        Assume.that(n.signum() >= 0 && n.shiftLeft(1).compareTo(m) < 0);
        // The error is known in doubles.
        contract.keeping("p", "q").isTrueOf(draw, list, samples, n, m, p, q);
        contract.isNotFalseOf(draw, list, samples, ONE.negate(), ZERO, p, q);
    }

    @Property(tries = TRIES)
    void privacy(@ForAll Draw draw, Contract contract) {
        BigInteger samples = BigInteger.valueOf(1L + draw.upTo(4));
        BigInteger list = SampleMixture.wholeList(draw, 2 + draw.upTo(4));
        BigInteger r = draw.positive(8);
        SampleLearner learner = SampleLearner.randomResponse(list, samples, new Fraction(r.add(draw.positive(8)), r))
            .ofMixture(list, samples);
        BigInteger q = ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger p = Weakening.below(draw, learner.memorization(), q);
        Assume.that(p.signum() > 0);
        BigInteger h = draw.oneIn(3) ? ONE : ONE.shiftLeft(10 + draw.upTo(40));
        BigInteger g = p.shiftLeft(1).multiply(h.pow(2)).divide(q.multiply(samples)).sqrt();
        BigInteger f = BigInteger.valueOf(1L << 10 + draw.upTo(10));
        BigInteger m = draw.positive(10).add(BigInteger.TWO);
        contract.isTrueOf(draw, list, samples, ONE, m.add(ONE), p, q, ClusteringTest.leastEpsilon(samples, p, q, f), f, g, h);
    }
}
