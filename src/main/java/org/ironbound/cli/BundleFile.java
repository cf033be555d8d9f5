package org.ironbound.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.Bundle;

/**
 * The bundle that a sweep writes, line by line: what is written stays even if the program is killed. A run that goes on with an earlier
 * bundle writes a new one beside it, which then takes its place.
 */
final class BundleFile implements Closeable {
    private final CertificateFile file;
    private final Path written;
    private final Bundle earlier;
    private final OutputStream out;
    private int lines;

    private BundleFile(CertificateFile file, Path written, Bundle earlier, OutputStream out) {
        this.file = file;
        this.written = written;
        this.earlier = earlier;
        this.out = out;
    }

    /**
     * Opens it, before any work.
     *
     * @param isResumed whether an earlier bundle of this name is gone on with
     * @throws IOException says why it cannot be written, or not gone on with
     */
    static BundleFile open(String name, Bundle.Kind kind, boolean isResumed) throws IOException {
        CertificateFile file = CertificateFile.prepare(name);
        boolean exists = Files.exists(file.path());
        if (exists && !isResumed) {
            throw new IOException("'" + name + "' exists already");
        }
        Bundle earlier = exists ? earlier(name, file.path(), kind) : null;
        Path written = exists ? file.draft() : file.path();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(written, exists ? StandardOpenOption.CREATE
            : StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        BundleFile bundle = new BundleFile(file, written, earlier, out);
        bundle.add(Bundle.first(kind));
        return bundle;
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

    /** Where it is in the end. */
    Path path() {
        return file.path();
    }

    /**
     * Adds a line.
     *
     * @param line with its end
     * @return its number
     */
    int add(byte[] line) throws IOException {
        out.write(line);
        out.flush();
        return ++lines;
    }

    /**
     * Ends it.
     *
     * @param isKept whether it takes the place of the earlier one; a bundle without certificates does not stay
     */
    void finish(boolean isKept) throws IOException {
        close();
        if (earlier != null && isKept) {
            file.move(written);
        } else if (earlier != null || lines == 1) {
            Files.deleteIfExists(written);
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
