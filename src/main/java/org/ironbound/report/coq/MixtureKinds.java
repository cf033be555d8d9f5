package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;

/** The kinds of the clusters of a mixture, in the order in which they occur first, with what is known of each. */
final class MixtureKinds {
    /** What a statement about numbers rests on. */
    private static final String CITED = """
        (** Learners of a mixture with Gaussian clusters occur as their numbers, g i j where i says whose the samples are
            (GaussianMixtures.v). Hypotheses of each statement: that what is kept of the clusters adds up (clusters_add_up), and of each
            cluster of_learner: of a Gaussian one the theorems of analysis that are cited (cited_of_gaussian), without samples that nothing
            is known (knows_nothing), of a finite one that there are learners as good as it, nearly, whose models have a finite range
            (nearly_finite). That there is a learner rests on [GAUSS-LEARN] and [MIX-LEARN] (GaussianMixtureLearners.v): how often a noisy
            mean errs and what it keeps (noisy_means_learn), that learners of finite clusters and guesses are learners
            (finite_learners_learn, guesses_learn), and that learners of clusters are one of the mixture (learners_add_up). *)
        """;

    private final ClusterMixture problem;
    private final Map<ClusterKind, KindTables> tables;

    private MixtureKinds(ClusterMixture problem, Map<ClusterKind, KindTables> tables) {
        this.problem = problem;
        this.tables = tables;
    }

    static MixtureKinds of(ClusterMixture problem) {
        Map<ClusterKind, KindTables> tables = new LinkedHashMap<>();
        problem.clusters().forEach(equal -> tables.computeIfAbsent(equal.kind(), KindTables::of));
        return new MixtureKinds(problem, tables);
    }

    /** Whether the alphabets of all of them are finite: else Coq speaks of the numbers of learners only. */
    boolean areFinite() {
        return tables.values().stream().allMatch(KindTables::isFinite);
    }

    List<KindTables> tables() {
        return List.copyOf(tables.values());
    }

    KindTables of(ClusterKind kind) {
        return tables.get(kind);
    }

    int place(ClusterKind kind) {
        return List.copyOf(tables.keySet()).indexOf(kind);
    }

    /** A number for each of them. */
    Map<ClusterKind, Integer> numbers(ToIntFunction<KindTables> number) {
        Map<ClusterKind, Integer> numbers = new LinkedHashMap<>();
        tables.forEach((kind, ofKind) -> numbers.put(kind, number.applyAsInt(ofKind)));
        return numbers;
    }

    /** Their definitions, and the mixture by them. */
    String definitions(BigInteger whole) {
        List<KindTables> all = tables();
        return String.join("", each(i -> all.get(i).definition(i))) + """
            %sDefinition kinds : list %s := %s.
            Lemma kinds_known : Forall %s kinds.
            Proof. exact (%s). Qed.

            (** How many clusters, how frequent each of them is, and what they are like. *)
            Definition mixed : %s :=
              %s.
            Definition groups := groups_of mixed.
            """.formatted(areFinite() ? "" : CITED,
                areFinite() ? "kind" : "cluster", listed(this::member), areFinite() ? "is_kind" : "is_cluster",
                forAll(each(this::isMember)), areFinite() ? "mixture" : "clusters",
                problem.clusters().stream().map(equal -> group(equal, whole)).collect(Collectors.joining(";\n   ", "[", "]")));
    }

    /** The kind at a place, as it stands in lists. */
    private String member(int place) {
        return areFinite() ? KindTables.module(place) + ".K" : tables().get(place).cluster(place);
    }

    private String isMember(int place) {
        String proof = tables().get(place).isCluster(place);
        return areFinite() ? proof : "(" + proof + " : is_cluster (" + member(place) + "))";
    }

    private String group(EqualClusters equal, BigInteger whole) {
        return "(" + ClusterRanges.group(equal, whole) + "%positive, " + member(place(equal.kind())) + ")";
    }

    /** The function that makes the mixture from the places of its kinds. */
    String byPlaces() {
        return areFinite() ? "mixture_of" : "clusters_by";
    }

    /** What is said of every learner: that it memorizes so much where it reaches the error, or errs so often. */
    String everyLearner() {
        return areFinite() ? "every_learner_of_it" : "every_learner_by_numbers";
    }

    /** The theorem about a sum of costs. */
    String costsComputed() {
        return areFinite() ? "mixture_costs_computed" : "learners_by_numbers_pay";
    }

    /** The theorem about a sum of errors. */
    String errorsComputed() {
        return areFinite() ? "mixture_errors_computed" : "learners_by_numbers_err";
    }

    /** What is said of some learner: that it memorizes no more where it reaches the error. */
    String someLearner() {
        return areFinite() ? "some_learner_of_it" : "some_learner_by_numbers";
    }

    /** The theorem about the names, errors and costs of a learner, with the kinds. */
    String learnersComputed() {
        return areFinite() ? "mixture_learners_computed kinds kinds_known" : "learners_by_numbers_computed kinds";
    }

    /** The lemmas about the kinds that belong to a theorem, for all of them, each with the names of its hypotheses. */
    String known(String what, String theorem, IntFunction<List<String>> names) {
        List<KindTables> all = tables();
        return forAllPairs(each(i -> {
            String known = ClusterCosts.applied(module(theorem, i) + ".known", names.apply(i));
            return areFinite() ? known : all.get(i).byNumbers(what, known);
        }));
    }

    /** The module about the kind at a place that belongs to a theorem. */
    static String module(String theorem, int place) {
        return theorem + "_of_" + (place + 1);
    }

    /** Something for each kind, by its place. */
    List<String> each(IntFunction<String> text) {
        return IntStream.range(0, tables.size()).mapToObj(text).toList();
    }

    /** A list of Coq with an entry for each kind. */
    String listed(IntFunction<String> entry) {
        return each(entry).stream().collect(Collectors.joining("; ", "[", "]"));
    }

    /** A proof that what is so for each kind is so for all. */
    static String forAll(List<String> proofs) {
        return each("Forall_cons _ ", proofs, "Forall_nil _");
    }

    /** The same of pairs of kinds and what is known of them. */
    static String forAllPairs(List<String> proofs) {
        return each("Forall2_cons _ _ ", proofs, "Forall2_nil _");
    }

    private static String each(String cons, List<String> proofs, String nil) {
        return proofs.stream().map(proof -> cons + proof + " (").collect(Collectors.joining()) + nil + ")".repeat(proofs.size());
    }
}
