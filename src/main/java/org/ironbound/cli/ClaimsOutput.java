package org.ironbound.cli;

import java.io.IOException;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.paper.Grid;

/** How the verdicts of a run of many claims are written. */
interface ClaimsOutput {
    /** A grid of problems is done. */
    void grid(Console console, Grid grid, Grid.Outcome outcome, double seconds) throws IOException;

    /** A claim is done; reused says that its certificate was there already. */
    void claim(Console console, ClaimsFile.Entry claim, Verdict verdict, double seconds, boolean reused) throws IOException;

    /** What has this name was left without a verdict. */
    void unfinished(Console console, String name, String reason) throws IOException;

    /** Nothing more is done. */
    void end(Console console, int proved, int refuted, int undecided) throws IOException;
}
