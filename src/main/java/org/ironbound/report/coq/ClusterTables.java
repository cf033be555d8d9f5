package org.ironbound.report.coq;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.Fractions;

/** Tables of a kind with finite alphabets, whose learners Coq speaks of. */
abstract class ClusterTables extends KindTables {
    ClusterTables(ClusterKind kind) {
        super(kind);
    }

    @Override
    final boolean isFinite() {
        return true;
    }

    @Override
    final String cluster(int place) {
        return "finite_cluster " + module(place) + ".K";
    }

    @Override
    final String isCluster(int place) {
        return module(place) + ".K_known";
    }

    @Override
    final String byNumbers(String what, String known) {
        return "(finite_all_" + what + " _ _ " + known + ")";
    }

    @Override
    final String definition(int place) {
        return """
            Module %1$s.
            %2$sDefinition K : kind := %3$s.
            Lemma K_known : is_kind K.
            Proof. exact (%4$s). Qed.
            End %1$s.
            """.formatted(module(place), Sizes.of("d", kind().dimension()) + parameters(), coqKind(), isKind());
    }

    @Override
    final String costs(String name, int place, ClusterCosts costs) {
        return known(name, place, "(** What is said, from one sample on. *)\n" + costs.definitions()
            + "Definition table := attached known_table " + costs.costs() + ".\n", costs.premises("", "") + "costs_known K table",
            ClusterCosts.introduced(costs.names()) + "unfold table, K.\n" + beforeTables() + size() + """
                apply (costs_of_kind %s %s _ known_table %s %s eq_refl).
                - %s
                - %s
                """.formatted(computed(), names(), costs.costs(), computedNames(), costs.factors(), costs.proof()));
    }

    @Override
    final KnownErrors errors(Certificate certificate, Step step, List<LeastInformationLine> lines, int most) {
        List<LineError> errors = IntStream.rangeClosed(1, most).mapToObj(m -> LineError.best(lines, told(m)))
            .takeWhile(best -> best.error().getNumerator().signum() > 0).toList();
        return new KnownErrors() {
            @Override
            public int size() {
                return errors.size();
            }

            @Override
            public long letters(int samples) {
                return ClusterTables.this.letters(samples);
            }

            @Override
            public String text(String name, int place, int samples, int bits) {
                return errorsText(name, place, errors.subList(0, samples), bits);
            }
        };
    }

    /** What is known of errors by lines: the list table. */
    private String errorsText(String name, int place, List<LineError> errors, int bits) {
        return known(name, place, "(** What is said, from one sample on. *)\n"
            + table("known_table", "term * term", errors.stream().map(LineError::pair).toList())
            + "Definition table := map snd known_table.\n", "errors_known K table",
            "unfold table, K.\n" + beforeTables() + size() + """
                apply (errors_of_kind %s %s %s d %s _ (map snd known_table) %s eq_refl).
                %s
                """.formatted(alphabet(), prior(), computedView(), names(), computedNames(), errorsProof(bits, "known_table")));
    }

    /** The first arguments of the theorems about the kind. */
    private String computed() {
        return "%s %s %s d %s".formatted(alphabet(), prior(), computedView(), laws());
    }

    /** A number that Coq computes with, and that it is the dimension. */
    private String size() {
        return "pose (size := %s). assert (size_value : value size = INR d) by (unfold size; cbn [value]; rewrite d_real; lra).\n"
            .formatted(Numbers.term(new BigFraction(kind().dimension())));
    }

    /** The definitions of the parameters of a coordinate, with their ranges. */
    abstract String parameters();

    /** The kind as a term of Coq. */
    abstract String coqKind();

    /** The proof that it is one. */
    abstract String isKind();

    /** The names of the letters of theta in it. */
    abstract String names();

    /** The proof that these are its letters, after {@link #beforeTables}. */
    abstract String computedNames();

    /** The same with the parameters as they are. */
    abstract String learnerNames();

    /** The alphabet of a coordinate of theta. */
    abstract String alphabet();

    /** The law of theta on it. */
    abstract String prior();

    /** The law of a look. */
    abstract String view();

    /** The proofs that these are laws. */
    abstract String laws();

    /** The same law of a look after {@link #beforeTables}. */
    abstract String computedView();

    /** The tactics that replace the parameters by numbers that Coq computes with, whose laws and proofs follow. */
    abstract String beforeTables();

    /** At least what so many samples tell of a coordinate of a fresh one, in nats, as a number times Dber of another one. */
    abstract Carried carried(int samples);

    /**
     * What samples tell.
     *
     * @param factor of Dber
     * @param mean   where Dber is taken, from 0 to 1
     */
    record Carried(BigFraction factor, BigFraction mean) {
    }

    /** How many letters Coq looks at for what up to so many samples tell. */
    abstract long letters(int samples);

    /** The proof that a list has factors for 1, 2, .. samples. */
    abstract String factorsProof(int bits, String table);

    /** The proof that the second numbers of a list of pairs are errors of every learner with 1, 2, .. samples. */
    abstract String errorsProof(int bits, String lines);

    @Override
    final ClusterCosts byFactors(String name, int bits, int samples) {
        return ClusterCosts.none(table(name + "_table", "term", factors(1, samples)), factorsProof(bits, name + "_table"));
    }

    @Override
    final void pay(Learner learner, Effort effort) {
        effort.add(Effort.Work.COORDINATES, kind().dimension());
        effort.add(Effort.Work.LETTERS, learner.samples());
    }

    @Override
    final String learners(String name, int place, List<Learner> learners, int bits) {
        StringBuilder lemmas = new StringBuilder();
        for (int i = 0; i < learners.size(); i++) {
            lemmas.append("""
                Lemma learner_%1$d : learner_known K %2$s.
                Proof.
                  apply (known_by_looks %3$s %4$s %5$s d _ _ _ %6$s K %7$s eq_refl).
                  %8$s
                Qed.
                """.formatted(i + 1, learners.get(i).text(), alphabet(), prior(), view(), names(), learnerNames(),
                    learnerProof(learners.get(i), bits)));
        }
        return learnersKnown(name, place, lemmas.toString(), learners, "learners_known K learners", "", "");
    }

    /** The proof that there is this learner. */
    abstract String learnerProof(Learner learner, int bits);

    /** What so many samples tell of a fresh one, in nats, or a little more. */
    private BigFraction told(int samples) {
        Carried carried = carried(samples);
        Logarithm ln = new Logarithm(UNIT);
        BigFraction dber = half(ln, BigFraction.ONE.add(carried.mean())).add(half(ln, BigFraction.ONE.subtract(carried.mean())));
        return Fractions.round(dber.multiply(carried.factor()).multiply(kind().dimension()), DIGITS, RoundingMode.CEILING);
    }

    /** At least x ln x/2. */
    private static BigFraction half(Logarithm ln, BigFraction x) {
        if (x.getNumerator().signum() == 0) {
            return BigFraction.ZERO;
        }
        Enclosure of = ln.of(x.getNumerator(), x.getDenominator());
        return Fractions.of(of.upper, UNIT).multiply(x).divide(2);
    }
}
