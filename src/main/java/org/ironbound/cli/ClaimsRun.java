package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.paper.Grid;
import org.ironbound.problem.Shown;

/** A run of many claims: each verdict is given, and its certificate kept, when it is there. */
final class ClaimsRun {
    private static final double NANOS = 1e9;

    private final Queue<Grid> grids;
    private final Queue<ClaimsFile.Entry> claims;
    private final Budget budget;
    private final ClaimsOutput output;
    private final CertificateFolder folder;
    private final Session session;
    private int proved;
    private int refuted;
    private int undecided;
    private int refused;

    ClaimsRun(List<Grid> grids, List<ClaimsFile.Entry> claims, Budget budget, ClaimsOutput output, CertificateFolder folder,
            Session session) {
        this.grids = new ArrayDeque<>(grids);
        this.claims = new ArrayDeque<>(claims);
        this.budget = budget;
        this.output = output;
        this.folder = folder;
        this.session = session;
    }

    /** Settles all of them; the rest of the answer. */
    Answer run() throws IOException, RejectedException {
        session.ifUnfinished(this::unfinished);
        while (!grids.isEmpty() && session.isHeard()) {
            settle(grids.peek());
        }
        while (!claims.isEmpty() && session.isHeard()) {
            ClaimsFile.Entry claim = claims.peek();
            try {
                settle(claim);
            } catch (ClaimException e) {
                refuse(claim, e);
            }
        }
        return this::finish;
    }

    /** What is left when nobody reads the results any more is undecided. */
    private int finish(Console console) throws IOException {
        undecided += grids.size() + claims.size();
        return end(console);
    }

    /** Says what is wrong with a claim; the others are settled. */
    private void refuse(ClaimsFile.Entry claim, ClaimException e) throws IOException {
        session.give(console -> {
            claims.remove();
            refused++;
            undecided++;
            output.unfinished(console, claim.name(), e.getMessage() + " at column " + (e.position() + 1) + "; try " + e.hint());
            console.message("claim '" + claim.name() + "':");
            return console.textError(claim.statement().text(), e);
        });
    }

    private void settle(Grid grid) throws IOException, RejectedException {
        long start = System.nanoTime();
        Grid.Store store = folder.store(grid, session);
        store.done(0);
        Grid.Outcome outcome = grid.prove(store);
        double seconds = secondsSince(start);
        session.give(console -> {
            grids.remove();
            proved += outcome.isProved() ? 1 : 0;
            undecided += outcome.isProved() ? 0 : 1;
            output.grid(console, grid, outcome, seconds);
            return ExitCode.OK;
        });
    }

    private void settle(ClaimsFile.Entry claim) throws IOException, ClaimException {
        long start = System.nanoTime();
        Prover prover = new Prover(claim.statement(), ClaimOptions.share(budget, session, claims.size()));
        session.showProgress(() -> Shown.shorten(claim.name()) + ", " + prover.boxes() + " boxes");
        Optional<Verdict> known = folder.verdict(claim, budget.check());
        Verdict verdict = known.isPresent() ? known.get() : prover.run();
        double seconds = secondsSince(start);
        session.give(console -> {
            if (known.isEmpty()) {
                folder.save(claim, ClaimVerdicts.certificate(verdict));
            }
            claims.remove();
            proved += verdict instanceof Verdict.Proved ? 1 : 0;
            refuted += verdict instanceof Verdict.Refuted ? 1 : 0;
            undecided += verdict instanceof Verdict.Undecided ? 1 : 0;
            output.claim(console, claim, verdict, seconds, known.isPresent());
            return ExitCode.OK;
        });
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    /** What is left is undecided. */
    private Answer unfinished(Shortage shortage) {
        return console -> {
            String reason = shortage.reason(ClaimOptions.SMALLER);
            for (Grid grid : grids) {
                output.unfinished(console, grid.name(), reason);
            }
            for (ClaimsFile.Entry claim : claims) {
                output.unfinished(console, claim.name(), reason);
            }
            return finish(console);
        };
    }

    private int end(Console console) throws IOException {
        output.end(console, proved, refuted, undecided);
        Optional<Answer> error = folder.failure();
        if (error.isPresent()) {
            return error.get().give(console);
        }
        return refused > 0 ? ExitCode.USAGE : refuted > 0 ? ExitCode.REJECTED : undecided > 0 ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
