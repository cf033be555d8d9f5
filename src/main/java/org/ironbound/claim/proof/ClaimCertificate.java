package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.meaning.KernelClaim;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.TooCostly;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelPoint;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * A claim with proofs of its inequalities, or with a point at which it is false. Reading one proves nothing: {@link #check} does.
 *
 * @param claim       the claim as written
 * @param definitions functions that it uses
 * @param bits        after the point that the proofs compute with
 * @param proofs      the tokens of a proof for each inequality, in order; none if there is a counterexample
 * @param point       values of all variables, by name
 * @param premises    certificates about the quantities that it speaks of
 */
public record ClaimCertificate(String claim, List<String> definitions, int bits, List<List<String>> proofs, Map<String, BigFraction> point,
    List<Certificate> premises) {
    private static final int MOST_BITS = 8192;
    private static final int LEAST_BITS = 16;
    private static final int LONGEST_DEFINITIONS = 200;
    /** So many times less than the claim's inequality itself may one cost that a proof makes of it. */
    private static final long CHEAPER = 16;

    public ClaimCertificate {
        definitions = List.copyOf(definitions);
        proofs = proofs.stream().map(List::copyOf).toList();
        point = Collections.unmodifiableMap(new LinkedHashMap<>(point));
        premises = List.copyOf(premises);
    }

    /** One that needs no premises. */
    public ClaimCertificate(String claim, List<String> definitions, int bits, List<List<String>> proofs, Map<String, BigFraction> point) {
        this(claim, definitions, bits, proofs, point, List.of());
    }

    /** Whether it says that the claim is false. */
    public boolean refutes() {
        return proofs.isEmpty();
    }

    /**
     * Returns if the claim is proved, or refuted, by what stands here.
     *
     * @return how much of a proof the kernel's statements show, or whether they show that the claim is false
     * @throws RejectedException names what does not hold, or says that a check would cost too much
     */
    public KernelShare check() throws RejectedException {
        return check(CheckLimit.USUAL);
    }

    /**
     * Returns if the claim is proved, or refuted, by what stands here: the kernel states all of it, if it has terms for what is written and
     * the limit does not allow rules that are only tested.
     *
     * @param limit how much work that may be, and what it may rest on
     * @return how much of a proof the kernel's statements show, or whether they show that the claim is false
     * @throws RejectedException names what does not hold, or says that a check would cost too much
     */
    public KernelShare check(CheckLimit limit) throws RejectedException {
        if (bits < LEAST_BITS || bits > MOST_BITS) {
            throw new RejectedException("bits is " + bits + ", it must be from " + LEAST_BITS + " to " + MOST_BITS);
        }
        if (definitions.size() > LONGEST_DEFINITIONS) {
            throw new RejectedException("there are more than " + LONGEST_DEFINITIONS + " definitions");
        }
        try {
            KernelShare share = examine(limit.meter());
            return limit.byTested() ? share : enough(share);
        } catch (TooCostly e) {
            throw tooCostly(limit);
        }
    }

    /** Checks the certificate and pays for it. */
    KernelShare check(Meter meter) throws RejectedException {
        return enough(examine(meter));
    }

    private KernelShare enough(KernelShare share) throws RejectedException {
        if (!share.isEnough()) {
            throw new RejectedException(refutes()
                ? "counterexample: the kernel does not see that the claim is false there, only rules that are only tested do, which "
                + "--tested-rules accepts"
                : "the kernel states " + share.byKernel() + " of the " + share.cases() + " cases and not all of the claim, the others are "
                + "by rules that are only tested: --tested-rules accepts these, or prove may find another proof");
        }
        return share;
    }

    private KernelShare examine(Meter meter) throws RejectedException {
        try {
            Statement statement = Statement.parse(claim, definitions, meter);
            List<Part> parts = parts(statement);
            return refutes() ? checkCounterexample(statement, parts) : examineProofs(statement, parts);
        } catch (ClaimException e) {
            throw new RejectedException("claim, column " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    /** An inequality of the claim, and what it is reasoned with. */
    private record Part(Reasoning reasoning, Inequality goal) {
    }

    /** All inequalities of the claim, in order, each under its guards. */
    private List<Part> parts(Statement statement) throws ClaimException, RejectedException {
        Premises known = Premises.of(statement.quantities(), premises);
        List<Part> parts = new ArrayList<>();
        for (Statement part : statement.parts()) {
            Reasoning reasoning = new Reasoning(part, known, bits);
            part.goals().forEach(goal -> parts.add(new Part(reasoning, goal)));
        }
        return parts;
    }

    /**
     * Goes through the proofs of one that was checked once more, and returns the claim.
     *
     * @param observers one for each inequality
     * @throws RejectedException if it proves nothing
     */
    public Statement retrace(List<Verifier.Observer> observers) throws RejectedException {
        try {
            Statement statement = Statement.parse(claim, definitions);
            List<Part> parts = parts(statement);
            for (int i = 0; i < proofs.size(); i++) {
                Verifier.verify(parts.get(i).reasoning(), parts.get(i).goal(), proofs.get(i), observers.get(i));
            }
            return statement;
        } catch (ClaimException e) {
            throw new RejectedException("claim, column " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    private RejectedException tooCostly(CheckLimit limit) {
        return new RejectedException("costs too much to check, with " + cases() + " cases and " + bits + " bits after the point: more "
            + "than about " + limit.seconds() + " s; fewer bits cost less, and so do several claims for parts of the ranges; --checking of "
            + "prove and check allows more");
    }

    private KernelShare checkCounterexample(Statement statement, List<Part> parts) throws RejectedException {
        if (!point.keySet().equals(Set.copyOf(statement.variables().stream().map(Variable::name).toList()))) {
            throw new RejectedException("counterexample: must give the variables of the claim, each once");
        }
        for (Variable variable : statement.variables()) {
            if (!variable.takes(point.get(variable.name()))) {
                throw new RejectedException("counterexample: " + variable.name() + " is out of its range");
            }
        }
        Meter meter = statement.terms().meter();
        Box at = Box.at(statement.variables().stream().map(variable -> point.get(variable.name())).toList());
        Optional<KernelClaim> refuted = KernelClaim.against(claim, definitions, point, new KernelPoint(at, bits, meter)::stated, meter);
        // What is left of what may be spent: nothing, if that was too costly.
        meter.spend(Prices.NODE);
        if (refuted.isEmpty() && parts.stream().noneMatch(part -> part.reasoning().isCounterexample(part.goal(), at))) {
            throw new RejectedException("counterexample: the claim is not seen to be false there");
        }
        return new KernelShare(refuted, 0, 0, statement.hasKernelTerms());
    }

    private KernelShare examineProofs(Statement statement, List<Part> parts) throws RejectedException {
        if (!point.isEmpty()) {
            throw new RejectedException("there are proofs and a counterexample, it must be one of them");
        }
        if (proofs.size() != parts.size()) {
            throw new RejectedException("has " + proofs.size() + " proofs, the claim has " + parts.size() + " inequalities");
        }
        List<Verifier.Checked> checked = new ArrayList<>();
        for (int i = 0; i < proofs.size(); i++) {
            Part part = parts.get(i);
            requireHope(statement, part, proofs.get(i));
            try {
                checked.add(Verifier.verify(part.reasoning(), part.goal(), proofs.get(i)));
            } catch (RejectedException e) {
                throw e.at("proof " + (i + 1));
            }
        }
        List<Stated> stated = checked.stream().flatMap(proof -> proof.stated().stream()).toList();
        Optional<KernelClaim> whole = stated.stream().anyMatch(Stated::isNothing) ? Optional.empty() : KernelClaim.of(claim, definitions,
            stated.stream().map(Stated::everywhere).toList(), stated.stream().map(Stated::somewhere).toList(),
            statement.terms().meter());
        for (int i = 0; i < proofs.size() && whole.isEmpty(); i++) {
            try {
                checked.get(i).requireOwn();
            } catch (RejectedException e) {
                throw e.at("proof " + (i + 1));
            }
        }
        return new KernelShare(whole, checked.stream().mapToInt(Verifier.Checked::cases).sum(),
            checked.stream().mapToInt(Verifier.Checked::byKernel).sum(), statement.hasKernelTerms());
    }

    /**
     * Refuses at once what would be refused in the end: every case by intervals or derivatives costs about as much as to evaluate the
     * inequality once.
     */
    private void requireHope(Statement statement, Part part, List<String> proof) throws RejectedException {
        Reasoning reasoning = part.reasoning();
        long evaluations = proof.stream().filter(token -> token.equals("i") || token.equals("m") || token.startsWith("t")).count();
        long before = reasoning.meter().left();
        try {
            // What it costs is about the same where variables are the negatives of those of the box.
            reasoning.value(part.goal(), statement.boxes().get(0));
        } catch (Undefined e) {
            return;
        }
        if ((before - reasoning.meter().left()) / CHEAPER > reasoning.meter().left() / Math.max(1, evaluations)) {
            throw new TooCostly();
        }
    }

    /** Whether it is about this claim, with its definitions. */
    public boolean isAbout(Statement statement) {
        return claim.equals(statement.text()) && definitions.equals(statement.definitions());
    }

    /**
     * The verdict that it shows, after a check.
     *
     * @param limit how much work that may be
     * @throws RejectedException if it shows none
     */
    public Verdict verdict(CheckLimit limit) throws RejectedException {
        KernelShare share = check(limit);
        return refutes() ? new Verdict.Refuted(this, shownPoint(), "below 0 by the certificate", share)
            : new Verdict.Proved(this, cases(), share);
    }

    /** Whether cases are open: then it proves nothing, and a search can go on from it. */
    public boolean isOpen() {
        return proofs.stream().anyMatch(tokens -> tokens.contains("o"));
    }

    /**
     * The IDs of all theorems that bounds of its quantities apply.
     *
     * @throws IllegalStateException if it was not checked, and its claim is none
     */
    public List<String> applied() {
        if (premises.isEmpty()) {
            return List.of();
        }
        try {
            return Premises.applied(Statement.parse(claim, definitions).quantities(), premises);
        } catch (ClaimException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of cases. */
    public int cases() {
        return proofs.stream().mapToInt(List::size).sum();
    }

    /** The counterexample in words. */
    public String shownPoint() {
        return point.isEmpty() ? "its only point"
            : String.join(", ", point.entrySet().stream().map(entry -> entry.getKey() + " = " + Fractions.text(entry.getValue())).toList());
    }
}
