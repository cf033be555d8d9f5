package org.ironbound.input;

import java.math.BigInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;

/**
 * Contraction coefficients of a clustering problem as a person asks for them: texts, null where nothing was given.
 *
 * @param samples   n
 * @param dimension d, for the parameter's default, or
 * @param parameter the problem's parameter
 */
public record ContractionInput(String samples, String dimension, String parameter) {
    /**
     * Gaussian clustering, the parameter being L, by default 1/sqrt(d).
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public GaussianContraction gaussian() {
        return problem("lambda-squared", Proportion::inverseRoot,
            text -> Proportion.of("lambda-squared", ExactNumber.parse("lambda-squared", text)), GaussianContraction::new);
    }

    /** Boolean clustering, the parameter being lambda, by default d^(-1/4). */
    public BooleanContraction booleanClustering() {
        return problem("lambda", Proportion::inverseFourthRoot, text -> Proportion.of("lambda", ExactNumber.parse("lambda", text)),
            BooleanContraction::new);
    }

    /** The sparse hypercube, the parameter being p, by default 1/sqrt(d) or, where that is irrational, a decimal just above it. */
    public SparseContraction sparse() {
        BigInteger n = common().wholeSamples();
        return problem("fixed-probability", SparseInput::inverseRoot,
            text -> new SparseContraction(n, ExactNumber.parse("fixed-probability", text)).fixed(), SparseContraction::new);
    }

    private ClusteringInput common() {
        return new ClusteringInput(dimension, samples, null, null, null);
    }

    private <P, T> T problem(String field, BiFunction<String, BigInteger, P> power, Function<String, P> parse,
            BiFunction<BigInteger, P, T> problem) {
        BigInteger n = common().wholeSamples();
        if (parameter != null && dimension != null) {
            throw InvalidFieldException.unwanted("dimension", dimension, "where " + field + " is given");
        }
        if (parameter == null && dimension == null) {
            throw new InvalidFieldException(field, null, "given, or --dimension for its default");
        }
        try {
            P value = parameter == null ? power.apply(field, common().wholeDimension()) : ClusteringInput.checked(parameter, parse);
            return problem.apply(n, value);
        } catch (InvalidFieldException e) {
            throw common().asGiven(e);
        }
    }
}
