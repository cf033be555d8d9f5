package org.ironbound.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.problem.Problem;
import org.ironbound.work.Workplace;

/** Finds what is to be found at every point of a sweep and gives it in the order of the points. */
public final class SweepRun {
    private final Sweep sweep;
    private final int digits;
    private final boolean isPrivacy;
    private final Optional<Known> known;

    /** Takes what was found. */
    public interface Taker {
        /**
         * Takes what was found at the next point.
         *
         * @param line of its certificate in a bundle, with its end; empty if nothing was decided
         */
        void take(Solved solved, byte[] line) throws IOException;
    }

    /**
     * @param isPrivacy whether privacy floors are wanted too
     * @param earlier   the bundle of an earlier run whose certificates are used again, if they check; null for none
     */
    public SweepRun(Sweep sweep, int digits, boolean isPrivacy, Bundle earlier) {
        this.sweep = sweep;
        this.digits = digits;
        this.isPrivacy = isPrivacy;
        this.known = Optional.ofNullable(earlier).map(Known::new);
    }

    /** How the certificates of a sweep are made. */
    public static Bundle.Kind kind(int digits, boolean isPrivacy) {
        return new Bundle.Kind(digits, isPrivacy ? "privacy" : "bounds");
    }

    /**
     * Runs until all points are done or it is to stop; then it gives what is finished.
     *
     * @param workplace where the points are worked on
     * @return whether all points were given
     */
    public boolean run(Workplace workplace, Taker taker, BooleanSupplier isStopping)
            throws IOException, ExecutionException, InterruptedException {
        Iterator<SweepJob.Task> tasks = sweep.points()
            .map(point -> new SweepJob.Task(point, known.flatMap(bundle -> bundle.about(point.problem())))).iterator();
        try {
            return workplace.run(tasks, new SweepJob(digits, isPrivacy), result -> taker.take(result.solved(), result.line()),
                isStopping);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether a number of certificates, of those that were given, has in it all that the earlier bundle has.
     *
     * @param given how many were given
     */
    public boolean hasAllEarlier(int given) {
        return known.map(bundle -> bundle.next.isEmpty() && given >= bundle.read).orElse(true);
    }

    /** The bundle of an earlier run, which has certificates about some of the points, in their order. */
    private static final class Known {
        private final Bundle bundle;
        private Optional<Certificate> next;
        /** Certificates so far, with the next one. */
        private int read;

        Known(Bundle bundle) {
            this.bundle = bundle;
            advance();
        }

        /** The certificate about a problem, if it is the next one. */
        Optional<Certificate> about(Problem problem) {
            Optional<Certificate> found = next.filter(certificate -> certificate.problem().equals(problem));
            if (found.isPresent()) {
                advance();
            }
            return found;
        }

        /** To the next line that is a certificate: the last one may be cut off. */
        private void advance() {
            next = Optional.empty();
            try {
                Optional<Bundle.Line> line = bundle.next();
                while (line.isPresent() && next.isEmpty()) {
                    next = certificate(line.get());
                    line = next.isPresent() ? line : bundle.next();
                }
                read += next.isPresent() ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<Certificate> certificate(Bundle.Line line) {
            try {
                return Optional.of(line.certificate());
            } catch (RejectedException e) {
                return Optional.empty();
            }
        }
    }
}
