package analysis;

/**
 * Definitions, not assumptions: the exact partial sums of the hypergeometric series in which the analytic facts are stated.
 * A series is given by its term ratio t_k / t_{k-1} = p(k) / q(k), p(k) = a (alpha k + beta), q(k) = b (gamma k + delta), t_0 = 1.
 * The functions are opaque to KeY (so that they do not depend on the heap) and defined, for n >= 0, by the four equations below.
 */
public final class Series {
    /** The product of a (alpha k + beta) over k = from + 1 .. from + n. */
    /*@ public static model no_state strictly_pure helper \bigint product(\bigint a, \bigint alpha, \bigint beta, \bigint from,
      @     \bigint n); @*/

    /**
     * The numerator over product(b, gamma, delta, from, n) of the sum over j = 1 .. n of p(from+1) .. p(from+j) / (q(from+1) .. q(from+j)).
     */
    /*@ public static model no_state strictly_pure helper
      @ \bigint sum(\bigint a, \bigint alpha, \bigint beta, \bigint b, \bigint gamma, \bigint delta, \bigint from, \bigint n); @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && product(a, alpha, beta, from, 0) == 1;
      @ public static model strictly_pure helper boolean productOfNone(\bigint a, \bigint alpha, \bigint beta, \bigint from); @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && product(a, alpha, beta, from, n) == product(a, alpha, beta, from, n - 1) * (a * (alpha * (from + n) + beta));
      @ public static model strictly_pure helper boolean productStep(\bigint a, \bigint alpha, \bigint beta, \bigint from, \bigint n); @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && sum(a, alpha, beta, b, gamma, delta, from, 0) == 0;
      @ public static model strictly_pure helper boolean sumOfNone(\bigint a, \bigint alpha, \bigint beta, \bigint b, \bigint gamma,
      @     \bigint delta, \bigint from); @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && sum(a, alpha, beta, b, gamma, delta, from, n)
      @      == sum(a, alpha, beta, b, gamma, delta, from, n - 1) * (b * (gamma * (from + n) + delta)) + product(a, alpha, beta, from, n);
      @ public static model strictly_pure helper boolean sumStep(\bigint a, \bigint alpha, \bigint beta, \bigint b, \bigint gamma,
      @     \bigint delta, \bigint from, \bigint n); @*/
}
