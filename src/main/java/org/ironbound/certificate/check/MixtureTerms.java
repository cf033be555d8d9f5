package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusterVisitor;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;

/**
 * What the sum of a step about a mixture of clusters is made of: its greatest terms, and what all others add. This is for explanations;
 * nothing of it decides whether a step is accepted.
 *
 * <pre>{@code
 * MixtureTerms.of(certificate, step, 20).greatest().forEach(System.out::println);
 * }</pre>
 */
public final class MixtureTerms {
    /** For a sum of which nobody wants to see the terms. */
    static final MixtureTerms NONE = new MixtureTerms(-1);
    private static final Comparator<Candidate> SMALLEST_FIRST = Comparator.comparing((Candidate candidate) -> candidate.sum.value)
        .thenComparing(candidate -> candidate.place, Comparator.reverseOrder())
        .thenComparing(candidate -> candidate.samples, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Candidate> greatest = new PriorityQueue<>(SMALLEST_FIRST);
    private BigInteger unit = BigInteger.ONE;
    private long others;
    private BigInteger rest = BigInteger.ZERO;
    private BigInteger errorsRest = BigInteger.ZERO;

    /**
     * A term.
     *
     * @param place    of the clusters among all, from 0
     * @param clusters that have it
     * @param samples  of a cluster
     * @param numbers  what it is computed from, by names
     */
    public record Term(int place, EqualClusters clusters, int samples, Map<String, BigFraction> numbers) {
    }

    /** A term, while it is not known whether it is among the greatest. */
    private record Candidate(int place, EqualClusters clusters, int samples, Sum sum, Supplier<Map<String, BigFraction>> numbers) {
        Term term() {
            Map<String, BigFraction> all = parameters(clusters.kind());
            all.putAll(numbers.get());
            return new Term(place, clusters, samples, all);
        }
    }

    /**
     * What a term adds.
     *
     * @param value  to the sum, in multiples of 1/unit
     * @param errors to the error of a learner, in multiples of 1/unit; 0 where the sum is not of a learner
     * @param unit   the scale
     */
    record Sum(BigInteger value, BigInteger errors, BigInteger unit) {
    }

    private MixtureTerms(int most) {
        this.most = most;
    }

    /**
     * The terms of a step that is checked.
     *
     * @param most how many of the greatest are wanted
     * @throws RejectedException if the step proves nothing
     */
    public static MixtureTerms of(Certificate certificate, Step step, int most) throws RejectedException {
        MixtureTerms terms = new MixtureTerms(most);
        CheckCost cost = new CheckCost();
        Rules rules = MixtureRules.of((ClusterMixture) certificate.problem(), terms);
        List<ProvedStep> premises = new ArrayList<>();
        for (int premise : new TreeSet<>(step.premises())) {
            Step of = certificate.steps().get(premise - 1);
            premises.add(rules.prove(premise, of.rule(), List.of(), of.witness(), sharp -> of.result(), cost));
        }
        rules.derive(step.rule(), step.premises().stream().map(number -> premises.stream()
            .filter(premise -> premise.step().number() == number).findFirst().orElseThrow()).toList(), step.witness(), cost);
        return terms;
    }

    /** Whether somebody wants to see terms. */
    boolean areWanted() {
        return most >= 0;
    }

    /**
     * Takes note of a term.
     *
     * @param place    of the clusters among all
     * @param clusters that have it
     * @param samples  of a cluster
     * @param sum      what all of these clusters add
     * @param numbers  what it is computed from beside the parameters of the clusters, by names
     */
    synchronized void add(int place, EqualClusters clusters, int samples, Sum sum, Supplier<Map<String, BigFraction>> numbers) {
        unit = sum.unit;
        greatest.add(new Candidate(place, clusters, samples, sum, numbers));
        if (greatest.size() > most) {
            Candidate least = greatest.remove();
            others++;
            rest = rest.add(least.sum.value);
            errorsRest = errorsRest.add(least.sum.errors);
        }
    }

    /** The greatest terms, the greatest first. */
    public List<Term> greatest() {
        return greatest.stream().sorted(SMALLEST_FIRST.reversed())
            .map(Candidate::term).toList();
    }

    /** How many other terms there are. */
    public long others() {
        return others;
    }

    /** What the other terms add, as the kernel rounds it. */
    public BigFraction rest() {
        return Fractions.of(rest, unit);
    }

    /** What the other parts of a learner of a mixture add to its error, as the kernel rounds it. */
    public BigFraction errorsRest() {
        return Fractions.of(errorsRest, unit);
    }

    /** The parameters of a cluster by their names, as the kernel gets them. */
    static Map<String, BigFraction> parameters(ClusterKind kind) {
        Map<String, BigFraction> numbers = new LinkedHashMap<>();
        numbers.put("dimension", new BigFraction(kind.dimension()));
        return kind.accept(new ClusterVisitor<>() {
            @Override
            public Map<String, BigFraction> gaussianCluster(GaussianCluster gaussian) {
                numbers.put("lambda-squared-lower", gaussian.lambdaSquared().lowerBound(ClusterFormulas.PARAMETER_DIGITS));
                numbers.put("lambda-squared", gaussian.lambdaSquared().upperBound(ClusterFormulas.PARAMETER_DIGITS));
                return numbers;
            }

            @Override
            public Map<String, BigFraction> booleanCluster(BooleanCluster signs) {
                numbers.put("lambda", signs.lambda().upperBound(ClusterFormulas.PARAMETER_DIGITS));
                return numbers;
            }

            @Override
            public Map<String, BigFraction> sparseCluster(SparseCluster sparse) {
                numbers.put("fixed-probability", sparse.fixed());
                return numbers;
            }
        });
    }
}
