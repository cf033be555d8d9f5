package org.ironbound.curve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.derivation.Findings;
import org.ironbound.work.Job;
import org.ironbound.work.UnfitException;

/**
 * What is done at the points of a sweep. To another machine goes the problem alone; back comes the certificate, with what is said beside
 * it. Wherever it is found, it is checked there. Of one that comes back only the form and the problem are looked at here: it stands in the
 * bundle, whose check decides.
 *
 * @param digits    wanted significant digits
 * @param isPrivacy whether privacy floors are wanted too
 */
record SweepJob(int digits, boolean isPrivacy) implements Job<SweepJob.Task, SweepJob.Result> {
    private static final String UNFIT = "a worker sent back what is no answer about point ";

    /** A point, and the certificate about it that was found earlier, if there is one. */
    record Task(Point point, Optional<Certificate> earlier) {
    }

    /** What was found and its certificate as a line of a bundle. */
    record Result(Solved solved, byte[] line) {
    }

    /** What another machine sends back. */
    private enum Kind {
        /** The certificate that was found earlier checks. */
        EARLIER,
        /** A certificate was found. */
        FOUND,
        /** Nothing was decided. */
        UNDECIDED
    }

    /** Solves problems on another machine. */
    private record Solver(int digits, boolean isPrivacy) implements Elsewhere {
        @Override
        public Worker start() {
            SweepJob job = new SweepJob(digits, isPrivacy);
            return piece -> job.answer(new DataInputStream(new ByteArrayInputStream(piece)));
        }
    }

    private Findings find(Problem problem, int wanted) throws UndecidedException {
        Findings bounds = Bounds.of(problem, wanted);
        return isPrivacy ? PrivacyDerivation.extend(bounds, wanted) : bounds;
    }

    @Override
    public Result here(Task task) throws IOException {
        Optional<Findings> earlier = task.earlier.filter(SweepJob::checks).map(this::findings);
        Solved solved = earlier.isPresent() ? Solved.found(task.point, earlier.get()) : Solved.of(task.point, this::find, digits);
        return new Result(solved, solved.certificate().isPresent() ? Bundle.line(solved.certificate().get()) : new byte[0]);
    }

    private static boolean checks(Certificate certificate) {
        try {
            Checker.check(certificate);
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private Findings findings(Certificate certificate) {
        return new Findings(certificate, List.of(), digits, OptionalInt.empty(), List.of());
    }

    @Override
    public Elsewhere elsewhere() {
        return new Solver(digits, isPrivacy);
    }

    @Override
    public byte[] sent(Task task) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(task.earlier.isPresent());
        out.write(task.earlier.isPresent() ? Bundle.line(task.earlier.get()) : CertificateWriter.problem(task.point.problem()));
        return bytes.toByteArray();
    }

    private byte[] answer(DataInputStream piece) throws IOException, RejectedException {
        boolean isEarlier = piece.readBoolean();
        Optional<Certificate> earlier = isEarlier ? Optional.of(CertificateReader.read(piece)) : Optional.empty();
        Problem problem = isEarlier ? earlier.get().problem() : CertificateReader.problem(piece.readAllBytes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (earlier.filter(SweepJob::checks).isPresent()) {
            out.writeByte(Kind.EARLIER.ordinal());
            return bytes.toByteArray();
        }
        try {
            Findings findings = find(problem, digits);
            Checker.check(findings.certificate(), findings.steps());
            out.writeByte(Kind.FOUND.ordinal());
            out.writeInt(findings.certainDigits().orElse(-1));
            out.writeInt(findings.notes().size());
            for (String note : findings.notes()) {
                out.writeUTF(note);
            }
            out.write(Bundle.line(findings.certificate()));
        } catch (UndecidedException e) {
            out.writeByte(Kind.UNDECIDED.ordinal());
            out.writeUTF(e.getMessage());
        }
        return bytes.toByteArray();
    }

    @Override
    public Result returned(Task task, byte[] bytes) throws UnfitException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readUnsignedByte();
            if (kind == Kind.EARLIER.ordinal() && task.earlier.isPresent()) {
                return new Result(Solved.found(task.point, findings(task.earlier.get())), Bundle.line(task.earlier.get()));
            }
            if (kind == Kind.UNDECIDED.ordinal()) {
                return new Result(Solved.undecided(task.point, in.readUTF()), new byte[0]);
            }
            if (kind == Kind.FOUND.ordinal()) {
                return found(task.point, in);
            }
            throw new UnfitException(UNFIT + task.point.number());
        } catch (IOException | RejectedException e) {
            throw new UnfitException(UNFIT + task.point.number() + ": " + e.getMessage());
        }
    }

    private Result found(Point point, DataInputStream in) throws IOException, RejectedException, UnfitException {
        int certain = in.readInt();
        List<String> notes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            notes.add(in.readUTF());
        }
        Certificate certificate = CertificateReader.read(in);
        if (!certificate.problem().equals(point.problem())) {
            throw new UnfitException("a worker sent back a certificate about another problem than that of point " + point.number());
        }
        OptionalInt certainDigits = certain < 0 ? OptionalInt.empty() : OptionalInt.of(certain);
        Findings findings = new Findings(certificate, List.of(), digits, certainDigits, notes);
        // Written anew: the bundle has the bytes that this machine would have written.
        return new Result(Solved.found(point, findings), Bundle.line(certificate));
    }
}
