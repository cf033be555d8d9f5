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
}
