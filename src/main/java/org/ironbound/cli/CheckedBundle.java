package org.ironbound.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.problem.Problem;
import org.ironbound.report.Json;
import org.ironbound.report.Paragraph;

/** Checks a bundle: all its certificates, or those about one problem, or the one in a line. */
final class CheckedBundle {
    /** Lines of rejected certificates that are shown for people; the others are counted. */
    private static final int SHOWN = 20;

    private final Source source;
    private final String file;
    private final Optional<Problem> wanted;
    private final OptionalInt line;
    private final boolean isJson;
    private final Session session;
    private int certificates;
    private int rejected;

    /**
     * A file that is read.
     *
     * @param name how it was named
     * @param path where it is
     */
    record Source(String name, Path path) {
    }

    /**
     * A bundle.
     *
     * @param wanted the problem that is looked for, if any
     * @param line   the line that is looked for, if any
     */
    CheckedBundle(Source source, Optional<Problem> wanted, OptionalInt line, boolean isJson, Session session) {
        this.source = source;
        this.file = source.name;
        this.wanted = wanted;
        this.line = line;
        this.isJson = isJson;
        this.session = session;
    }

    /**
     * Gives the verdict on each certificate for machines, on each that is rejected or looked for otherwise.
     *
     * @return the verdict on the bundle
     * @throws IOException says why the file cannot be read
     */
    Answer check() throws IOException, ExecutionException, InterruptedException {
        try (Bundle bundle = Bundle.open(Files.newInputStream(source.path))) {
            session.showProgress(() -> certificates + " certificates of " + file);
            session.workplace().run(lines(bundle), new CheckJob(file, wanted, isLookedFor(), isJson), this::give, () -> false);
            return verdict();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RejectedException e) {
            return verdict(e.getMessage());
        }
    }

    private Iterator<Bundle.Line> lines(Bundle bundle) {
        return Stream.generate(() -> next(bundle)).takeWhile(Optional::isPresent).map(Optional::get)
            .filter(next -> line.isEmpty() || line.getAsInt() == next.number()).iterator();
    }

    private static Optional<Bundle.Line> next(Bundle bundle) {
        try {
            return bundle.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(Optional<CheckJob.Checked> checked) throws IOException {
        if (checked.isPresent()) {
            certificates++;
            rejected += checked.get().isVerified() ? 0 : 1;
            boolean isShown = isJson || isLookedFor() || rejected <= SHOWN;
            session.give(Answer.of(ExitCode.OK, isShown ? checked.get().lines() : List.of()));
        }
    }

    private boolean isLookedFor() {
        return wanted.isPresent() || line.isPresent();
    }

    private Answer verdict() throws IOException {
        if (certificates == 0) {
            return verdict(line.isPresent() && wanted.isEmpty() ? "it has no line " + line.getAsInt()
                : "it has no certificate" + (isLookedFor() ? " about this problem" : ""));
        }
        if (rejected > 0) {
            return verdict(rejected + " of " + certificates + " certificates are rejected");
        }
        String counted = certificates + (certificates == 1 ? " certificate" : " certificates");
        return Answer.of(ExitCode.OK, isJson ? List.of(json(Optional.empty()))
            : isLookedFor() ? List.of() : List.of("VERIFIED " + file + ": " + counted));
    }

    private Answer verdict(String reason) throws IOException {
        return Answer.of(ExitCode.REJECTED, isJson ? List.of(json(Optional.of(reason)))
            : Paragraph.wrapped("REJECTED " + file + ":", reason));
    }

    private String json(Optional<String> reason) throws IOException {
        return Json.object(json -> {
            json.writeStringField("file", file);
            json.writeStringField("verdict", reason.isEmpty() ? "VERIFIED" : "REJECTED");
            if (reason.isPresent()) {
                json.writeStringField("reason", reason.get());
            }
            json.writeNumberField("certificates", certificates);
            json.writeNumberField("rejected", rejected);
        });
    }
}
