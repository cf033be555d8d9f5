package org.ironbound.claim.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Contraposition;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.KernelShare;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Scaling;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.proof.Verifier;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Points;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.work.Workplace;

/** Settles claims: looks for proofs of their inequalities, at rising precision, and has every verdict checked. */
public final class Prover {
    private static final int[] BITS = {96, 384};
    /** Open cases of a proof that is gone on with at the next precision. */
    private static final int FEW = 64;
    /** A check that may be so many times as much work is tried where a proof is too much for the usual one. */
    private static final int MORE_CHECKING = 4;
    /** Boxes for a proof by contradiction on each box of the claim, and guards that may be the one which fails. */
    private static final int CONTRAPOSED = 200;
    private static final int MOST_CONTRAPOSED = 2;
    /** How advice ends where nothing else is missing. */
    static final String TESTED = "--tested-rules accepts";
    /** For claims without variables. */
    private static final int[] POINT_BITS = {64, 256, 1024, 4096};

    private final Statement statement;
    private final Budget budget;
    private final Effort effort;
    private final ClaimCertificate state;
    private final Workplace workplace;
    /** What the last search left open. */
    private List<Advice.Rest> rest = List.of();
    /** The last proof that was found and that no check accepts, null if there is none. */
    private ClaimCertificate refused;

    /**
     * @param statement what to prove
     * @param budget    what it may cost
     */
    public Prover(Statement statement, Budget budget) {
        this(statement, budget, null);
    }

    /**
     * @param statement what to prove
     * @param budget    what it may cost
     * @param state     a proof with open cases to go on from, at its precision; null to begin anew
     */
    public Prover(Statement statement, Budget budget, ClaimCertificate state) {
        this(statement, budget, state, Workplace.HERE);
    }

    /**
     * @param statement what to prove
     * @param budget    what it may cost
     * @param state     a proof with open cases to go on from, at its precision; null to begin anew
     * @param workplace where cases are searched
     */
    public Prover(Statement statement, Budget budget, ClaimCertificate state, Workplace workplace) {
        this(statement, budget, state, workplace, new Effort(budget.seconds() - Advice.seconds(budget)));
    }

    private Prover(Statement statement, Budget budget, ClaimCertificate state, Workplace workplace, Effort effort) {
        this.statement = statement;
        this.budget = budget;
        this.effort = effort;
        this.state = state;
        this.workplace = workplace;
    }

    /** Boxes looked at so far; for showing progress. */
    public int boxes() {
        return effort.boxes();
    }

    /** Ends the run soon, with what it has. */
    public void stop() {
        effort.stop();
    }

    /**
     * Proves the claim, or refutes it, or neither.
     *
     * @throws ClaimException if something in the claim has no value at a point at which its guards hold, or the proof to go on from is none
     *                        of this claim
     */
    public Verdict run() throws ClaimException {
        try {
            return decided();
        } catch (RejectedException e) {
            throw new ClaimException(0, "the proof to go on from is none of this claim: " + e.getMessage(), "another file, or none");
        }
    }

    /** What the first search comes to: no other proof is looked for where the kernel does not state all of it, and no advice. */
    Verdict first() throws ClaimException, RejectedException {
        return found(PremiseSearch.of(statement.quantities()));
    }

    private Verdict decided() throws ClaimException, RejectedException {
        if (state != null && (!state.isAbout(statement) || state.proofs().size() != statement.goals().size())) {
            throw new RejectedException("it is about '" + InvalidFieldException.shorten(state.claim()) + "'");
        }
        Premises premises = PremiseSearch.of(statement.quantities());
        Verdict verdict = searched(premises);
        return !(verdict instanceof Verdict.Undecided undecided) ? verdict
            : undecided.open() > 0 ? advised(undecided, premises)
            : undecided.state() == refused && !effort.isStopped() ? checked(undecided) : verdict;
    }

    /** What comes of the search, without advice. */
    private Verdict searched(Premises premises) throws ClaimException, RejectedException {
        Verdict verdict = found(premises);
        if (verdict instanceof Verdict.Proved proved) {
            return stated(new Restatement(statement, premises, effort, again -> run(premises, proved.certificate().bits(), again))
                .of(proved));
        }
        return verdict;
    }

    /** What the search finds with the precisions that it may use, whatever the kernel states of that. */
    private Verdict found(Premises premises) throws ClaimException, RejectedException {
        Verdict verdict = null;
        for (int bits : precisions()) {
            // Where little is left, more boxes may be enough; only if they are not all is looked for anew.
            boolean isNearlyDone = verdict instanceof Verdict.Undecided before && before.open() <= FEW && !statement.variables().isEmpty();
            ClaimCertificate found = isNearlyDone ? ((Verdict.Undecided) verdict).state() : null;
            Verdict continued = found == null ? null : run(premises, bits, from(found));
            verdict = continued != null && (isDone(continued) || effort.isOver()) ? continued : run(premises, bits, from(state));
            // What was found but is too dear for a check is not looked for with more bits, which cost more.
            if (isDone(verdict) || verdict instanceof Verdict.Undecided undecided && undecided.open() == 0 || effort.isOver()) {
                break;
            }
        }
        return verdict;
    }

    /** A proof that was found, if that is one by what the kernel states, or the budget accepts others. */
    private Verdict stated(Verdict.Proved found) {
        KernelShare share = found.share();
        String stated = share.byKernel() == share.cases() ? "states its " + share.cases() + " cases, but not all of the claim"
            : share.byKernel() == 0 ? "states none of its cases"
            : "states only " + share.byKernel() + " of its " + share.cases() + " cases";
        return share.isEnough() || budget.check().byTested() ? found : new Verdict.Undecided(0, List.of(), "a proof was found, but the "
            + "kernel " + stated + ", and no other proof was found; the rest is by rules that are only tested, which " + TESTED,
            found.certificate());
    }

    private static boolean isDone(Verdict verdict) {
        return !(verdict instanceof Verdict.Undecided);
    }

    /** With advice that was tried, if the search was not stopped; that may find a counterexample. */
    private Verdict advised(Verdict.Undecided undecided, Premises premises) throws ClaimException {
        if (effort.isStopped()) {
            return undecided;
        }
        Effort time = new Effort(Advice.seconds(budget));
        Advice advice = new Advice(statement, rest, undecided.state(), time);
        Verdict verdict = advice.of(new WholeRemedies(undecided.state(), budget, effort.isOver(),
            (other, limits, from) -> again(other, limits, from, premises), time));
        return advice.failure() == null ? verdict : refuted(advice.failure());
    }

    /** What another search comes to, with all the time of its budget; null if it cannot go on from a proof, or there is no time for it. */
    private Verdict again(Statement other, Budget limits, ClaimCertificate from, Premises premises) throws ClaimException {
        if (other != statement && !other.quantities().isEmpty()) {
            return null;
        }
        try {
            return new Prover(other, limits, from, Workplace.HERE, new Effort(limits.seconds())).searched(premises);
        } catch (RejectedException e) {
            return null;
        }
    }

    /** With what a check says that may be more work, if there is time for it. */
    private Verdict checked(Verdict.Undecided undecided) {
        int seconds = (int) Math.min(Math.min(CheckLimit.MOST, MORE_CHECKING * budget.check().seconds()), effort.left() / 2);
        if (seconds <= budget.check().seconds()) {
            return undecided;
        }
        try {
            CheckLimit more = new CheckLimit(seconds, true);
            boolean isEnough = written(undecided.state(), more).check(more).isEnough() || budget.check().byTested();
            return new Verdict.Undecided(0, undecided.first(), undecided.advice() + "; one with --checking " + seconds
                + (isEnough ? "" : " and --tested-rules") + " does", undecided.state());
        } catch (RejectedException e) {
            return undecided;
        }
    }

    private int[] precisions() {
        if (state != null) {
            return new int[] {state.bits()};
        }
        return budget.bits() > 0 ? new int[] {budget.bits()} : statement.variables().isEmpty() ? POINT_BITS : BITS;
    }

    private Restatement.Attempt from(ClaimCertificate open) {
        return new Restatement.Attempt(open, new Avoided(), budget.boxes());
    }

    /**
     * A search at one precision. What is by contradiction only the kernel shows, and only where it states all of the claim: if it does not,
     * all is searched as it is written.
     */
    private Verdict run(Premises premises, int bits, Restatement.Attempt attempt) throws ClaimException, RejectedException {
        Verdict verdict = run(premises, bits, attempt, statement.hasKernelTerms());
        boolean isInVain = verdict instanceof Verdict.Undecided undecided && undecided.open() == 0
            && undecided.state().proofs().stream().anyMatch(Contraposition::begins);
        return isInVain ? run(premises, bits, new Restatement.Attempt(null, attempt.avoided(), attempt.boxes()), false) : verdict;
    }

    /** @param mayContradict whether proofs by contradiction are looked for */
    private Verdict run(Premises premises, int bits, Restatement.Attempt attempt, boolean mayContradict)
            throws ClaimException, RejectedException {
        ClaimCertificate from = attempt.from();
        List<Proof> proofs = new ArrayList<>();
        List<List<String>> tokens = new ArrayList<>();
        rest = new ArrayList<>();
        for (Statement part : statement.parts()) {
            Reasoning reasoning = new Reasoning(part, premises, bits);
            // With guards, or where a range is mirrored, a search of a part may go another way than the search of the whole.
            boolean isHere = workplace.isHere() || !attempt.avoided().isEmpty() || !part.guards().isEmpty()
                || Scaling.of(part.variables()) != null
                || part.boxes().stream().anyMatch(box -> box.negated() != 0);
            Map<Reasoning, Search> searches = new HashMap<>();
            for (int number = 0; number < part.goals().size(); number++) {
                Inequality goal = part.goals().get(number);
                List<String> contraposed = from != null ? kept(from.proofs().get(tokens.size()))
                    : mayContradict ? contraposed(reasoning, goal, attempt) : null;
                if (contraposed != null) {
                    tokens.add(contraposed);
                    proofs.addAll(ProofReader.read(part, contraposed.subList(1, contraposed.size())));
                    continue;
                }
                List<Proof> found = new ArrayList<>();
                Scaling scaling = scaling(goal, reasoning, tokens.size(), from);
                List<Box> boxes = scaling == null ? part.boxes() : scaling.boxes(goal, reasoning);
                List<Proof> before = from == null ? null : before(part, from.proofs().get(tokens.size()), boxes.size());
                for (int i = 0; i < boxes.size(); i++) {
                    Box box = boxes.get(i);
                    Search search = searches.computeIfAbsent(reasoning.on(box), on -> search(on, isHere, attempt));
                    Inequality form = search.reasoning.statement().goals().get(number);
                    found.add(before == null ? search.branches.prove(form, box, attempt.boxes())
                        : new Continuation(search.reasoning, search.branches, attempt.boxes()).of(before.get(i), form, box));
                    if (search.failure() != null) {
                        return refuted(search.failure());
                    }
                }
                if (!isHere) {
                    Search search = searches.get(reasoning);
                    found = new Rounds(new CaseJob.About(statement, reasoning), search.trials, search.domains, effort, budget.boxes(),
                        workplace).run(found, goal);
                    if (search.failure() != null) {
                        return refuted(search.failure());
                    }
                }
                List<String> written = Proof.tokens(found, part.variables());
                if (scaling != null) {
                    written.add(0, scaling.token(part.variables()));
                }
                tokens.add(written);
                for (int i = 0; i < boxes.size(); i++) {
                    Search search = searches.get(reasoning.on(boxes.get(i)));
                    rest.add(new Advice.Rest(search.reasoning.statement().goals().get(number), search.trials, found.get(i)));
                }
                proofs.addAll(found);
            }
        }
        ClaimCertificate certificate = new ClaimCertificate(statement.text(), statement.definitions(), bits, tokens, Map.of(),
            premises.certificates());
        return proofs.stream().allMatch(Proof::isComplete) ? proved(certificate, proofs.stream().mapToInt(Proof::boxes).sum())
            : Advice.untried(statement, rest, certificate);
    }

    /** Looks for proofs on boxes that one form of a part of the claim is about. */
    private record Search(Reasoning reasoning, Trials trials, Domains domains, BranchAndBound branches) {
        /** The counterexample, null if there is none so far; if something has no value, that is said. */
        Trials.Failure failure() throws ClaimException {
            if (domains.error() != null) {
                throw domains.error();
            }
            return trials.failure();
        }
    }

    private Search search(Reasoning reasoning, boolean isHere, Restatement.Attempt attempt) {
        Trials trials = new Trials(reasoning);
        Domains domains = new Domains(reasoning);
        return new Search(reasoning, trials, domains, isHere
            ? new BranchAndBound(reasoning, trials, domains, effort, attempt.avoided())
            : new BranchAndBound(reasoning, trials, domains, effort, attempt.from() == null ? Rounds.levels() : 0));
    }

    /** Variables that may be multiplied by one number; as in the proof to go on from, if there is one. Null if there are none. */
    private Scaling scaling(Inequality goal, Reasoning reasoning, int number, ClaimCertificate from) throws RejectedException {
        List<String> before = from == null ? List.of() : from.proofs().get(number);
        if (from != null) {
            return Scaling.begins(before) ? Scaling.parse(before.get(0), reasoning) : null;
        }
        Scaling scaling = Scaling.of(reasoning.statement().variables());
        return scaling == null || scaling.boxes(goal, reasoning) == null || isCombined(goal, reasoning) ? null : scaling;
    }

    /** A proof by contradiction, which stays as it is; null if it is another one. */
    private static List<String> kept(List<String> proof) {
        return Contraposition.begins(proof) ? proof : null;
    }

    /**
     * A proof by contradiction: of a linear inequality, for then that is a linear guard, which is of more use than another one; of others
     * if products of guards are enough then. Null if the kernel does not state one that is found soon.
     */
    private List<String> contraposed(Reasoning reasoning, Inequality goal, Restatement.Attempt attempt) throws RejectedException {
        List<Inequality> guards = reasoning.statement().guards();
        Meter meter = reasoning.statement().terms().meter();
        boolean isLinear = isLinear(goal, meter);
        List<Integer> others = IntStream.range(0, guards.size()).filter(i -> !isLinear || !isLinear(guards.get(i), meter)).boxed()
            .toList();
        if (others.isEmpty() || others.size() > MOST_CONTRAPOSED || isCombined(goal, reasoning)) {
            return null;
        }
        for (int guard : others) {
            Contraposition way = new Contraposition(guard);
            Reasoning other = way.of(reasoning, goal);
            boolean mayHelp = other != null && (isLinear || isCombined(other.statement().goals().get(0), other));
            List<Proof> found = mayHelp ? contraposed(other, attempt) : null;
            if (found != null) {
                List<String> tokens = Proof.tokens(found, reasoning.statement().variables());
                tokens.add(0, way.token());
                if (isStated(reasoning, goal, tokens)) {
                    return tokens;
                }
            }
        }
        return null;
    }

    /** Null if not all boxes are closed soon. A counterexample is left to be found for the claim as it is. */
    private List<Proof> contraposed(Reasoning reasoning, Restatement.Attempt attempt) {
        List<Proof> found = new ArrayList<>();
        for (Box box : reasoning.statement().boxes()) {
            Reasoning on = reasoning.on(box);
            Proof proof = search(on, true, attempt).branches.byGuards(on.statement().goals().get(0), box, CONTRAPOSED);
            if (!proof.isComplete()) {
                return null;
            }
            found.add(proof);
        }
        return found;
    }

    private static boolean isStated(Reasoning reasoning, Inequality goal, List<String> tokens) {
        try {
            Verifier.verify(reasoning, goal, tokens);
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    /** Whether it is a sum of multiples of variables, and of what has none, such as sqrt(2). */
    private static boolean isLinear(Inequality one, Meter meter) {
        Node node = one.difference();
        return node.kind() == Node.Kind.VARIABLE || node.kind() == Node.Kind.SUM && node.arguments().stream().allMatch(of ->
            of.kind() == Node.Kind.VARIABLE
                || Stream.of(Nodes.closure(List.of(of), meter)).noneMatch(inner -> inner.kind() == Node.Kind.VARIABLE));
    }

    /** Whether products of guards are enough on each box as it is. */
    private static boolean isCombined(Inequality goal, Reasoning reasoning) {
        Statement statement = reasoning.statement();
        int number = statement.goals().indexOf(goal);
        return !statement.guards().isEmpty() && statement.boxes().stream().allMatch(box -> {
            Reasoning on = reasoning.on(box);
            return Combination.isPossible(on, new Deduction.Case(on.statement().goals().get(number), box, Deduction.all(on), 0),
                Combination.MOST_KINKS);
        });
    }

    private static List<Proof> before(Statement part, List<String> before, int boxes) throws RejectedException {
        return ProofReader.read(part, Scaling.begins(before) ? before.subList(1, before.size()) : before, boxes);
    }

    /** A proof by the older rules at least; what is found may be too long for a check. */
    private Verdict proved(ClaimCertificate certificate, int boxes) {
        try {
            return new Verdict.Proved(certificate, boxes, written(certificate, budget.check()).check(budget.check().withTested()));
        } catch (RejectedException e) {
            refused = certificate;
            return new Verdict.Undecided(0, List.of(), "a proof was found, but no check accepts it (" + e.getMessage() + ")", certificate);
        }
    }

    /** The certificate as a check will read it, which reads no file that is too large. */
    private static ClaimCertificate written(ClaimCertificate certificate, CheckLimit limit) throws RejectedException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ClaimCertificateFile.write(certificate, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ClaimCertificateFile.read(file.toByteArray(), limit);
    }

    private Verdict refuted(Trials.Failure failure) {
        ClaimCertificate certificate = failure.certificate();
        String place = Points.shown(statement.variables(), failure.point());
        try {
            KernelShare share = certificate.check(budget.check());
            return new Verdict.Refuted(certificate, place, failure.value().shown(), share);
        } catch (RejectedException e) {
            return new Verdict.Undecided(0, List.of(), "a counterexample was found, " + place + ", but no check accepts it ("
                + e.getMessage() + ")", open(certificate));
        }
    }

    /** In place of a certificate, one in which all is open. */
    private ClaimCertificate open(ClaimCertificate other) {
        List<List<String>> proofs = Collections.nCopies(statement.goals().size(), Collections.nCopies(statement.boxes().size(), "o"));
        return new ClaimCertificate(other.claim(), other.definitions(), other.bits(), proofs, Map.of(), other.premises());
    }
}
