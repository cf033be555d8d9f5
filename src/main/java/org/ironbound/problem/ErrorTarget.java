package org.ironbound.problem;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** How accurate a learner has to be. A false negative is a sample of the cluster called null, a false positive a null called a sample. */
public sealed interface ErrorTarget permits AverageError, ErrorPair {
    /** Whether a learner with at most these two error probabilities is accurate enough. */
    boolean isReachedBy(BigFraction falseNegative, BigFraction falsePositive);

    /** By how much it is better than guessing: 1 less both error probabilities. */
    BigFraction advantage();

    /** The smallest error probability that it names. */
    BigFraction smallest();

    /** Whether only a learner with infinite I(M;X) can be accurate enough. */
    boolean needsInfiniteInformation();

    /** Its fields in a file, in order. */
    Map<String, String> fields();
}
