package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.problem.Problem;
import org.ironbound.work.Job;
import org.ironbound.work.UnfitException;

/**
 * The check of the certificates of a bundle, one by one. What another machine says of a line is believed: who wants to rely on no other
 * machine checks on their own.
 *
 * @param file        its name, for messages
 * @param wanted      the problem that is looked for, if any
 * @param isLookedFor whether what a certificate states is wanted too
 * @param isJson      whether the answers are for machines
 */
record CheckJob(String file, Optional<Problem> wanted, boolean isLookedFor, boolean isJson)
        implements Job<Bundle.Line, Optional<CheckJob.Checked>> {
    /** A line that is about another problem than the wanted one. */
    private static final byte[] OTHER = {};

    /**
     * The verdict on a line.
     *
     * @param lines what is to be said of it
     */
    record Checked(boolean isVerified, List<String> lines) {
    }

    /** Checks on another machine. */
    private record Check(String file, byte[] wanted, boolean isLookedFor, boolean isJson) implements Elsewhere {
        @Override
        public Worker start() throws RejectedException {
            Optional<Problem> problem = wanted.length == 0 ? Optional.empty() : Optional.of(CertificateReader.problem(wanted));
            CheckJob job = new CheckJob(file, problem, isLookedFor, isJson);
            return piece -> job.answer(new DataInputStream(new ByteArrayInputStream(piece)));
        }
    }

    @Override
    public Optional<Checked> here(Bundle.Line line) throws IOException {
        return wanted.isEmpty() || isWanted(line) ? Optional.of(checked(CheckedFile.of(file, line))) : Optional.empty();
    }

    private boolean isWanted(Bundle.Line line) {
        try {
            return line.certificate().problem().equals(wanted.orElseThrow());
        } catch (RejectedException e) {
            return false;
        }
    }

    private Checked checked(CheckedFile checked) throws IOException {
        boolean isVerified = checked.code() == ExitCode.OK;
        if (isJson) {
            return new Checked(isVerified, List.of(checked.json()));
        }
        return new Checked(isVerified, isLookedFor ? checked.lines() : isVerified ? List.of() : checked.verdict());
    }

    @Override
    public Elsewhere elsewhere() throws IOException {
        return new Check(file, wanted.isPresent() ? CertificateWriter.problem(wanted.get()) : OTHER, isLookedFor, isJson);
    }

    @Override
    public byte[] sent(Bundle.Line line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(line.number());
        out.write(line.bytes());
        return bytes.toByteArray();
    }

    private byte[] answer(DataInputStream piece) throws IOException {
        Optional<Checked> checked = here(new Bundle.Line(piece.readInt(), piece.readAllBytes()));
        if (checked.isEmpty()) {
            return OTHER;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(checked.get().isVerified());
        out.writeInt(checked.get().lines().size());
        for (String line : checked.get().lines()) {
            byte[] text = line.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }

    @Override
    public Optional<Checked> returned(Bundle.Line line, byte[] bytes) throws UnfitException {
        if (bytes.length == 0 && wanted.isPresent()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean isVerified = in.readBoolean();
            List<String> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return Optional.of(new Checked(isVerified, lines));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnfitException("a worker sent back what is no verdict on line " + line.number() + " of " + file);
        }
    }
}
