package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.SparseCluster;

/** Costs of sparse clusters by the constants of premises [SPARSE-DIRECT], and by signs that are made from samples [SPARSE-TV-COST]. */
final class SparseClusterCosts {
    private static final String KIND = "LSparse (sparse_prior p) sparse_look d";
    private static final String FEWER = KIND + " (prior_law p p_range) (fun th _ => sparse_look_law th)";

    private final SparseCluster kind;
    private final PaidCosts paid;
    private final String name;
    private final int bits;
    /** By the number of samples; none for one sample, of which the constant is known. */
    private final NavigableMap<Integer, Witness> constants = new TreeMap<>();
    private final List<Sign> signs = new ArrayList<>();

    /**
     * Signs of which some lines are used.
     *
     * @param lines with the points and slopes that show the coefficient
     */
    private record Sign(int samples, BigFraction mean, BigFraction coefficient, Witness lines) {
        boolean isOf(Map<String, BigFraction> cost) {
            return coefficient.equals(cost.get("signs-coefficient")) && cost.get("samples").intValue() == samples;
        }
    }

    SparseClusterCosts(SparseCluster kind, Certificate certificate, Step step, PaidCosts paid, String name, int bits) {
        this.kind = kind;
        this.paid = paid;
        this.name = name;
        this.bits = bits;
        constants.put(1, Witness.none());
        step.premises().stream().map(premise -> certificate.steps().get(premise - 1).witness())
            .filter(witness -> PaidCosts.isOf(kind, certificate, witness.get(WitnessField.CLUSTER_GROUP)))
            .forEach(witness -> constants.put(witness.get(WitnessField.COUNT).intValue(), witness));
        List<BigFraction> counts = step.witness().lists().getOrDefault(WitnessField.SIGN_COUNTS, List.of());
        int first = 0;
        for (int i = 0; i < counts.size(); i++) {
            int next = first + step.witness().list(WitnessField.SIGN_INTERVALS).get(i).intValue();
            // Each has one point more than slopes.
            Sign sign = new Sign(counts.get(i).intValue(), step.witness().list(WitnessField.SIGN_MEANS).get(i),
                step.witness().list(WitnessField.SIGN_COEFFICIENTS).get(i), Witness.none()
                .with(WitnessField.POINTS, step.witness().list(WitnessField.POINTS).subList(first + i, next + i + 1))
                .with(WitnessField.SLOPES, step.witness().list(WitnessField.SLOPES).subList(first, next)));
            first = next;
            if (PaidCosts.isOf(kind, certificate, step.witness().list(WitnessField.SIGN_GROUPS).get(i))
                && paid.all().anyMatch(sign::isOf)) {
                signs.add(sign);
            }
        }
    }

    /**
     * What is known.
     *
     * @param rest    factors for more samples than there are constants for
     * @param samples the largest number
     * @return null if no proof is found for the signs
     */
    ClusterCosts costs(List<String> rest, int samples) {
        int last = last(samples);
        int tangents = constants.headMap(constants.ceilingKey(last), true).values().stream()
            .mapToInt(witness -> witness.lists().getOrDefault(WitnessField.TILTS, List.of()).size()).sum();
        StringBuilder definitions = new StringBuilder(KindTables.table(name + "_first", "term", IntStream.rangeClosed(1, last)
            .mapToObj(m -> Numbers.term(constant(constants.ceilingKey(m)))).toList()));
        definitions.append(KindTables.table(name + "_rest", "term", rest))
            .append("Definition %1$s_table := %1$s_first ++ %1$s_rest.\n".formatted(name));
        Stream.concat(IntStream.rangeClosed(1, last).mapToObj(constants::ceilingKey), signs.stream().map(Sign::samples)).distinct()
            .forEach(m -> definitions.append(coordinate(m)));
        IntStream.rangeClosed(1, last).mapToObj(constants::ceilingKey).distinct().forEach(m -> definitions.append(direct(m)));
        for (int i = 0; i < signs.size(); i++) {
            String sign = sign(i);
            if (sign == null) {
                return null;
            }
            definitions.append(sign);
        }
        int ways = IntStream.rangeClosed(1, paid.most()).filter(this::isPaidBySigns).max().orElse(0);
        IntStream.rangeClosed(1, ways).filter(this::isPaidBySigns).forEach(m -> definitions.append(points(m)));
        definitions.append(KindTables.table(name + "_costs", "list (list (term * term))",
            IntStream.rangeClosed(1, ways).mapToObj(m -> isPaidBySigns(m) ? "[in_order " + bits + " " + way(m) + "]" : "[]").toList()));
        return new ClusterCosts(definitions.toString(), "[SPARSE-TV-COST] says of signs that are made from the samples",
            IntStream.range(0, signs.size()).mapToObj(i -> hypothesis(i, "%1$s", "%2$s")).toList(),
            IntStream.range(0, signs.size()).mapToObj(i -> "told_" + i).toList(), name + "_costs", factorsProof(last), costsProof(ways),
            tangents);
    }

    /** So many samples have factors by constants. */
    private int last(int samples) {
        return Math.min(samples, constants.lastKey());
    }

    /** For more samples than these. */
    int known(int samples) {
        return last(samples);
    }

    private SparseCoordinate coordinateOf(int samples) {
        return new SparseCoordinate(BigInteger.valueOf(samples), kind.fixed());
    }

    private BigFraction constant(int samples) {
        return samples == 1 ? BigFraction.ONE.subtract(kind.fixed()).divide(kind.fixed().pow(2))
            : constants.get(samples).get(WitnessField.CONSTANT);
    }

    /** s and q. */
    private String coordinate(int samples) {
        SparseCoordinate coordinate = coordinateOf(samples);
        return """
            Lemma %1$s_s_%2$d : sparse_s p %2$d = %3$s.
            Proof. unfold sparse_s, p. simpl pow. field. Qed.
            Lemma %1$s_q_%2$d : sparse_q p %2$d = %4$s.
            Proof. unfold sparse_q. rewrite %1$s_s_%2$d. unfold p. field. Qed.
            """.formatted(name, samples, Numbers.real(coordinate.agreement()), Numbers.real(coordinate.tau()));
    }

    /** That a constant is a factor. */
    private String direct(int samples) {
        String factor = Numbers.term(constant(samples));
        String proof = samples == 1 ? "replace (value %s) with ((1 - p) / p ^ 2) by (unfold p; cbn [value]; field). ".formatted(factor)
            + "exact (SPARSE_DIRECT_one p p_range)." : byTangents(samples);
        return """
            Lemma %1$s_direct_%2$d : sparse_known p d %2$d %3$s.
            Proof.
              apply known_direct; [exact p_range|lia|cbn [value]; lra|]. %4$s
            Qed.
            """.formatted(name, samples, factor, proof);
    }

    private String byTangents(int samples) {
        SparseCoordinate coordinate = coordinateOf(samples);
        Witness witness = constants.get(samples);
        return """
            apply (sparse_direct_computed %1$s p %2$d %3$s %4$s %5$s %6$s %7$s
                %8$s p_range);
                [lia|cbn [value]; lra|rewrite %9$s_s_%2$d; cbn [value]; lra|rewrite %9$s_q_%2$d; cbn [value]; lra
                |vm_cast_no_check (eq_refl true)].""".formatted(witness.get(WitnessField.PRECISION).getNumerator(), samples,
                    Numbers.term(coordinate.agreement()), Numbers.term(coordinate.tau()), Numbers.term(constant(samples)),
                    Numbers.term(witness.list(WitnessField.AGREEMENTS).get(0)), Numbers.term(witness.list(WitnessField.ENDS).get(0)),
                    SparseTheorems.tangents(witness), name);
    }

    /** What the lines about signs say of prices; null if their coefficient is not proved. */
    private String sign(int place) {
        Sign sign = signs.get(place);
        BigFraction agreement = coordinateOf(sign.samples).agreement();
        SupremumLines lines = SupremumLines.of(agreement, sign.mean, sign.coefficient, sign.lines);
        return lines == null ? null : """
            (** The slope and the height at 0 of lines below what errors need of signs of mean %4$s that are made from samples. *)
            Definition %1$s_lines_%2$d : list (term * term) :=
              %8$s.
            Lemma %1$s_told_%2$d : %9$s -> points_known %10$s %3$d %11$s.
            Proof.
              apply (points_of_signs %12$d p %3$d d %4$s %5$s); [exact p_range|lia|lra|lra| |rewrite %1$s_q_%3$d; cbn [value]; lra
                |vm_compute; reflexivity].
              replace (sparse_s p %3$d) with (value %13$s) by (rewrite %1$s_s_%3$d; cbn [value]; lra).
              replace %4$s with (value %6$s) by (cbn [value]; lra). replace %5$s with (value %7$s) by (cbn [value]; lra).
              apply (supremum_computed %13$s %6$s ltac:(cbn [value]; lra) ltac:(cbn [value]; lra) %12$d %7$s %14$s
              %15$s). vm_cast_no_check (eq_refl true).
            Qed.
            """.formatted(name, place, sign.samples, Numbers.real(sign.mean), Numbers.real(sign.coefficient), Numbers.term(sign.mean),
                Numbers.term(sign.coefficient), PaidCosts.lines(paid.all().filter(sign::isOf), "signs-"), hypothesis(place, "", ""), KIND,
                signPoints(place), bits, Numbers.term(agreement), Numbers.term(lines.start()), lines.text());
    }

    private String hypothesis(int place, String kindPath, String path) {
        Sign sign = signs.get(place);
        return "sign_lines %sp %d %sd %s %s%s_lines_%d".formatted(kindPath, sign.samples, kindPath, Numbers.real(sign.mean), path, name,
            place);
    }

    /** The part of what signs cost is (1 - q)/eta. */
    private String signPoints(int place) {
        Sign sign = signs.get(place);
        BigFraction share = BigFraction.ONE.subtract(coordinateOf(sign.samples).tau()).divide(sign.coefficient);
        return "(points_of %s zero %s_lines_%d)".formatted(Numbers.term(KindTables.below(share)), name, place);
    }

    private boolean isPaidBySigns(int samples) {
        return paid.of(samples).anyMatch(cost -> cost.containsKey("signs-slope"));
    }

    /** What the constant says of the prices next to which signs say something. */
    private String points(int samples) {
        TreeMap<BigFraction, BigFraction> points = new TreeMap<>();
        paid.of(samples).filter(cost -> cost.containsKey("constant")).forEach(cost -> points.put(
            KindTables.above(cost.get("constant").multiply(cost.get("slope"))),
            KindTables.below(cost.get("constant").multiply(cost.get("intercept")))));
        return KindTables.table(name + "_direct_points_" + samples, "term * term", points.entrySet().stream()
            .map(point -> "(" + Numbers.term(point.getKey()) + ", " + Numbers.term(point.getValue()) + ")").toList());
    }

    private List<Integer> signsOf(int samples) {
        return IntStream.range(0, signs.size()).filter(i -> paid.of(samples).anyMatch(signs.get(i)::isOf)).boxed().toList();
    }

    private String way(int samples) {
        return signsOf(samples).stream().map(this::signPoints)
            .collect(Collectors.joining(" ++ ", "(", " ++ %s_direct_points_%d)".formatted(name, samples)));
    }

    /** Each entry of the first part by its lemma, the others by [SPARSE]. */
    private String factorsProof(int last) {
        StringBuilder proof = new StringBuilder("apply (known_entry (sparse_known p d) %1$s_table 1), known_app.\n    + exact (".formatted(
            name));
        for (int m = 1; m <= last; m++) {
            proof.append("conj ").append(directOf(m)).append(" (");
        }
        return proof.append("I").append(")".repeat(last + 1)).append(".\n    + ")
            .append("apply (sparse_factors_correct p d p_range %d x %d); [exact x_value|lia|vm_cast_no_check (eq_refl true)]."
            .formatted(bits, last + 1)).toString();
    }

    /** The proof that the constant of so many samples or more is a factor. */
    private String directOf(int samples) {
        int known = constants.ceilingKey(samples);
        String lemma = "%s_direct_%d".formatted(name, known);
        return known == samples ? lemma : "(factor_of_fewer %s %d %d _ ltac:(lia) %s)".formatted(FEWER, samples, known, lemma);
    }

    private String costsProof(int ways) {
        StringBuilder proof = new StringBuilder(("apply (known_entry (fun n ways => forall points, In points ways -> points_known %s n "
            + "points) %s_costs 1). repeat apply conj.\n").formatted(KIND, name));
        for (int m = 1; m <= ways; m++) {
            proof.append("    + ").append(isPaidBySigns(m) ? wayProof(m) : "intros points [].").append("\n");
        }
        return proof.append("    + exact I.").toString();
    }

    private String wayProof(int samples) {
        StringBuilder proof = new StringBuilder("apply costs_in_order.");
        for (int i : signsOf(samples)) {
            proof.append(" apply points_app; [exact ").append(signs.get(i).samples == samples ? "(%s_told_%d told_%d)".formatted(name, i, i)
                : "(points_of_fewer LSparse (sparse_prior p) sparse_look d %d %d _ (prior_law p p_range) (fun th _ => sparse_look_law th) "
                .formatted(signs.get(i).samples, samples) + "ltac:(lia) (%s_told_%d told_%d))".formatted(name, i, i)).append("|].");
        }
        return proof + (constants.ceilingKey(samples) == null ? " intros s q []."
            : " apply (points_by_factor %s %d %d %s); [exact %s|vm_cast_no_check (eq_refl true)].".formatted(KIND, samples, bits,
                Numbers.term(constant(constants.ceilingKey(samples))), directOf(samples)));
    }
}
