package org.ironbound.kernel.law;

import java.math.BigInteger;

/** Factors of the counts of signs [BOOL-IB], in words, for use in contracts and assertions; no Java table. */
public final class FactorLemmas {
    private FactorLemmas() {
    }

    /** The name is that of the law's probabilities times the factors. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.kind, id.a, id.b, id.c, id.d, law.a, law.c, law.d;
      @ public static model strictly_pure helper boolean isFactored(LawName id, LawName law, BigInteger table) {
      @   return LawNames.of(id) == LawNames.factored(law, table); } @*/

    /** Without the factors of the first i atoms this is left of the table. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isRest(BigInteger table, \bigint i, BigInteger rest) {
      @   return 0 <= BigInteger.val(table) && 0 <= BigInteger.val(rest)
      @     && analysis.Factors.isRest(BigInteger.val(table), i, BigInteger.val(rest)); } @*/

    /** The rest is this digit and what others it has. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSplit(BigInteger rest, BigInteger others, BigInteger digit) {
      @   return 0 <= BigInteger.val(digit) && BigInteger.val(digit) < 1000000000 * 1000000000
      @     && BigInteger.val(rest) == BigInteger.val(others) * (1000000000 * 1000000000) + BigInteger.val(digit); } @*/

    /** What others it has. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean areOthers(BigInteger rest, BigInteger others) {
      @   return BigInteger.val(others) * (1000000000 * 1000000000) <= BigInteger.val(rest)
      @     && BigInteger.val(rest) < (BigInteger.val(others) + 1) * (1000000000 * 1000000000); } @*/

    /** The product is at least the weight times digit/10^12. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isAbove(BigInteger weight, BigInteger digit, BigInteger product) {
      @   return BigInteger.val(weight) * BigInteger.val(digit) <= BigInteger.val(product) * (1000000 * 1000000); } @*/

    /** Atom i of the weights has at most this weight and this value. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.a, law.c, law.d;
      @ public static model strictly_pure helper boolean isProduct(LawName law, BigInteger table, \bigint i, BigInteger weight,
      @     BigInteger value, BigInteger unit) {
      @   return LawNames.isAtomBelow(LawNames.factored(law, table), i, weight, value, unit); } @*/

    /** The logarithms of the factors of the first i atoms have in the mean at least this sum. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.a, law.c, law.d;
      @ public static model strictly_pure helper boolean areLogs(LawName law, BigInteger table, \bigint i, BigInteger sum,
      @     BigInteger unit) {
      @   return analysis.Factors.logsAtLeast(BigInteger.val(law.a), BigInteger.val(table), BigInteger.val(law.c), BigInteger.val(law.d), i,
      @       BigInteger.val(sum), BigInteger.val(unit)); } @*/

    /** ln(digit/10^12) is at least this. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLog(BigInteger digit, BigInteger log, BigInteger unit) {
      @   return 0 < BigInteger.val(digit)
      @     && analysis.Ln.atLeast(BigInteger.val(digit), 1000000 * 1000000, BigInteger.val(log), BigInteger.val(unit)); } @*/

    /** The term is at most the logarithm times whatever probability there is between these bounds. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isTerm(BigInteger lower, BigInteger upper, BigInteger log, BigInteger term,
      @     BigInteger unit) {
      @   return BigInteger.val(term) * BigInteger.val(unit) <= BigInteger.val(lower) * BigInteger.val(log)
      @     && BigInteger.val(term) * BigInteger.val(unit) <= BigInteger.val(upper) * BigInteger.val(log); } @*/

    /*@ public normal_behavior
      @ requires 0 <= BigInteger.val(table);
      @ ensures \result && isRest(table, 0, table);
      @ public static model strictly_pure helper boolean all(BigInteger table) {
      @   return analysis.Factors.all(BigInteger.val(table)); } @*/

    /** One factor less. */
    /*@ public normal_behavior
      @ requires i >= 0 && isRest(table, i, rest) && isSplit(rest, others, digit);
      @ ensures \result && isRest(table, i + 1, others);
      @ public static model strictly_pure helper boolean oneLess(BigInteger table, \bigint i, BigInteger rest, BigInteger others,
      @     BigInteger digit) {
      @   return analysis.Factors.oneLess(BigInteger.val(table), i, BigInteger.val(rest), BigInteger.val(others),
      @       BigInteger.val(digit)); } @*/

    /** There are as many weights as probabilities. */
    /*@ public normal_behavior
      @ requires LawNames.isOfCluster(law) && 0 <= BigInteger.val(table);
      @ ensures \result && analysis.Target.size(LawNames.factored(law, table)) == analysis.Target.size(LawNames.of(law));
      @ public static model strictly_pure helper boolean size(LawName law, BigInteger table) {
      @   return analysis.Factors.size(BigInteger.val(law.a), BigInteger.val(table), BigInteger.val(law.c), BigInteger.val(law.d)); } @*/

    /** The weight of one atom. */
    /*@ public normal_behavior
      @ requires LawNames.isOfCluster(law) && 0 <= i && i < analysis.Target.size(LawNames.of(law)) && 1 <= BigInteger.val(unit);
      @ requires LawNames.isAtomBelow(LawNames.of(law), i, probability, value, unit);
      @ requires isRest(table, i, rest) && isSplit(rest, others, digit) && isAbove(probability, digit, product);
      @ ensures \result && isProduct(law, table, i, product, value, unit);
      @ public static model strictly_pure helper boolean atom(LawName law, BigInteger table, \bigint i, BigInteger rest,
      @     BigInteger others, BigInteger digit, BigInteger probability, BigInteger value, BigInteger product, BigInteger unit) {
      @   return analysis.Factors.weight(BigInteger.val(law.a), BigInteger.val(table), BigInteger.val(law.c), BigInteger.val(law.d), i,
      @       BigInteger.val(rest), BigInteger.val(others), BigInteger.val(digit), BigInteger.val(probability), BigInteger.val(value),
      @       BigInteger.val(product), BigInteger.val(unit)); } @*/

    /** No logarithms. */
    /*@ public normal_behavior
      @ requires LawNames.isOfCluster(law) && 0 <= BigInteger.val(table) && 1 <= BigInteger.val(unit) && BigInteger.val(zero) == 0;
      @ ensures \result && areLogs(law, table, 0, zero, unit);
      @ public static model strictly_pure helper boolean noLogs(LawName law, BigInteger table, BigInteger zero, BigInteger unit) {
      @   return analysis.Factors.noLogs(BigInteger.val(law.a), BigInteger.val(table), BigInteger.val(law.c), BigInteger.val(law.d),
      @       BigInteger.val(unit)); } @*/

    /** The term is at most the logarithm times the probability of atom i. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible law.id, law.id.kind, law.id.a, law.id.b, law.id.c, law.id.d, law.weights, law.values, law.lowerWeights,
      @     law.lowerValues, law.weights[*], law.values[*], law.lowerWeights[*], law.lowerValues[*], law.unit;
      @ public static model strictly_pure helper boolean isTermOf(SymmetricLaw law, \bigint i, BigInteger log, BigInteger term) {
      @   return i < analysis.Target.size(LawNames.of(law.id)) && 1 <= BigInteger.val(law.unit)
      @     && LawNames.isAtomAbove(LawNames.of(law.id), i, law.lowerWeights[i], law.lowerValues[i], law.unit)
      @     && LawNames.isAtomBelow(LawNames.of(law.id), i, law.weights[i], law.values[i], law.unit)
      @     && isTerm(law.lowerWeights[i], law.weights[i], log, term, law.unit); } @*/

    /** One logarithm more. */
    /*@ public normal_behavior
      @ requires LawNames.isOfCluster(law.id) && 0 <= i && isTermOf(law, i, log, term);
      @ requires isRest(table, i, rest) && isSplit(rest, others, digit) && isLog(digit, log, law.unit);
      @ requires areLogs(law.id, table, i, before, law.unit) && BigInteger.val(sum) == BigInteger.val(before) + BigInteger.val(term);
      @ ensures \result && areLogs(law.id, table, i + 1, sum, law.unit);
      @ public static model strictly_pure helper boolean oneMore(SymmetricLaw law, BigInteger table, \bigint i, BigInteger rest,
      @     BigInteger others, BigInteger digit, BigInteger log, BigInteger term, BigInteger before, BigInteger sum) {
      @   return analysis.Factors.moreLogs(BigInteger.val(law.id.a), BigInteger.val(table), BigInteger.val(law.id.c),
      @       BigInteger.val(law.id.d), i, BigInteger.val(rest), BigInteger.val(others), BigInteger.val(digit),
      @       BigInteger.val(law.lowerWeights[i]), BigInteger.val(law.lowerValues[i]), BigInteger.val(law.weights[i]),
      @       BigInteger.val(law.values[i]), BigInteger.val(log), BigInteger.val(before), BigInteger.val(sum),
      @       BigInteger.val(law.unit)); } @*/
}
