package org.ironbound.problem;

import java.util.Map;

/**
 * What is asked: exact, within its ranges, and immutable. Problems are equal if they are of one kind with the same numbers. All kinds of
 * problems are known here, so that the compiler names every place that a new one must touch.
 */
public sealed interface Problem permits SampledProblem, GaussianEstimation, BooleanEstimation, AnisotropicClustering, FiniteChannel,
    GaussianChannel, CustomCoefficients, GaussianContraction, BooleanContraction, SparseContraction {
    /** The value of "family" in a file. */
    String family();

    /** The other fields in a file, in order: canonical texts, or lists of texts or of objects made of them. */
    Map<String, Object> fields();

    /**
     * What the visitor makes of a problem of this kind.
     *
     * @param <R>     what is made
     * @param <E>     what the visitor may throw
     * @param visitor has a method for each kind
     * @return what its method for this kind returns
     * @throws E if that throws it
     */
    <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E;
}
