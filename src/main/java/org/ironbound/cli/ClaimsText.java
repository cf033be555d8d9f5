package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.report.Paragraph;

/** Verdicts for people, a few lines each. */
final class ClaimsText implements ClaimsOutput {
    private static final String LINE = "%-44s %6.2f s  %s";
    private static final String UNFINISHED_LINE = "%-44s           %s";

    @Override
    public void grid(Console console, Grid grid, Grid.Outcome outcome, double seconds) {
        long count = outcome.certificates();
        console.line(String.format(LINE, grid.name(), seconds,
            outcome.isProved() ? "PROVED  (" + count + (count == 1 ? " certificate)" : " certificates)")
                : "UNDECIDED: " + outcome.missing() + " of " + grid.cells().size()));
        outcome.worst().filter(worst -> outcome.isProved()).ifPresent(worst -> {
            console.line("  " + grid.statement(worst.constant().orElseThrow()));
            if (grid.cells().size() > 1) {
                console.lines(Paragraph.indented("the worst is " + worst.place()));
            }
        });
        if (outcome.vacuous() > 0) {
            console.line("  for " + outcome.vacuous() + " of these problems no learner reaches the error");
        }
        console.lines(Paragraph.indented(grid.range()));
        if (grid.cells().size() > 1) {
            console.lines(GridTable.lines(grid, outcome));
        }
    }

    @Override
    public void claim(Console console, ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) {
        List<String> lines = new ArrayList<>(ClaimVerdicts.lines(verdict));
        lines.set(0, String.format(LINE, claim.name(), seconds, lines.get(0)));
        console.lines(lines);
        if (reused) {
            console.line("  by its certificate, which was there and checks");
        }
    }

    @Override
    public void unfinished(Console console, String name, String reason) {
        List<String> lines = new ArrayList<>(ClaimVerdicts.unfinished(reason));
        lines.set(0, String.format(UNFINISHED_LINE, name, lines.get(0)));
        console.lines(lines);
    }

    @Override
    public void end(Console console, int proved, int refuted, int undecided) {
        console.line(proved + " proved, " + refuted + " refuted, " + undecided + " undecided");
    }
}
