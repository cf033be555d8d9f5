package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;

/** A certificate on disk; it is written whole or not at all. */
record CertificateFile(Path path) {
    /** What a file is to hold. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Makes sure, before any work, that the file can be written.
     *
     * @throws IOException says why not
     */
    static CertificateFile prepare(String name) throws IOException {
        Path path = path(name);
        Path folder = folder(path);
        if (name.isEmpty() || Files.isDirectory(path)) {
            throw new IOException("'" + name + "' is a folder, it must be a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("'" + name + "' cannot be written: the folder '" + folder + "' does not exist");
        }
        if (!Files.isWritable(folder) || Files.exists(path) && !(Files.isRegularFile(path) && Files.isWritable(path))) {
            throw new IOException("'" + name + "' cannot be written");
        }
        return new CertificateFile(path);
    }

    private static Path folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    /** What to try where reading fails. */
    static final String READ_HINT = "the name of a certificate file, as 'ironbound bound' printed it";

    /**
     * Reads a certificate about a problem; nothing of it is checked but its form.
     *
     * @throws RejectedException if it is no such certificate
     * @throws IOException       says why the file cannot be read
     */
    static Certificate read(String name) throws IOException, RejectedException {
        return CertificateReader.read(new ByteArrayInputStream(bytes(name)));
    }

    /**
     * The content of a file, cut where it is longer than any certificate may be.
     *
     * @throws IOException says why the file cannot be read
     */
    static byte[] bytes(String name) throws IOException {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new IOException("'" + name + "' is a folder, it must be a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new IOException("'" + name + "' does not exist");
        } catch (IOException e) {
            throw new IOException("'" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' is not a file name");
        }
    }

    /** Writes beside the place and moves there in one step. */
    void write(Certificate certificate) throws IOException {
        write(out -> CertificateWriter.write(certificate, out));
    }

    /** A file beside this one, for what is to be moved to its place when it is whole; it is deleted with the end of the program. */
    Path draft() {
        Path draft = folder(path).resolve("." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        draft.toFile().deleteOnExit();
        return draft;
    }

    /** Writes the content beside the place and moves it there in one step. */
    void write(Content content) throws IOException {
        Path draft = draft();
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.write(out);
            }
            move(draft);
        } catch (IOException e) {
            throw new IOException("'" + path + "' cannot be written: " + e.getMessage());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Moves a file beside this one to its place. */
    void move(Path draft) throws IOException {
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
