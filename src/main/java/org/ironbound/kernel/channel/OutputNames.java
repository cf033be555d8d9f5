package org.ironbound.kernel.channel;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What the laws of binary outputs are called in specs/, and what is known of them; no Java code. */
public final class OutputNames {
    private OutputNames() {
    }

    /** The law of that name. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.digits, id.inputs, id.total, id.output;
      @ public static model strictly_pure helper \bigint of(OutputName id) {
      @   return analysis.OutputLaw.law(BigInteger.val(id.digits), id.inputs, BigInteger.val(id.total), id.output); } @*/

    /** The certificate is about the law. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible proved.id, proved.unit, law.id, law.unit;
      @ public static model strictly_pure helper boolean isAbout(OutputCertificate proved, OutputLaw law) {
      @   return proved.id == law.id && proved.unit == law.unit; } @*/

    /** The counts of letter i: a of the other output, c of this one. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isLetter(\bigint law, \bigint i, BigInteger a, BigInteger c) {
      @   return 0 <= BigInteger.val(a) && 0 <= BigInteger.val(c) && 1 <= BigInteger.val(a) + BigInteger.val(c)
      @     && analysis.OutputLaw.letter(law, i, BigInteger.val(a), BigInteger.val(c)); } @*/

    /** The sums over the first j letters that {@link OutputLaw} has over all. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean areSums(\bigint law, \bigint j, BigInteger total, BigInteger positive,
      @     BigInteger second, BigInteger top, BigInteger unit) {
      @   return analysis.OutputLaw.sums(law, j, BigInteger.val(total), BigInteger.val(positive), BigInteger.val(second),
      @     BigInteger.val(top), BigInteger.val(unit)); } @*/

    /** {@code d2(x || P(A=1)) <= u Lam*(x)} for all x from P(A=1) to end/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isBelowUpTo(\bigint law, BigInteger end, BigInteger unit,
      @     BigFraction u) {
      @   return analysis.OutputLaw.belowUpTo(law, BigInteger.val(end), BigInteger.val(unit),
      @     BigFraction.num(u), BigFraction.den(u)); } @*/

    /** {@code Var x <= g}, in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isVariance(\bigint law, BigInteger g, BigInteger unit) {
      @   return analysis.OutputLaw.varianceAtMost(law, BigInteger.val(g), BigInteger.val(unit)); } @*/

    /** What the step next to P(A=1) = m/n asks of u, of the variance and of the end, both in multiples of 1/s. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isNear(BigInteger n, BigInteger m, BigInteger s, BigFraction u, BigInteger end,
      @     BigInteger variance) {
      @   return BigInteger.val(end) * BigInteger.val(n) - BigInteger.val(m) * BigInteger.val(s)
      @       <= BigInteger.val(variance) * BigInteger.val(n)
      @     && BigFraction.den(u) * BigInteger.val(n) * (2 * (BigInteger.val(variance) * BigInteger.val(n))
      @         + (BigInteger.val(end) * BigInteger.val(n) - BigInteger.val(m) * BigInteger.val(s)))
      @       <= 2 * BigInteger.val(s) * BigFraction.num(u) * (BigInteger.val(m) * (BigInteger.val(n) - BigInteger.val(m)))
      @     && BigFraction.den(u) * BigInteger.val(s) * (2 * (BigInteger.val(variance) * BigInteger.val(n))
      @         + (BigInteger.val(end) * BigInteger.val(n) - BigInteger.val(m) * BigInteger.val(s)))
      @       <= 2 * BigInteger.val(n) * BigFraction.num(u) * (BigInteger.val(end) * (BigInteger.val(s) - BigInteger.val(end))); } @*/

    /** The step next to P(A=1). */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigFraction.num(u) >= 1 && BigFraction.den(u) >= 1;
      @ requires isVariance(of(law.id), variance, law.unit) && isNear(law.total, law.positive, law.unit, u, end, variance);
      @ ensures \result && isBelowUpTo(of(law.id), end, law.unit, u);
      @ public static model strictly_pure helper boolean near(OutputLaw law, BigFraction u, BigInteger end, BigInteger variance) {
      @   return analysis.OutputLaw.nearMean(of(law.id), BigInteger.val(law.total), BigInteger.val(law.positive),
      @     BigInteger.val(law.second), BigInteger.val(law.top), BigInteger.val(law.unit), BigInteger.val(variance), BigInteger.val(end),
      @     BigInteger.val(end) * BigInteger.val(law.total) - BigInteger.val(law.positive) * BigInteger.val(law.unit),
      @     2 * (BigInteger.val(variance) * BigInteger.val(law.total))
      @       + (BigInteger.val(end) * BigInteger.val(law.total) - BigInteger.val(law.positive) * BigInteger.val(law.unit)),
      @     BigFraction.num(u), BigFraction.den(u)); } @*/

    /** {@code d2(x || P(A=1)) <= p}, for x and p in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isDivergence(\bigint law, BigInteger x, BigInteger unit, BigInteger p) {
      @   return analysis.OutputLaw.divergenceAtMost(law, BigInteger.val(x), BigInteger.val(unit), BigInteger.val(p)); } @*/

    /** {@code Lam(t) - t b <= z}, all in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isLogMgf(\bigint law, BigInteger t, BigInteger b, BigInteger unit,
      @     BigInteger z) {
      @   return analysis.OutputLaw.logMgfAtMost(law, BigInteger.val(t), BigInteger.val(b), BigInteger.val(unit),
      @     BigInteger.val(z)); } @*/

    /** The sum of (a_k + c_k) e^(t (x_k - b)) over the first j letters is at most h, with t, b and h in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isMgf(\bigint law, \bigint j, BigInteger t, BigInteger b, BigInteger unit,
      @     BigInteger h) {
      @   return analysis.OutputLaw.mgfAtMost(law, j, BigInteger.val(t), BigInteger.val(b), BigInteger.val(unit),
      @     BigInteger.val(h)); } @*/

    /** The weight w is not negative, and w ln w <= w log, in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isWeight(BigInteger w, BigInteger log, BigInteger unit) {
      @   return 0 <= BigInteger.val(w) && (BigInteger.val(w) == 0
      @     ? BigInteger.val(log) == 0
      @     : analysis.Ln.atMost(BigInteger.val(w), 1, BigInteger.val(log), BigInteger.val(unit))); } @*/

    /** One letter more, with the counts a and c and the weight w. */
    /*@ public normal_behavior
      @ requires \invariant_for(rest) && rest.letters < analysis.OutputLaw.size(of(rest.id));
      @ requires isLetter(of(rest.id), rest.letters, a, c) && isWeight(w, log, rest.unit);
      @ ensures \result && analysis.OutputLaw.tilted(of(rest.id), rest.letters + 1,
      @   BigInteger.val(rest.mass) + BigInteger.val(w) * (BigInteger.val(a) + BigInteger.val(c)),
      @   BigInteger.val(rest.positive) + BigInteger.val(w) * BigInteger.val(c),
      @   BigInteger.val(rest.information) + BigInteger.val(w) * (BigInteger.val(a) + BigInteger.val(c)) * BigInteger.val(log),
      @   BigInteger.val(rest.unit));
      @ public static model strictly_pure helper boolean oneMore(OutputTilt rest, BigInteger a, BigInteger c, BigInteger w,
      @     BigInteger log) {
      @   return analysis.OutputLaw.tiltStep(of(rest.id), rest.letters, BigInteger.val(a), BigInteger.val(c), BigInteger.val(w),
      @     BigInteger.val(log), BigInteger.val(w) * BigInteger.val(c), BigInteger.val(w) * (BigInteger.val(a) + BigInteger.val(c)),
      @     BigInteger.val(w) * (BigInteger.val(a) + BigInteger.val(c)) * BigInteger.val(log), BigInteger.val(rest.mass),
      @     BigInteger.val(rest.positive), BigInteger.val(rest.information), BigInteger.val(rest.unit)); } @*/

    /** The sums over the first j letters that {@link OutputTilt} has. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isTilted(\bigint law, \bigint j, BigInteger mass, BigInteger positive,
      @     BigInteger information, BigInteger unit) {
      @   return analysis.OutputLaw.tilted(law, j, BigInteger.val(mass), BigInteger.val(positive), BigInteger.val(information),
      @     BigInteger.val(unit)); } @*/
}
