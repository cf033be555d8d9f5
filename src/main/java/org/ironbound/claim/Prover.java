package org.ironbound.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;

/** Settles claims: looks for proofs of their inequalities, at rising precision, and has every verdict checked. */
public final class Prover {
    private static final int[] BITS = {96, 384};
    /** For claims without variables. */
    private static final int[] POINT_BITS = {64, 256, 1024, 4096};

    private final Statement statement;
    private final Budget budget;
    private final Effort effort;

    /**
     * @param statement what to prove
     * @param budget    what it may cost
     */
    public Prover(Statement statement, Budget budget) {
        this.statement = statement;
        this.budget = budget;
        this.effort = new Effort(budget.seconds());
    }

    /** Boxes looked at so far; for showing progress. */
    public int boxes() {
        return effort.boxes();
    }

    /**
     * Proves the claim, or refutes it, or neither.
     *
     * @throws ClaimException if something in the claim has no value at a point at which its guards hold
     */
    public Verdict run() throws ClaimException {
        int[] precisions = budget.bits() > 0 ? new int[] {budget.bits()} : statement.variables().isEmpty() ? POINT_BITS : BITS;
        Verdict verdict = null;
        for (int bits : precisions) {
            verdict = run(bits);
            if (!(verdict instanceof Verdict.Undecided) || effort.isOver()) {
                break;
            }
        }
        return verdict;
    }

    private Verdict run(int bits) throws ClaimException {
        Reasoning reasoning = new Reasoning(statement, bits);
        Trials trials = new Trials(reasoning);
        Domains domains = new Domains(reasoning);
        BranchAndBound search = new BranchAndBound(reasoning, trials, domains, effort);
        List<Proof> proofs = new ArrayList<>();
        for (Inequality goal : statement.goals()) {
            proofs.add(search.prove(goal, budget.boxes()));
            if (domains.error() != null) {
                throw domains.error();
            }
            if (trials.failure() != null) {
                return refuted(trials.failure());
            }
        }
        return proofs.stream().allMatch(Proof::isComplete) ? proved(proofs, bits) : Advice.undecided(statement, trials, proofs);
    }

    private Verdict proved(List<Proof> proofs, int bits) {
        List<List<String>> tokens = proofs.stream().map(proof -> Proof.tokens(proof, statement.variables())).toList();
        ClaimCertificate certificate = new ClaimCertificate(statement.text(), statement.definitions(), bits, tokens, Map.of());
        return new Verdict.Proved(checked(certificate), proofs.stream().mapToInt(Proof::boxes).sum());
    }

    private Verdict refuted(Trials.Failure failure) {
        Map<String, BigFraction> point = new LinkedHashMap<>();
        for (int i = 0; i < failure.point().size(); i++) {
            point.put(statement.variables().get(i).name(), failure.point().lower().get(i));
        }
        ClaimCertificate certificate = new ClaimCertificate(statement.text(), statement.definitions(), failure.reasoning().bits(), List.of(), point);
        return new Verdict.Refuted(checked(certificate), Points.shown(statement.variables(), failure.point()), failure.value().shown());
    }

    /** No verdict without its check. */
    private static ClaimCertificate checked(ClaimCertificate certificate) {
        try {
            certificate.check();
            return certificate;
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        }
    }
}
