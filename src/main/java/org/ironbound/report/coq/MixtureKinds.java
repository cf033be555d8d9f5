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
    /** Each has a module with some dozen lemmas. */
    static final int MOST = 40;

    private final ClusterMixture problem;
    private final Map<ClusterKind, ClusterTables> tables;

    private MixtureKinds(ClusterMixture problem, Map<ClusterKind, ClusterTables> tables) {
        this.problem = problem;
        this.tables = tables;
    }

    /** Null where the alphabet of one of them is not finite, or Coq would take long for so many. */
    static MixtureKinds of(ClusterMixture problem) {
        Map<ClusterKind, ClusterTables> tables = new LinkedHashMap<>();
        problem.clusters().forEach(equal -> tables.computeIfAbsent(equal.kind(), ClusterTables::of));
        return tables.size() <= MOST && problem.clusters().stream().allMatch(equal -> tables.containsKey(equal.kind()))
            ? new MixtureKinds(problem, tables) : null;
    }

    List<ClusterTables> tables() {
        return List.copyOf(tables.values());
    }

    ClusterTables of(ClusterKind kind) {
        return tables.get(kind);
    }

    int place(ClusterKind kind) {
        return List.copyOf(tables.keySet()).indexOf(kind);
    }

    /** A number for each of them. */
    Map<ClusterKind, Integer> numbers(ToIntFunction<ClusterTables> number) {
        Map<ClusterKind, Integer> numbers = new LinkedHashMap<>();
        tables.forEach((kind, ofKind) -> numbers.put(kind, number.applyAsInt(ofKind)));
        return numbers;
    }

    /** Their definitions, and the mixture by them. */
    String definitions(BigInteger whole) {
        List<ClusterTables> all = tables();
        return String.join("", each(i -> all.get(i).definition(i))) + """
            Definition kinds : list kind := %s.
            Lemma kinds_known : Forall is_kind kinds.
            Proof. exact (%s). Qed.

            (** How many clusters, how frequent each of them is, and what they are like. *)
            Definition mixed : mixture :=
              %s.
            Definition groups := groups_of mixed.
            """.formatted(listed(i -> ClusterTables.module(i) + ".K"), forAll(each(i -> ClusterTables.module(i) + ".K_known")),
                problem.clusters().stream().map(equal -> group(equal, whole)).collect(Collectors.joining(";\n   ", "[", "]")));
    }

    private String group(EqualClusters equal, BigInteger whole) {
        return "(" + ClusterRanges.group(equal, whole) + "%positive, " + ClusterTables.module(place(equal.kind())) + ".K)";
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
