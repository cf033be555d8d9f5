package org.ironbound.report.coq;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterVisitor;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.SparseCluster;

/**
 * What is known of a kind of clusters of a mixture, by the number of samples: tables for the theorems of ComputedClusters.v and
 * ComputedGaussianMixtures.v, which check each entry. So an entry that is wrong makes Coq refuse the file, and nothing else. What is about
 * one kind stands in modules of Coq, for other kinds have the same names.
 */
abstract class KindTables {
    /** Of numbers that tables are made from. */
    static final BigInteger UNIT = BigInteger.ONE.shiftLeft(300);
    /** Of the entries; more than steps have bits for. */
    static final int DIGITS = Limits.MIXTURE_PRECISION / 3;
    /** Coq sees by intervals only that a number is less than another one. */
    private static final BigFraction ALMOST = BigFraction.ONE.subtract(new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(DIGITS - 2)));

    private final ClusterKind kind;

    KindTables(ClusterKind kind) {
        this.kind = kind;
    }

    /** Those for a kind. */
    static KindTables of(ClusterKind kind) {
        return kind.accept(new ClusterVisitor<>() {
            @Override
            public KindTables gaussianCluster(GaussianCluster gaussian) {
                return new GaussianClusterTables(gaussian);
            }

            @Override
            public KindTables booleanCluster(BooleanCluster signs) {
                return new BooleanClusterTables(signs);
            }

            @Override
            public KindTables sparseCluster(SparseCluster sparse) {
                return new SparseClusterTables(sparse);
            }
        });
    }

    final ClusterKind kind() {
        return kind;
    }

    /** Whether its alphabets are finite, so that Coq speaks of its learners and not only of their numbers. */
    abstract boolean isFinite();

    /** The module of the kind at a place, from 0. */
    static String module(int place) {
        return "Kind_" + (place + 1);
    }

    /** Its parameters and the kind, in its module. */
    abstract String definition(int place);

    /** The kind at a place as a cluster of GaussianMixtures.v. */
    abstract String cluster(int place);

    /** The proof that it is one. */
    abstract String isCluster(int place);

    /** The theorem of GaussianMixtures.v that makes what is known of its learners something about their numbers; none if it is that. */
    abstract String byNumbers(String what, String known);

    /**
     * What is known of the kind at a place, as the lemma known.
     *
     * @param name        of the module
     * @param definitions before the lemma
     * @param proof       after the parameters are numbers that Coq computes with
     */
    final String known(String name, int place, String definitions, String statement, String proof) {
        return """
            Module %1$s.
            Import %2$s.
            %3$sLemma known : %4$s.
            Proof.
            %5$sQed.
            End %1$s.
            """.formatted(name, module(place), definitions, statement, proof.indent(2));
    }

    /** What is known of costs: the list table. */
    abstract String costs(String name, int place, ClusterCosts costs);

    /** What is known of the costs for 1 to so many samples by the factors alone [MIX]. */
    abstract ClusterCosts byFactors(String name, int bits, int samples);

    /**
     * The same with what else is known [MIX-COST].
     *
     * @param paid the costs that the sum of the step is of
     * @param name for what is defined
     * @return null where no proof is found
     */
    abstract ClusterCosts byCosts(Certificate certificate, Step step, PaidCosts paid, String name, int bits, int samples);

    /**
     * Errors of all learners with 1, 2, .. samples.
     *
     * @param lines below phi
     * @param most  samples
     */
    abstract KnownErrors errors(Certificate certificate, Step step, List<LeastInformationLine> lines, int most);

    /** Errors of all learners with 1, 2, .. samples. */
    interface KnownErrors {
        /** For how many samples they are above 0. */
        int size();

        /** How many letters Coq looks at for up to so many samples. */
        long letters(int samples);

        /** What is known for up to so many samples, as a module: the list table. */
        String text(String name, int place, int samples, int bits);
    }

    /** At most (1 - tau)/rho for so many samples of a cluster [MEM]. */
    abstract BigFraction sharpFactor(int samples);

    /** The factors, from some number of samples to another one. */
    final List<String> factors(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(m -> Numbers.term(below(sharpFactor(m)))).toList();
    }

    /** The definition of a list. */
    static String table(String name, String type, List<String> entries) {
        return """
            Definition %s : list %s :=
              %s.
            """.formatted(name, type.contains(" ") ? "(" + type + ")" : type,
                entries.stream().collect(Collectors.joining(";\n   ", "[", "]")));
    }

    /** A little less than a number, and short. */
    static BigFraction below(BigFraction number) {
        return number.getNumerator().signum() < 0 ? above(number.negate()).negate()
            : Fractions.round(number.multiply(ALMOST), DIGITS, RoundingMode.FLOOR);
    }

    /** A little more than a number that is not negative, and short. */
    static BigFraction above(BigFraction number) {
        return Fractions.round(number.divide(ALMOST), DIGITS, RoundingMode.CEILING);
    }

    /** An error of every learner with some number of samples, by a line below phi. */
    record LineError(BigFraction halfSlope, BigFraction error) {
        /**
         * The best of some lines.
         *
         * @param told at least what the samples tell of a fresh one, in nats
         */
        static LineError best(List<LeastInformationLine> lines, BigFraction told) {
            // Fractions are compared without their common divisors, which take long where there are many lines.
            BigInteger over = told.getDenominator();
            LeastInformationLine best = null;
            BigInteger bestRest = BigInteger.ZERO;
            for (LeastInformationLine line : lines) {
                BigInteger rest = line.intercept.multiply(over).subtract(told.getNumerator().multiply(line.unit));
                if (best == null ? rest.signum() > 0 : rest.multiply(best.slope).compareTo(bestRest.multiply(line.slope)) > 0) {
                    best = line;
                    bestRest = rest;
                }
            }
            return best == null ? new LineError(BigFraction.ONE, BigFraction.ZERO)
                : new LineError(Fractions.of(best.slope, best.unit).divide(2),
                    Fractions.round(Fractions.of(bestRest, best.slope.multiply(over)), DIGITS, RoundingMode.FLOOR));
        }

        String pair() {
            return "(" + Numbers.term(halfSlope) + ", " + Numbers.term(error) + ")";
        }
    }

    /**
     * A learner of one cluster.
     *
     * @param samples    that it uses
     * @param threshold  of its test
     * @param parameters the means of its answers, with which probability it keeps a sign, or the noise and lengths by which misses are told
     * @param kept       at most what it memorizes, in nats
     */
    record Learner(BigInteger samples, BigFraction threshold, List<BigFraction> parameters, BigFraction miss, BigFraction alarm,
            BigFraction kept) {
        /** The number of samples, the error and what is kept, as a list of learners of Coq has them. */
        String text() {
            return "(%s%%nat, (%s, %s))".formatted(samples, Numbers.term(miss.add(alarm).divide(2)), Numbers.term(kept));
        }

        /**
         * The last arguments of the theorems: the dimension, the threshold, the windows of both tails, errors and what is kept, in bits.
         *
         * @param present the chance that a summand is not 0
         * @param apart   how much likelier agreement is than disagreement then
         */
        String limits(BigInteger dimension, BigFraction present, BigFraction apart) {
            BigInteger whole = threshold.getNumerator();
            TailWindows misses = TailWindows.of(dimension, present, apart, whole, miss);
            TailWindows alarms = TailWindows.of(dimension, present, BigFraction.ZERO, whole.add(BigInteger.ONE).negate(), alarm);
            return "%s (%s) %s %s %s %s (Div %s (Ln two))".formatted(dimension, whole, misses.text(), alarms.text(), Numbers.term(miss),
                Numbers.term(alarm), Numbers.term(kept));
        }
    }

    /** The learners of a module of the kind at a place, each by a lemma. */
    abstract String learners(String name, int place, List<Learner> learners, int bits);

    /**
     * A list of learners, each known by a lemma.
     *
     * @param before introduced before a learner of the list in the proof that all are known
     * @param given  the arguments of the lemmas
     */
    final String learnersKnown(String name, int place, String lemmas, List<Learner> learners, String statement, String before,
            String given) {
        return known(name, place, lemmas + """
            (** Learners of one cluster: from so many samples, with this mean of both error probabilities, keeping so many nats. *)
            """ + table("learners", "(nat * (term * term))", learners.stream().map(Learner::text).toList()),
            statement, IntStream.range(0, learners.size()).mapToObj(i -> "[<-|").collect(Collectors.joining("",
                "intros " + before + "a ", "[]")) + "]".repeat(learners.size()) + (learners.isEmpty() ? "." : "; "
                + IntStream.rangeClosed(1, learners.size()).mapToObj(i -> "exact " + (given.isEmpty() ? "learner_" + i
                    : "(learner_" + i + " " + given + ")")).collect(Collectors.joining("|", "[", "].")))
                + "\n");
    }

    /** Adds what Coq goes through for a learner. */
    abstract void pay(Learner learner, Effort effort);

    /** How many answers of a witness a learner from so many samples has. */
    abstract int answers(int samples);

    /** The parameters of a learner of [MIX-LEARN] at a place of its list, whose answers begin at another one of theirs. */
    abstract List<BigFraction> parameters(Witness witness, int place, int samples, int answer);
}
