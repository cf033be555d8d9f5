package org.ironbound.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.ironbound.curve.Rendering;
import org.ironbound.curve.Solved;
import org.ironbound.curve.Sweep;
import org.ironbound.curve.SweepRun;
import org.ironbound.curve.Tally;
import org.ironbound.report.Undecided;

/** A run of a sweep: each point is given, and its certificate kept, when it and all points before it are there. */
final class Curve {
    /** Before the end of its time it stops and gives what is finished. */
    private static final long SPARE_MILLISECONDS = 300;

    private final Sweep sweep;
    private final SweepRun run;
    private final BundleFile bundle;
    private final Rendering rendering;
    private final Pictures pictures;
    private final Session session;
    private final List<Answer> unwritten = new ArrayList<>();
    private volatile Tally tally = Tally.NONE;
    private volatile boolean isInterrupted;

    Curve(Sweep sweep, SweepRun run, BundleFile bundle, Rendering rendering, Pictures pictures, Session session) {
        this.sweep = sweep;
        this.run = run;
        this.bundle = bundle;
        this.rendering = rendering;
        this.pictures = pictures;
        this.session = session;
    }

    /** Gives all points; the rest of the answer. */
    Answer run() throws IOException, ExecutionException, InterruptedException {
        long start = System.nanoTime();
        session.showProgress(() -> progress(System.nanoTime() - start));
        session.ifInterrupted(() -> isInterrupted = true);
        session.give(Answer.of(ExitCode.OK, rendering.first()));
        boolean isComplete = run.run(session.workplace(), this::give, this::isStopping);
        boolean isKept = isComplete || run.hasAllEarlier(tally.certificates());
        session.give(console -> {
            bundle.finish(isKept);
            bundle.failure().ifPresent(reason -> unwritten.add(Answer.usageError(BundleFile.OPTION + " " + reason,
                BundleFile.OPTION + " with a file in a folder that exists and can be written")));
            unwritten.addAll(pictures.write(bundle.name()));
            return ExitCode.OK;
        });
        return console -> end(console, isComplete);
    }

    private boolean isStopping() {
        return isInterrupted || session.millisecondsLeft() < SPARE_MILLISECONDS || !session.isHeard();
    }

    private void give(Solved solved, byte[] certificate) throws IOException {
        session.give(console -> {
            int line = certificate.length == 0 ? 0 : bundle.add(certificate);
            console.lines(rendering.of(solved, line));
            pictures.add(solved);
            tally = tally.with(solved);
            return ExitCode.OK;
        });
    }

    /** That the reader of a pipe wanted no more points is no error; that a file could not be written is one, after the result. */
    private int end(Console console, boolean isComplete) throws IOException {
        console.lines(rendering.last(tally, bundle.name().filter(name -> tally.certificates() > 0)));
        boolean isLeft = !isComplete && !console.isHeard() && !console.hasFailed();
        if (!isComplete && !isLeft) {
            Undecided.lines((sweep.size() - tally.points()) + " of " + sweep.size() + " points, "
                + (isInterrupted ? "interrupted" : session.isHeard() ? "the time is over" : "standard output cannot be written")
                + bundle.name().map(name -> "; try --resume " + BundleFile.OPTION + " " + name).orElse("")).forEach(console::message);
        }
        for (Answer error : unwritten) {
            error.give(console);
        }
        return !unwritten.isEmpty() ? ExitCode.USAGE : (isComplete || isLeft) && tally.undecided() == 0 ? ExitCode.OK : ExitCode.UNDECIDED;
    }

    /** How many points are done, and how long the rest may take if it goes on like this. */
    private String progress(long nanoseconds) {
        int done = tally.points();
        long left = done == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds((long) (nanoseconds / (double) done * (sweep.size() - done)));
        return done + " of " + sweep.size() + " points" + (done == 0 ? "" : ", about " + left + " s left");
    }
}
