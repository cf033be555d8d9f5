package org.ironbound.claim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.value.Box;
import org.ironbound.work.Workplace;

/**
 * Goes on with proofs whose cases are deferred, round by round: in each all deferred cases are searched, elsewhere if they are many, and
 * each search defers what is some levels below. A case is proved in the same way wherever that is done, so the proof is the one that a
 * search on one machine finds.
 */
final class Rounds {
    /** Fewer cases than these are searched here. */
    private static final int FEW = 16;
    /** From this many cases on there is enough to do for many machines, and each goes further at once. */
    private static final int MANY = 1000;
    private static final int SOME_LEVELS = 4;
    private static final int MORE_LEVELS = 8;

    private final CaseJob.About about;
    private final Statement statement;
    private final Trials trials;
    private final Domains domains;
    private final Effort effort;
    private final int boxes;
    private final Workplace workplace;
    private int looked;

    /**
     * @param trials  where counterexamples are tried
     * @param domains where it is said that something has no value
     * @param boxes   about the most boxes to look at
     */
    Rounds(CaseJob.About about, Trials trials, Domains domains, Effort effort, int boxes, Workplace workplace) {
        this.about = about;
        this.statement = about.reasoning().statement();
        this.trials = trials;
        this.domains = domains;
        this.effort = effort;
        this.boxes = boxes;
        this.workplace = workplace;
    }

    /** How many levels are searched before there are cases for others. */
    static int levels() {
        return SOME_LEVELS;
    }

    /**
     * The proofs without deferred cases; what is not proved in the end is open.
     *
     * @param proofs of the inequality, one for each box of the claim
     * @throws CompletionException if they could not be searched elsewhere; the cause says why
     */
    List<Proof> run(List<Proof> proofs, Inequality goal) {
        List<String> tokens = Proof.tokens(proofs, statement.variables());
        try {
            for (List<CaseJob.Task> tasks = tasks(tokens); !tasks.isEmpty() && !isOver() && looked < boxes; tasks = tasks(tokens)) {
                tokens = OpenCases.filled(tokens, parts(answers(tasks, goal), tasks.size()).iterator());
            }
            return named(goal, tokens);
        } catch (RejectedException | IOException | ExecutionException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private boolean isOver() {
        return effort.isOver() || domains.error() != null || trials.failure() != null;
    }

    private List<CaseJob.Task> tasks(List<String> tokens) {
        return OpenCases.of(tokens, statement.boxes().size()).stream().map(CaseJob.Task::new).toList();
    }

    /** What came of the first tasks; of all of them, if it was not stopped. */
    private List<CaseJob.Answer> answers(List<CaseJob.Task> tasks, Inequality goal)
            throws IOException, ExecutionException, InterruptedException {
        CaseJob job = new CaseJob(about, statement.goals().indexOf(goal), tasks.size() < MANY ? SOME_LEVELS : MORE_LEVELS, boxes, effort);
        List<CaseJob.Answer> answers = new ArrayList<>();
        Workplace place = tasks.size() < FEW ? Workplace.HERE : workplace;
        place.run(tasks.iterator(), job, answer -> take(answer, goal, answers), this::isOver);
        return answers;
    }

    private void take(CaseJob.Answer answer, Inequality goal, List<CaseJob.Answer> answers) {
        answers.add(answer);
        if (answer instanceof CaseJob.Answer.Part part) {
            effort.count(part.boxes());
            looked += part.boxes();
        } else if (answer instanceof CaseJob.Answer.Point point) {
            trials.attempt(goal, Box.at(point.values()));
        } else {
            domains.report(((CaseJob.Answer.Undefined) answer).error());
        }
    }

    /** A case without an answer stays deferred; one whose counterexample is none here is open. */
    private static List<List<String>> parts(List<CaseJob.Answer> answers, int tasks) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            parts.add(i >= answers.size() ? List.of(OpenCases.DEFERRED)
                : answers.get(i) instanceof CaseJob.Answer.Part part ? part.tokens() : List.of(OpenCases.OPEN));
        }
        return parts;
    }

    /** The proofs, with their boxes where they are open. */
    private List<Proof> named(Inequality goal, List<String> tokens) throws RejectedException {
        List<String> open = tokens.stream().map(token -> token.equals(OpenCases.DEFERRED) ? OpenCases.OPEN : token).toList();
        List<Proof> proofs = ProofReader.read(statement, open, statement.boxes().size());
        Continuation naming = new Continuation(about.reasoning(), new BranchAndBound(about.reasoning(), trials, domains, effort), 0);
        for (int i = 0; i < proofs.size(); i++) {
            if (!proofs.get(i).isComplete()) {
                proofs.set(i, naming.of(proofs.get(i), goal, statement.boxes().get(i)));
            }
        }
        return proofs;
    }
}
