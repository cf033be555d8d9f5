package org.ironbound.report.coq;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a theorem about the memorization of a mixture is proved from, beside the sum: what is known of the costs of a cluster, by the number
 * of samples.
 *
 * @param definitions of the table of factors and of what else is used
 * @param cited       what the hypotheses are, in words
 * @param hypotheses  none where only the factors are known; %1$s stands for where the parameters of the clusters are, %2$s for where the
 *                    definitions are
 * @param names       of the hypotheses in the proof
 * @param costs       a list of Coq: the costs for 1, 2, .. samples that are known beside the factors
 * @param factors     the proof that the factors of the table are known
 * @param proof       that the costs are
 * @param tangents    how many tangents and factors of costs Coq looks at
 */
record ClusterCosts(String definitions, String cited, List<String> hypotheses, List<String> names, String costs, String factors,
        String proof, int tangents) {
    private static final String NONE = "intros [|i] ways E; discriminate.";

    /** Where factors are all that is known. */
    static ClusterCosts none(String definitions, String factors) {
        return new ClusterCosts(definitions, "", List.of(), List.of(), "[]", factors, NONE, 0);
    }

    /** The hypotheses before a statement. */
    String premises(String kindPath, String path) {
        return hypotheses.stream().map(hypothesis -> hypothesis.formatted(kindPath, path) + " ->\n  ").collect(Collectors.joining());
    }

    /** What the hypotheses are, as a comment. */
    String citation() {
        return hypotheses.isEmpty() ? "" : "(** The " + (hypotheses.size() == 1 ? "hypothesis is" : "hypotheses are") + " what " + cited
            + ", which is cited here. *)\n";
    }

    /** The first tactic of a proof from the hypotheses. */
    static String introduced(List<String> names) {
        return names.isEmpty() ? "" : "intros " + String.join(" ", names) + ". ";
    }

    /** A theorem with these hypotheses, given them. */
    static String applied(String theorem, List<String> names) {
        return names.isEmpty() ? theorem : "(" + theorem + " " + String.join(" ", names) + ")";
    }
}
