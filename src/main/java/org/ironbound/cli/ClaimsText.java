package org.ironbound.cli;

import java.io.PrintStream;
import org.ironbound.claim.ClaimsFile;
import org.ironbound.claim.Verdict;
import org.ironbound.paper.Grid;
import org.ironbound.report.Paragraph;

/** Verdicts as they come, a few lines each. */
record ClaimsText(PrintStream out) implements ClaimsOutput {
    private static final String LINE = "%-44s %6.2f s  ";

    @Override
    public void grid(Grid grid, Grid.Outcome outcome, double seconds) {
        int count = outcome.certificates().size();
        out.printf(LINE, grid.name(), seconds);
        out.println(outcome.isProved() ? "PROVED  (" + count + (count == 1 ? " certificate)" : " certificates)")
            : "UNDECIDED, " + outcome.missing() + " of " + grid.cells().size());
        if (outcome.isProved()) {
            outcome.statement().ifPresent(statement -> out.println("  " + statement));
        }
        if (outcome.vacuous() > 0) {
            out.println("  for " + outcome.vacuous() + " of these problems no learner reaches the error");
        }
        Paragraph.indented(grid.range()).forEach(out::println);
    }

    @Override
    public void claim(ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) {
        out.printf(LINE, claim.name(), seconds);
        ClaimVerdicts.print(out, verdict);
        if (reused) {
            out.println("  by its certificate, which was there and checks");
        }
        out.flush();
    }

    @Override
    public void end(int proved, int refuted, int undecided) {
        out.println(proved + " proved, " + refuted + " refuted, " + undecided + " undecided");
    }
}
