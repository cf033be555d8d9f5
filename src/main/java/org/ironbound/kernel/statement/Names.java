package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.LawNames;

/** The words in which statements say what they say: what the objects of this package are called in specs/. No Java code. */
public final class Names {
    private Names() {
    }

    /** x is at most the fraction. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean atMost(\bigint x, BigFraction bound) {
      @   return 0 < BigFraction.den(bound) && analysis.Quantity.atMost(x, BigFraction.num(bound), BigFraction.den(bound)); } @*/

    /** x is at least the fraction. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean atLeast(\bigint x, BigFraction bound) {
      @   return 0 < BigFraction.den(bound) && analysis.Quantity.atLeast(x, BigFraction.num(bound), BigFraction.den(bound)); } @*/

    /** The fraction is strictly between 0 and 1. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isProper(BigFraction x) {
      @   return 0 < BigFraction.num(x) && BigFraction.num(x) < BigFraction.den(x); } @*/

    /** The number whose power 2^k is a/b is at most p/q. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isRootAtMost(\bigint k, BigInteger a, BigInteger b, BigInteger p, BigInteger q) {
      @   return analysis.Quantity.atMost(analysis.Quantity.root(k, BigInteger.val(a), BigInteger.val(b)), BigInteger.val(p),
      @       BigInteger.val(q)); } @*/

    /** The number whose power 2^k is a/b is at least p/q. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isRootAtLeast(\bigint k, BigInteger a, BigInteger b, BigInteger p, BigInteger q) {
      @   return analysis.Quantity.atLeast(analysis.Quantity.root(k, BigInteger.val(a), BigInteger.val(b)), BigInteger.val(p),
      @       BigInteger.val(q)); } @*/

    /** The parameter of a coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.roots, c.power;
      @ public static model strictly_pure helper \bigint parameter(Coordinate c) {
      @   return analysis.Quantity.root(c.roots, BigFraction.num(c.power), BigFraction.den(c.power)); } @*/

    /** A coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint coordinate(Coordinate c) {
      @   return analysis.Clustering.coordinate(c.kind, BigInteger.val(c.samples), c.roots, BigFraction.num(c.power),
      @       BigFraction.den(c.power)); } @*/

    /** The coefficient tau_n of a coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint tau(Coordinate c) {
      @   return analysis.Clustering.tau(coordinate(c)); } @*/

    /** The coefficient rho_n of a coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint rho(Coordinate c) {
      @   return analysis.Clustering.rho(coordinate(c)); } @*/

    /** (1 - tau_n)/rho_n of a coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint ratio(Coordinate c) {
      @   return analysis.Clustering.ratio(coordinate(c)); } @*/

    /** The constant c* of a coordinate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint constant(Coordinate c) {
      @   return analysis.Clustering.constant(coordinate(c)); } @*/

    /** The law of the mean of a fair sign given an observation. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.id, m.id.kind, m.id.a, m.id.b, m.id.c, m.id.d;
      @ public static model strictly_pure helper \bigint law(LawMoments m) {
      @   return LawNames.of(m.id); } @*/

    /** E r^2 is between lower/unit and upper/unit, E r^4 at most fourth/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean areMoments(\bigint law, BigInteger lower, BigInteger upper, BigInteger fourth,
      @     BigInteger unit) {
      @   return analysis.Target.moments(law, 0, analysis.Target.size(law), BigInteger.val(lower), BigInteger.val(upper),
      @       BigInteger.val(fourth), BigInteger.val(unit)); } @*/

    /** Both coefficients of a coordinate are squared maximal correlations. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean areCorrelations(Coordinate c) {
      @   return analysis.Clustering.areCorrelations(coordinate(c)); } @*/

    /** What the samples carry about a fresh one, in nats, given the number of coordinates. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper \bigint carried(Coordinate c, BigInteger dimension) {
      @   return analysis.Clustering.carried(coordinate(c), BigInteger.val(dimension)); } @*/

    /** What errors a learner may make. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.isPair, t.falseNegatives, t.falsePositives;
      @ public static model strictly_pure helper \bigint target(ErrorLimits t) {
      @   return t.isPair
      @     ? analysis.Clustering.errorPair(BigFraction.num(t.falseNegatives), BigFraction.den(t.falseNegatives),
      @         BigFraction.num(t.falsePositives), BigFraction.den(t.falsePositives))
      @     : analysis.Clustering.averageError(BigFraction.num(t.falseNegatives), BigFraction.den(t.falseNegatives)); } @*/

    /** A problem. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint problem(Clustering p) {
      @   return analysis.Clustering.problem(coordinate(p.coordinate), BigInteger.val(p.dimension), target(p.target)); } @*/

    /** The least I(M;X) of all learners that reach the target, in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint information(Clustering p) {
      @   return analysis.Clustering.leastInformation(problem(p)); } @*/

    /** The least distance of two normal laws that tests tell apart as well as the target wants. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint distance(Clustering p) {
      @   return analysis.Clustering.leastDistance(target(p.target)); } @*/

    /** The least mem_n of all learners that reach the target, in bits or in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint memorization(Clustering p, boolean inBits) {
      @   return inBits
      @     ? analysis.Quantity.inBits(analysis.Clustering.leastMemorization(problem(p)))
      @     : analysis.Clustering.leastMemorization(problem(p)); } @*/

    /** The least epsilon of all epsilon-differentially private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint epsilon(Clustering p) {
      @   return analysis.Clustering.leastEpsilon(problem(p)); } @*/

    /** The least rho of all rho-zero-concentrated private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint concentrated(Clustering p) {
      @   return analysis.Clustering.leastConcentrated(problem(p)); } @*/

    /** The least mu of all mu-Gaussian private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper \bigint gaussian(Clustering p) {
      @   return analysis.Clustering.leastGaussian(problem(p)); } @*/

    /** No learner reaches the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper boolean isOutOfReach(Clustering p) {
      @   return analysis.Clustering.isOutOfReach(problem(p)); } @*/

    /** Learners whose model allows an estimate of the centre. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power, p.dimension, p.error;
      @ public static model strictly_pure helper \bigint estimation(Estimation p) {
      @   return analysis.Estimation.problem(coordinate(p.coordinate), BigInteger.val(p.dimension), BigFraction.num(p.error),
      @       BigFraction.den(p.error)); } @*/

    /** The least mem_n of all learners whose model allows such an estimate, in bits or in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power, p.dimension, p.error;
      @ public static model strictly_pure helper \bigint estimationMemorization(Estimation p, boolean inBits) {
      @   return inBits
      @     ? analysis.Quantity.inBits(analysis.Estimation.leastMemorization(estimation(p)))
      @     : analysis.Estimation.leastMemorization(estimation(p)); } @*/

    /** No learner's model allows such an estimate. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power, p.dimension, p.error;
      @ public static model strictly_pure helper boolean isEstimateOutOfReach(Estimation p) {
      @   return analysis.Estimation.isOutOfReach(estimation(p)); } @*/

    /** One learner has mem_n, false negatives and false positives of at most the fractions. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.coordinate, p.coordinate.kind, p.coordinate.samples, p.coordinate.roots, p.coordinate.power,
      @   p.dimension, p.target, p.target.isPair, p.target.falseNegatives, p.target.falsePositives;
      @ public static model strictly_pure helper boolean hasLearner(Clustering p, BigFraction memorization, BigFraction falseNegatives,
      @     BigFraction falsePositives) {
      @   return 0 < BigFraction.den(memorization)
      @     && 0 < BigFraction.den(falseNegatives)
      @     && 0 < BigFraction.den(falsePositives)
      @     && analysis.Clustering.hasLearner(coordinate(p.coordinate), BigInteger.val(p.dimension), BigFraction.num(memorization),
      @         BigFraction.den(memorization), BigFraction.num(falseNegatives), BigFraction.den(falseNegatives),
      @         BigFraction.num(falsePositives), BigFraction.den(falsePositives)); } @*/

    /** A channel. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.denominator, c.inputs, c.outputs, c.digits;
      @ public static model strictly_pure helper \bigint channel(Channel c) {
      @   return analysis.FiniteChannel.channel(BigInteger.val(c.digits), c.inputs, c.outputs, BigInteger.val(c.denominator)); } @*/

    /** The largest total variation between two rows of a channel. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.denominator, c.inputs, c.outputs, c.digits;
      @ public static model strictly_pure helper \bigint totalVariation(Channel c) {
      @   return analysis.FiniteChannel.totalVariation(channel(c)); } @*/

    /** The contraction coefficient of a channel, whatever the law of its input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.denominator, c.inputs, c.outputs, c.digits;
      @ public static model strictly_pure helper \bigint inputFree(Channel c) {
      @   return analysis.FiniteChannel.inputFree(channel(c)); } @*/

    /** The contraction coefficient of k independent uses of a channel, whatever the law of its input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.denominator, c.inputs, c.outputs, c.digits;
      @ public static model strictly_pure helper \bigint ofUses(Channel c, \bigint k) {
      @   return analysis.FiniteChannel.ofUses(channel(c), k); } @*/

    /** The contraction coefficient of a channel followed by another, whatever the law of the input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.denominator, c.inputs, c.outputs, c.digits, e.denominator, e.inputs, e.outputs, e.digits;
      @ public static model strictly_pure helper \bigint ofCascade(Channel c, Channel e) {
      @   return analysis.FiniteChannel.ofCascade(channel(c), channel(e)); } @*/

    /** The contraction coefficient of one use of a channel with Gaussian noise, with a Gaussian input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.signalToNoise;
      @ public static model strictly_pure helper \bigint noisyUse(GaussianNoise c) {
      @   return analysis.GaussianNoise.ofUse(BigFraction.num(c.signalToNoise), BigFraction.den(c.signalToNoise)); } @*/

    /** The largest contraction coefficient of all uses of a channel with Gaussian noise, over jointly Gaussian inputs. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.signalToNoise, c.uses;
      @ public static model strictly_pure helper \bigint noisyUses(GaussianNoise c) {
      @   return analysis.GaussianNoise.ofUses(BigInteger.val(c.uses), BigFraction.num(c.signalToNoise),
      @       BigFraction.den(c.signalToNoise)); } @*/

    /** What I(M;A) may exceed c I(M;B) by, of a pair that contracts by c with the slack, if M has at most k values, see specs/. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint error(BigFraction c, BigFraction slack, BigInteger messages) {
      @   return analysis.GivenCoefficients.error(analysis.GivenCoefficients.pairs(BigFraction.num(c), BigFraction.den(c),
      @       BigFraction.num(slack), BigFraction.den(slack)), BigInteger.val(messages)); } @*/

    /** The least mem_n of all learners with these coefficients, in bits or in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible g.tau, g.rho, g.information, g.epsilon, g.delta, g.messages;
      @ public static model strictly_pure helper \bigint givenMemorization(GivenCoefficients g, boolean inBits) {
      @   return inBits
      @     ? analysis.Quantity.inBits(analysis.GivenCoefficients.leastMemorization(givenLearners(g)))
      @     : analysis.GivenCoefficients.leastMemorization(givenLearners(g)); } @*/

    /** The learners with these coefficients. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible g.tau, g.rho, g.information, g.epsilon, g.delta, g.messages;
      @ public static model strictly_pure helper \bigint givenLearners(GivenCoefficients g) {
      @   return analysis.GivenCoefficients.learners(
      @       analysis.GivenCoefficients.pairs(BigFraction.num(g.tau), BigFraction.den(g.tau), BigFraction.num(g.epsilon),
      @         BigFraction.den(g.epsilon)),
      @       analysis.GivenCoefficients.pairs(BigFraction.num(g.rho), BigFraction.den(g.rho), BigFraction.num(g.delta),
      @         BigFraction.den(g.delta)),
      @       BigFraction.num(g.information), BigFraction.den(g.information), BigInteger.val(g.messages)); } @*/

    /** A channel with a law of its input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.total, l.inputs, l.outputs, l.digits;
      @ public static model strictly_pure helper \bigint jointLaw(JointLaw l) {
      @   return analysis.JointLaw.law(BigInteger.val(l.digits), l.inputs, l.outputs, BigInteger.val(l.total)); } @*/

    /** The squared maximal correlation of input and output. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.total, l.inputs, l.outputs, l.digits;
      @ public static model strictly_pure helper \bigint correlation(JointLaw l) {
      @   return analysis.JointLaw.correlation(jointLaw(l)); } @*/

    /** The contraction coefficient of a channel for a law of its input. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.total, l.inputs, l.outputs, l.digits;
      @ public static model strictly_pure helper \bigint ofLaw(JointLaw l) {
      @   return analysis.JointLaw.coefficient(jointLaw(l)); } @*/

    /** The law of output y of a joint law with two outputs. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.total, l.inputs, l.digits;
      @ public static model strictly_pure helper \bigint output(JointLaw l, \bigint y) {
      @   return analysis.OutputLaw.law(BigInteger.val(l.digits), l.inputs, BigInteger.val(l.total), y); } @*/

    /** A moment of a function of the input and one of the output, which are the vector v. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible l.total, l.inputs, l.outputs, l.digits;
      @ public static model strictly_pure helper \bigint moment(JointLaw l, \bigint v, \bigint e, \bigint h) {
      @   return analysis.JointLaw.moment(BigInteger.val(l.digits), l.inputs, l.outputs, BigInteger.val(l.total), v, e, h); } @*/
}
