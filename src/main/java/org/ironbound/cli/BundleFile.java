package org.ironbound.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.Bundle;

/**
 * The bundle that a sweep writes, line by line: what is written stays even if the program is killed. A run that goes on with an earlier
 * bundle writes a new one beside it, which then takes its place. Where it cannot be written, the sweep goes on without it.
 */
final class BundleFile implements Closeable {
    /** The option that names it. */
    static final String OPTION = "--bundle";

    private final CertificateFile file;
    private final Path written;
    private final Bundle earlier;
    private OutputStream out = OutputStream.nullOutputStream();
    private Optional<IOException> failure = Optional.empty();
    private int lines;

    private BundleFile(CertificateFile file, Path written, Bundle earlier) {
        this.file = file;
        this.written = written;
        this.earlier = earlier;
    }

    /** Something that is done to the file. */
    private interface Change {
        void make() throws IOException;
    }

    /**
     * Opens it, before any work.
     *
     * @param isResumed whether an earlier bundle of this name is gone on with
     * @throws IOException says why it is not to be written, or not gone on with
     */
    static BundleFile open(Places places, String name, Bundle.Kind kind, boolean isResumed) throws IOException {
        CertificateFile file = CertificateFile.prepare(places, name);
        boolean exists = Files.exists(file.path());
        if (exists && !isResumed) {
            throw alreadyThere(name);
        }
        Bundle earlier = exists ? earlier(name, file.path(), kind) : null;
        BundleFile bundle = new BundleFile(file, exists ? file.draft() : file.path(), earlier);
        try {
            bundle.out = new BufferedOutputStream(Files.newOutputStream(bundle.written, exists ? StandardOpenOption.CREATE
                : StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere(name);
        } catch (IOException e) {
            bundle.failure = Optional.of(e);
        }
        bundle.add(Bundle.first(kind));
        return bundle;
    }

    private static IOException alreadyThere(String name) {
        return new IOException("'" + name + "' exists already");
    }

    private static Bundle earlier(String name, Path path, Bundle.Kind kind) throws IOException {
        Bundle bundle;
        try {
            bundle = Bundle.open(Files.newInputStream(path));
        } catch (RejectedException e) {
            throw new IOException("'" + name + "' is no bundle: " + e.getMessage());
        }
        if (!bundle.kind().equals(kind)) {
            bundle.close();
            throw new IOException("'" + name + "' has " + describe(bundle.kind()) + ", not " + describe(kind));
        }
        return bundle;
    }

    private static String describe(Bundle.Kind kind) {
        return "certificates of " + kind.claims() + " with " + kind.digits() + " digits";
    }

    /** The bundle that is gone on with, null if there is none. */
    Bundle earlier() {
        return earlier;
    }

    /** Where it is in the end; empty if it cannot be written. */
    Optional<String> name() {
        return failure.isPresent() ? Optional.empty() : Optional.of(file.name());
    }

    /** Why it could not be written, in words; empty if it could. */
    Optional<String> failure() {
        return failure.map(e -> "'" + file.name() + "' cannot be written: " + CertificateFile.why(e));
    }

    /**
     * Adds a line.
     *
     * @param line with its end
     * @return its number, 0 if it could not be written
     */
    int add(byte[] line) {
        attempt(() -> {
            out.write(line);
            out.flush();
        });
        return failure.isPresent() ? 0 : ++lines;
    }

    private void attempt(Change change) {
        if (failure.isEmpty()) {
            try {
                change.make();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    /**
     * Ends it.
     *
     * @param isKept whether it takes the place of the earlier one; a bundle without certificates does not stay
     */
    void finish(boolean isKept) {
        attempt(this::close);
        if (earlier != null && isKept) {
            attempt(() -> file.move(written));
        } else if (earlier != null || lines == 1) {
            attempt(() -> Files.deleteIfExists(written));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (earlier != null) {
            earlier.close();
        }
    }
}
