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
import org.ironbound.curve.InOrder;
import org.ironbound.problem.Problem;
import org.ironbound.report.Json;

/** Checks a bundle: all its certificates, or those about one problem, or the one in a line. All cores work. */
final class CheckedBundle {
    /** Lines of rejected certificates that are shown for people; the others are counted. */
    private static final int SHOWN = 20;

    private final String file;
    private final Optional<Problem> wanted;
    private final OptionalInt line;
    private final boolean isJson;
    private final Session session;
    private int certificates;
    private int rejected;

    /**
     * A bundle.
     *
     * @param wanted the problem that is looked for, if any
     * @param line   the line that is looked for, if any
     */
    CheckedBundle(String file, Optional<Problem> wanted, OptionalInt line, boolean isJson, Session session) {
        this.file = file;
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
        try (Bundle bundle = Bundle.open(Files.newInputStream(Path.of(file)))) {
            session.showProgress(() -> certificates + " certificates of " + file);
            InOrder.run(lines(bundle), this::check, this::give, () -> false);
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

    /** Empty for a certificate about another problem than the one that is looked for. */
    private Optional<CheckedFile> check(Bundle.Line next) {
        return wanted.isEmpty() || isWanted(next) ? Optional.of(CheckedFile.of(file, next)) : Optional.empty();
    }

    private boolean isWanted(Bundle.Line next) {
        try {
            return next.certificate().problem().equals(wanted.orElseThrow());
        } catch (RejectedException e) {
            return false;
        }
    }

    private void give(Optional<CheckedFile> checked) throws IOException {
        if (checked.isPresent()) {
            certificates++;
            rejected += checked.get().code() == ExitCode.OK ? 0 : 1;
            List<String> lines = lines(checked.get());
            session.give(Answer.of(ExitCode.OK, lines));
        }
    }

    private List<String> lines(CheckedFile checked) throws IOException {
        if (isJson) {
            return List.of(checked.json());
        }
        if (isLookedFor()) {
            return checked.lines();
        }
        return checked.code() == ExitCode.OK || rejected > SHOWN ? List.of() : checked.verdict();
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
        return Answer.of(ExitCode.REJECTED, List.of(isJson ? json(Optional.of(reason)) : "REJECTED " + file + ": " + reason));
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
