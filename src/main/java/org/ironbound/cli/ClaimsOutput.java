package org.ironbound.cli;

import java.io.IOException;
import org.ironbound.claim.ClaimsFile;
import org.ironbound.claim.Verdict;
import org.ironbound.paper.Grid;

/** Where the verdicts of a run of many claims go. */
interface ClaimsOutput {
    /** A grid of problems is done. */
    void grid(Grid grid, Grid.Outcome outcome, double seconds) throws IOException;

    /** A claim is done; reused says that its certificate was there already. */
    void claim(ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) throws IOException;

    /** All are done. */
    void end(int proved, int refuted, int undecided) throws IOException;
}
