package analysis;

/**
 * What is said about a channel that adds independent Gaussian noise to its input. Its signal-to-noise ratio S = s/t > 0 is the variance of
 * the input over that of the noise.
 */
public final class GaussianNoise {
    /**
     * The quantity: the contraction coefficient of one use with a Gaussian input, of both divergences, Kullback-Leibler and chi-squared.
     */
    /*@ public static model no_state strictly_pure helper \bigint ofUse(\bigint s, \bigint t); @*/

    /** The quantity: the largest contraction coefficient of n uses over all jointly Gaussian inputs, of that variance at most each. */
    /*@ public static model no_state strictly_pure helper \bigint ofUses(\bigint n, \bigint s, \bigint t); @*/

    /** [SDPI-GAUSS] S/(1 + S), and n S/(1 + n S). */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < s && 0 < t;
      @ ensures \result && Quantity.atMost(ofUse(s, t), s, t + s) && Quantity.atLeast(ofUse(s, t), s, t + s);
      @ ensures Quantity.atMost(ofUses(n, s, t), n * s, t + n * s) && Quantity.atLeast(ofUses(n, s, t), n * s, t + n * s);
      @ public static model strictly_pure helper boolean coefficients(\bigint n, \bigint s, \bigint t); @*/
}
