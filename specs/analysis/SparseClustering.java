package analysis;

/**
 * The theorems about the sparse hypercube, a coordinate of kind 2 with the parameter p = a/b. With w = 2^(n-1), all n samples of a
 * coordinate agree with the chance s = (a w + b - a)/(b w), and then it is fixed with the chance q = a w/(a w + b - a): law(0, i, j, x, y)
 * of {@link Target} with i/j = s and x/y = q is that of the mean of a fresh sample given the samples, and law(0, a, b, 1, 1) that given the
 * centre. What SPARSE says of the law of the samples is proved in Coq; that the centre tells no less and fewer samples tell no more,
 * SPARSE-MANY, is cited and stands in facts of its own.
 */
public final class SparseClustering {
    /** [SPARSE] tau_n = q. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1);
      @ ensures \result && Quantity.atMost(Clustering.tau(Clustering.coordinate(2, n, 0, a, b)), a * w, a * w + (b - a));
      @ ensures Quantity.atLeast(Clustering.tau(Clustering.coordinate(2, n, 0, a, b)), a * w, a * w + (b - a));
      @ public static model strictly_pure helper boolean tau(\bigint n, \bigint a, \bigint b, \bigint w); @*/

    /** [SPARSE] rho_n <= tau_n: a fresh sample is made from the centre. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && 0 < f && Quantity.atMost(Clustering.tau(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ ensures \result && Quantity.atMost(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean rhoByTau(\bigint n, \bigint a, \bigint b, \bigint e, \bigint f); @*/

    /** [SPARSE] rho_n is the coefficient of the law: from an upper bound e/f of it. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && 0 < i && 0 < j && 0 < x && 0 < y && 0 < f;
      @ requires i * (b * w) == (a * w + (b - a)) * j && x * (a * w + (b - a)) == (a * w) * y;
      @ requires Target.coefficientAtMost(Target.law(0, i, j, x, y), e, f);
      @ ensures \result && Quantity.atMost(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean rhoAtMost(\bigint n, \bigint a, \bigint b, \bigint w, \bigint i, \bigint j,
      @     \bigint x, \bigint y, \bigint e, \bigint f); @*/

    /** [SPARSE-MANY] rho_n is at most the coefficient of the centre's law. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && 0 < x && 0 < f && Target.coefficientAtMost(Target.law(0, a, b, x, x), e, f);
      @ ensures \result && Quantity.atMost(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean rhoByCentre(\bigint n, \bigint a, \bigint b, \bigint x, \bigint e, \bigint f); @*/

    /** [FEASIBLE] Samples carry d s Dber(q) <= e/f about a fresh one. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && d >= 1 && 0 < i && 0 < j && 0 < x && 0 < y && 0 < f;
      @ requires i * (b * w) == (a * w + (b - a)) * j && x * (a * w + (b - a)) == (a * w) * y;
      @ requires Dber.atMost(x, y, j * e, d * i * f);
      @ ensures \result && Quantity.atMost(Clustering.carried(Clustering.coordinate(2, n, 0, a, b), d), e, f);
      @ public static model strictly_pure helper boolean capacity(\bigint n, \bigint a, \bigint b, \bigint w, \bigint d, \bigint i,
      @     \bigint j, \bigint x, \bigint y, \bigint e, \bigint f); @*/

    /** [SPARSE-MANY] Samples carry no more about a fresh one than the centre does, d p ln 2 <= e/f, where Dber(1) = ln 2. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && d >= 1 && 0 < x && 0 < f && Dber.atMost(x, x, b * e, d * a * f);
      @ ensures \result && Quantity.atMost(Clustering.carried(Clustering.coordinate(2, n, 0, a, b), d), e, f);
      @ public static model strictly_pure helper boolean capacityOfCentre(\bigint n, \bigint a, \bigint b, \bigint d, \bigint x, \bigint e,
      @     \bigint f); @*/

    /** [SPARSE] rho_n is the coefficient of the law: from a lower bound e/f of it. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && 0 < i && 0 < j && 0 < x && 0 < y && 0 < f;
      @ requires i * (b * w) == (a * w + (b - a)) * j && x * (a * w + (b - a)) == (a * w) * y;
      @ requires Target.coefficientAtLeast(Target.law(0, i, j, x, y), e, f);
      @ ensures \result && Quantity.atLeast(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean rhoAtLeast(\bigint n, \bigint a, \bigint b, \bigint w, \bigint i, \bigint j,
      @     \bigint x, \bigint y, \bigint e, \bigint f); @*/

    /** [SPARSE, SDPI-BINARY] rho_n is at least the second moment of the law, s q^2 = p q. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1);
      @ ensures \result && Quantity.atLeast(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), a * (a * w), b * (a * w + (b - a)));
      @ public static model strictly_pure helper boolean rhoAtLeastSecondMoment(\bigint n, \bigint a, \bigint b, \bigint w); @*/

    /** [SPARSE-MANY] rho_n does not decrease with n: from m <= n samples. */
    /*@ public normal_behavior
      @ requires 1 <= m && m <= n && 0 < a && a < b && 0 < f;
      @ requires Quantity.atLeast(Clustering.rho(Clustering.coordinate(2, m, 0, a, b)), e, f);
      @ ensures \result && Quantity.atLeast(Clustering.rho(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean rhoOfMore(\bigint m, \bigint n, \bigint a, \bigint b, \bigint e, \bigint f); @*/

    /** [SPARSE] If the second moment of the law is its coefficient, both coefficients are squared maximal correlations. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && 0 < i && 0 < j && 0 < x && 0 < y;
      @ requires i * (b * w) == (a * w + (b - a)) * j && x * (a * w + (b - a)) == (a * w) * y;
      @ requires Target.coefficientIsSecondMoment(Target.law(0, i, j, x, y));
      @ ensures \result && Clustering.areCorrelations(Clustering.coordinate(2, n, 0, a, b));
      @ public static model strictly_pure helper boolean correlations(\bigint n, \bigint a, \bigint b, \bigint w, \bigint i, \bigint j,
      @     \bigint x, \bigint y); @*/

    /** [SPARSE-MANY] If that of the centre's law is, both coefficients are squared maximal correlations for every n. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && 0 < x && Target.coefficientIsSecondMoment(Target.law(0, a, b, x, x));
      @ ensures \result && Clustering.areCorrelations(Clustering.coordinate(2, n, 0, a, b));
      @ public static model strictly_pure helper boolean correlationsByCentre(\bigint n, \bigint a, \bigint b, \bigint x); @*/

    /** [SPARSE-DIRECT] The constant c* of MEM-DIRECT, by the chances of agreement and of fixed coordinates. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && 0 < f;
      @ requires SparseDirect.constantAtLeast(b * w, a * w + (b - a), a * w, e, f);
      @ ensures \result && Quantity.atLeast(Clustering.constant(Clustering.coordinate(2, n, 0, a, b)), e, f);
      @ public static model strictly_pure helper boolean constant(\bigint n, \bigint a, \bigint b, \bigint w, \bigint e, \bigint f); @*/

    /**
     * [SPARSE-TV] Fair signs that are made from the samples of each coordinate have the mean x/y if all are 1, -x/y if all are -1, else 0;
     * their coefficient is at most e/f. A fresh sample is a copy of them with the signal q y/x, at most l/k. From i/j = s, u/v = q, a mean
     * of both error probabilities of at most g/h, and what that needs of a Boolean centre with this signal, m/o: mem_n >=
     * (1 - q) (f/e) (m/o).
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && d >= 1 && 0 < i && 0 < j && 0 < u && u < v && 0 < x && x <= y;
      @ requires i * (b * w) == (a * w + (b - a)) * j && u * (a * w + (b - a)) == (a * w) * v;
      @ requires 0 < l && l < k && u * (k * y) <= v * (l * x) && 0 < e && 0 < f && 0 < h && 0 <= m && 0 < o;
      @ requires Target.coefficientAtMost(Target.law(0, i, j, x, y), e, f);
      @ requires Clustering.meanErrorAtMost(t, g, h) && BooleanClustering.centreAtLeast(l, k, g, h, m, o);
      @ ensures \result && Quantity.atLeast(Clustering.leastMemorization(Clustering.problem(Clustering.coordinate(2, n, 0, a, b), d, t)),
      @     (v - u) * (f * m), v * (e * o));
      @ public static model strictly_pure helper boolean memorizationBySigns(\bigint n, \bigint a, \bigint b, \bigint w, \bigint d,
      @     \bigint t, \bigint i, \bigint j, \bigint u, \bigint v, \bigint x, \bigint y, \bigint e, \bigint f, \bigint l, \bigint k,
      @     \bigint g, \bigint h, \bigint m, \bigint o); @*/

    /**
     * [SPARSE-LEARN] The learner that keeps with the chance un/ud the sign of each coordinate on which all samples agree, and has the
     * threshold z: it has mem_n <= m/v, false negatives of at most g/v, the chance that a sum of d signs or zeros is at most x/y = z, and
     * false positives of at most h/v, the chance that a sum for a null is at most e/f = -z - 1.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < a && a < b && w == \dl_pow(2, n - 1) && d >= 1 && 0 <= un && un <= ud && 0 < ud && 0 < y && 0 < f && 0 < v;
      @ requires x == z * y && e == (-z - 1) * f && SparseLearner.memorizationAtMost(d, n, a, b, un, ud, m, v);
      @ requires SignSum.atMost(d, un * (b - a), un * (2 * (a * w) + (b - a)), 2 * (ud * (b * w)), x, y, g, v);
      @ requires SignSum.atMost(d, un * (a * w + (b - a)), un * (a * w + (b - a)), 2 * (ud * (b * w)), e, f, h, v);
      @ ensures \result && Clustering.hasLearner(Clustering.coordinate(2, n, 0, a, b), d, m, v, g, v, h, v);
      @ public static model strictly_pure helper boolean learner(\bigint n, \bigint a, \bigint b, \bigint w, \bigint d, \bigint un,
      @     \bigint ud, \bigint z, \bigint x, \bigint y, \bigint e, \bigint f, \bigint m, \bigint g, \bigint h, \bigint v); @*/

    /** [SPARSE-MANY] A learner of k <= n samples is one of n, of which it ignores some. */
    /*@ public normal_behavior
      @ requires 1 <= k && k <= n && 0 < a && a < b && d >= 1 && 0 < v;
      @ requires Clustering.hasLearner(Clustering.coordinate(2, k, 0, a, b), d, m, v, g, v, h, v);
      @ ensures \result && Clustering.hasLearner(Clustering.coordinate(2, n, 0, a, b), d, m, v, g, v, h, v);
      @ public static model strictly_pure helper boolean learnerOfMore(\bigint k, \bigint n, \bigint a, \bigint b, \bigint d, \bigint m,
      @     \bigint g, \bigint h, \bigint v); @*/
}
