package org.ironbound.kernel.sdpi;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/**
 * One atom of the law of the mean of a cluster's sign given n samples of mean lambda = c/d [BOOL]: i samples of one sign, n - i of the other. Its probability
 * is the sum of two binomial ones, its value is tanh((n - 2i) artanh lambda). The atoms are computed from the middle one outward: there the
 * smaller of the two probabilities is large enough for fixed point. All bounds are in multiples of 1/unit.
 */
public final class ClusterAtom {
    /** The largest number of samples: half as many atoms are summed recursively. */
    public static final int MOST_SAMPLES = 10000;

    /** The number of samples. */
    public final int samples;
    /** The number of samples of the rarer sign. */
    public final int index;
    /** Numerator of lambda. */
    public final BigInteger c;
    /** Denominator of lambda. */
    public final BigInteger d;
    /** The scale. */
    public final BigInteger unit;
    /** Lower bound of the probability that the majority is right and so large. */
    public final BigInteger majorLower;
    /** Its upper bound. */
    public final BigInteger majorUpper;
    /** Lower bound of the probability that the majority is wrong and so large. */
    public final BigInteger minorLower;
    /** Its upper bound. */
    public final BigInteger minorUpper;
    /** Lower bound of the value. */
    public final BigInteger valueLower;
    /** Its upper bound. */
    public final BigInteger valueUpper;

    /*@ public invariant 1 <= samples && samples <= MOST_SAMPLES && 0 <= index && 2 * index <= samples && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ public invariant 0 <= BigInteger.val(majorLower) && 0 <= BigInteger.val(majorUpper) && 0 <= BigInteger.val(minorLower) && 0 <= BigInteger.val(minorUpper) && 0 <= BigInteger.val(valueLower) && 0 <= BigInteger.val(valueUpper);
      @ public invariant analysis.Cluster.binomial(samples, BigInteger.val(d) + BigInteger.val(c), BigInteger.val(d) - BigInteger.val(c), index, BigInteger.val(majorLower), BigInteger.val(majorUpper), BigInteger.val(unit));
      @ public invariant analysis.Cluster.binomial(samples, BigInteger.val(d) - BigInteger.val(c), BigInteger.val(d) + BigInteger.val(c), index, BigInteger.val(minorLower), BigInteger.val(minorUpper), BigInteger.val(unit));
      @ public invariant analysis.Cluster.mean(BigInteger.val(c), BigInteger.val(d), samples - 2 * index, BigInteger.val(valueLower), BigInteger.val(valueUpper), BigInteger.val(unit));
      @ public accessible \inv: this.samples, this.index, this.c, this.d, this.unit, this.majorLower, this.majorUpper, this.minorLower, this.minorUpper, this.valueLower, this.valueUpper; @*/

    /** Atom {@code index} from its bounds. */
    /*@ private normal_behavior
      @ requires 1 <= samples && samples <= MOST_SAMPLES && 0 <= index && 2 * index <= samples && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ requires 0 <= BigInteger.val(majorLower) && 0 <= BigInteger.val(majorUpper) && 0 <= BigInteger.val(minorLower) && 0 <= BigInteger.val(minorUpper) && 0 <= BigInteger.val(valueLower) && 0 <= BigInteger.val(valueUpper);
      @ requires analysis.Cluster.binomial(samples, BigInteger.val(d) + BigInteger.val(c), BigInteger.val(d) - BigInteger.val(c), index, BigInteger.val(majorLower), BigInteger.val(majorUpper), BigInteger.val(unit));
      @ requires analysis.Cluster.binomial(samples, BigInteger.val(d) - BigInteger.val(c), BigInteger.val(d) + BigInteger.val(c), index, BigInteger.val(minorLower), BigInteger.val(minorUpper), BigInteger.val(unit));
      @ requires analysis.Cluster.mean(BigInteger.val(c), BigInteger.val(d), samples - 2 * index, BigInteger.val(valueLower), BigInteger.val(valueUpper), BigInteger.val(unit));
      @ ensures \invariant_for(this) && this.samples == samples && this.index == index && this.c == c && this.d == d && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ClusterAtom(int samples, int index, BigInteger c, BigInteger d, BigInteger unit, BigInteger majorLower, BigInteger majorUpper,
            BigInteger minorLower, BigInteger minorUpper, BigInteger valueLower, BigInteger valueUpper) {
        this.samples = samples;
        this.index = index;
        this.c = c;
        this.d = d;
        this.unit = unit;
        this.majorLower = majorLower;
        this.majorUpper = majorUpper;
        this.minorLower = minorLower;
        this.minorUpper = minorUpper;
        this.valueLower = valueLower;
        this.valueUpper = valueUpper;
    }

    /** The middle atom, the last one. */
    /*@ normal_behavior
      @ requires 1 <= n && n <= MOST_SAMPLES && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.samples == n && \result.c == c && \result.d == d && \result.unit == unit && n <= 2 * \result.index + 1;
      @ assignable \nothing; @*/
    static ClusterAtom middle(int n, BigInteger c, BigInteger d, BigInteger unit) {
        int h = n / 2;
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        Enclosure major = ClusterSteps.middle(n, h, p, q, unit);
        Enclosure minor = ClusterSteps.middle(n, h, q, p, unit);
        Enclosure value = ClusterSteps.mean(n - 2 * h, c, d, unit);
        return new ClusterAtom(n, h, c, d, unit, major.lower, major.upper, minor.lower, minor.upper, value.lower, value.upper);
    }

    /** The next atom, of larger value. */
    /*@ normal_behavior
      @ requires index >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.index == index - 1;
      @ ensures \result.samples == samples && \result.c == c && \result.d == d && \result.unit == unit;
      @ assignable \nothing; @*/
    ClusterAtom outward() {
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        BigInteger i = BigInteger.valueOf(index);
        BigInteger m = BigInteger.valueOf(samples + 1 - index);
        BigInteger first = ClusterSteps.floor(majorLower, i, p, m, q);
        BigInteger second = ClusterSteps.ceil(majorUpper, i, p, m, q);
        BigInteger third = ClusterSteps.floor(minorLower, i, q, m, p);
        BigInteger fourth = ClusterSteps.ceil(minorUpper, i, q, m, p);
        //@ assert analysis.Cluster.exchange(samples, BigInteger.val(p), BigInteger.val(q), index, BigInteger.val(majorLower), BigInteger.val(majorUpper), BigInteger.val(first), BigInteger.val(second), BigInteger.val(unit));
        //@ assert analysis.Cluster.exchange(samples, BigInteger.val(q), BigInteger.val(p), index, BigInteger.val(minorLower), BigInteger.val(minorUpper), BigInteger.val(third), BigInteger.val(fourth), BigInteger.val(unit));
        BigInteger nearLower = ClusterSteps.meanFloor(valueLower, c, d, unit);
        BigInteger nearUpper = ClusterSteps.meanCeil(valueUpper, c, d, unit);
        BigInteger lower = ClusterSteps.meanFloor(nearLower, c, d, unit);
        BigInteger upper = ClusterSteps.meanCeil(nearUpper, c, d, unit);
        //@ assert analysis.Cluster.furtherMean(BigInteger.val(c), BigInteger.val(d), samples - 2 * index, BigInteger.val(valueLower), BigInteger.val(valueUpper), BigInteger.val(nearLower), BigInteger.val(nearUpper), BigInteger.val(unit));
        //@ assert analysis.Cluster.furtherMean(BigInteger.val(c), BigInteger.val(d), samples - 2 * index + 1, BigInteger.val(nearLower), BigInteger.val(nearUpper), BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(unit));
        return new ClusterAtom(samples, index - 1, c, d, unit, first, second, third, fourth, lower, upper);
    }

    /** The probability, rounded down. For an even number of samples both events of the middle atom are the same. */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == (2 * index == samples ? BigInteger.val(majorLower) : BigInteger.val(majorLower) + BigInteger.val(minorLower));
      @ assignable \strictly_nothing; @*/
    BigInteger weightLower() {
        return 2 * index == samples ? majorLower : majorLower.add(minorLower);
    }

    /** The probability, rounded up. */
    /*@ normal_behavior
      @ ensures BigInteger.val(\result) == (2 * index == samples ? BigInteger.val(majorUpper) : BigInteger.val(majorUpper) + BigInteger.val(minorUpper));
      @ assignable \strictly_nothing; @*/
    BigInteger weightUpper() {
        return 2 * index == samples ? majorUpper : majorUpper.add(minorUpper);
    }

    /** The sum of W_k cosh(t r_k) over the atoms 0 to this one, rounded up. */
    /*@ normal_behavior
      @ ensures analysis.Target.sumAtMost(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), 0, index + 1, BigInteger.val(t), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ measured_by index;
      @ assignable \nothing; @*/
    BigInteger sum(BigInteger t) {
        BigInteger weight = weightUpper();
        BigInteger own = LogMgf.term(weight, valueUpper, t, unit);
        //@ assert analysis.Cluster.atom(samples, BigInteger.val(c), BigInteger.val(d), index, BigInteger.val(majorLower), BigInteger.val(majorUpper), BigInteger.val(minorLower), BigInteger.val(minorUpper), BigInteger.val(valueLower), BigInteger.val(valueUpper), BigInteger.val(unit));
        //@ assert ClusterLemmas.inRange(samples, index, BigInteger.val(c), BigInteger.val(d));
        //@ assert LogMgfLemmas.term(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), index, BigInteger.val(weight), BigInteger.val(valueUpper), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(own));
        if (index == 0) {
            return own;
        }
        BigInteger others = outward().sum(t);
        //@ assert analysis.Target.joinSums(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), 0, index, index + 1, BigInteger.val(t), BigInteger.val(unit), BigInteger.val(others), BigInteger.val(own), BigInteger.val(unit));
        return others.add(own);
    }

    /** The moments of the atoms 0 to this one. */
    /*@ normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures analysis.Target.moments(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), 0, index + 1, BigInteger.val(\result.secondLower), BigInteger.val(\result.secondUpper), BigInteger.val(\result.fourthUpper), BigInteger.val(unit));
      @ measured_by index;
      @ assignable \nothing; @*/
    Moments partialMoments() {
        BigInteger least = weightLower();
        BigInteger weight = weightUpper();
        BigInteger lower = Moments.secondLower(least, valueLower, unit);
        BigInteger upper = Moments.secondUpper(weight, valueUpper, unit);
        BigInteger fourth = Moments.fourthUpper(weight, valueUpper, unit);
        //@ assert analysis.Cluster.atom(samples, BigInteger.val(c), BigInteger.val(d), index, BigInteger.val(majorLower), BigInteger.val(majorUpper), BigInteger.val(minorLower), BigInteger.val(minorUpper), BigInteger.val(valueLower), BigInteger.val(valueUpper), BigInteger.val(unit));
        //@ assert ClusterLemmas.inRange(samples, index, BigInteger.val(c), BigInteger.val(d));
        //@ assert analysis.Target.momentsOfAtom(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), index, BigInteger.val(least), BigInteger.val(valueLower), BigInteger.val(weight), BigInteger.val(valueUpper), BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(fourth), BigInteger.val(unit));
        if (index == 0) {
            return new Moments(lower, upper, fourth);
        }
        Moments others = outward().partialMoments();
        //@ assert analysis.Target.joinMoments(analysis.Target.law(1, samples, 1, BigInteger.val(c), BigInteger.val(d)), 0, index, index + 1, BigInteger.val(others.secondLower), BigInteger.val(others.secondUpper), BigInteger.val(others.fourthUpper), BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(fourth), BigInteger.val(unit));
        return new Moments(others.secondLower.add(lower), others.secondUpper.add(upper), others.fourthUpper.add(fourth));
    }

    /** The sum of W_k cosh(t r_k) over all atoms, rounded up. */
    /*@ normal_behavior
      @ requires 1 <= n && n <= MOST_SAMPLES && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures analysis.Target.sumAtMost(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), 0, analysis.Target.size(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d))), BigInteger.val(t), BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static BigInteger mgf(int n, BigInteger c, BigInteger d, BigInteger t, BigInteger unit) {
        ClusterAtom last = middle(n, c, d, unit);
        //@ assert analysis.Cluster.size(n, last.index, BigInteger.val(c), BigInteger.val(d));
        return last.sum(t);
    }

    /** The moments of the law. */
    /*@ normal_behavior
      @ requires 1 <= n && n <= MOST_SAMPLES && 0 < BigInteger.val(c) && BigInteger.val(c) < BigInteger.val(d) && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures analysis.Target.moments(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)), 0, analysis.Target.size(analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d))), BigInteger.val(\result.secondLower), BigInteger.val(\result.secondUpper), BigInteger.val(\result.fourthUpper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Moments moments(int n, BigInteger c, BigInteger d, BigInteger unit) {
        ClusterAtom last = middle(n, c, d, unit);
        //@ assert analysis.Cluster.size(n, last.index, BigInteger.val(c), BigInteger.val(d));
        return last.partialMoments();
    }
}
