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
import java.nio.file.StandardOpenOption;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.certificate.file.JsonObject;
import org.ironbound.certificate.file.StrictJson;
import org.ironbound.claim.proof.ClaimCertificate;

/** A certificate on disk; it is written whole or not at all. */
record CertificateFile(Path path) {
    /** The name of standard input and standard output. */
    static final String STANDARD = "-";

    /** What a file is to hold. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Thrown where the folder of a file cannot be written, whatever the name of the file. */
    static final class FolderException extends IOException {
        private static final long serialVersionUID = 1L;

        FolderException(String message) {
            super(message);
        }
    }

    /** Thrown where a file would be overwritten that is no certificate. */
    static final class OtherContentException extends IOException {
        private static final long serialVersionUID = 1L;

        OtherContentException(String message) {
            super(message);
        }
    }

    /**
     * The file of this name.
     *
     * @throws IOException says why it can be none
     */
    static CertificateFile of(String name) throws IOException {
        return new CertificateFile(path(name));
    }

    /**
     * The file of this name, if it can be written, whatever is in it.
     *
     * @throws IOException says why not
     */
    static CertificateFile prepare(String name) throws IOException {
        CertificateFile file = of(name);
        file.requireWritable(true);
        return file;
    }

    /**
     * Makes sure, before any work, that it can be written.
     *
     * @param isForced whether it may be overwritten if it is something else than a certificate
     * @throws IOException says why not
     */
    void requireWritable(boolean isForced) throws IOException {
        Path folder = folder(path);
        if (path.toString().isEmpty() || Files.isDirectory(path)) {
            throw new IOException("'" + path + "' is a folder, it must be a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new FolderException("'" + path + "' cannot be written: the folder '" + folder + "' does not exist");
        }
        if (!isDevice() && !Files.isWritable(folder)) {
            throw new FolderException("'" + path + "' cannot be written: the folder cannot be written");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new IOException("'" + path + "' cannot be written");
        }
        if (!isForced && Files.isRegularFile(path) && !isReplaceable(bytes(path.toString()))) {
            throw new OtherContentException("'" + path + "' is there and is no certificate, it is not overwritten");
        }
    }

    /** Whether it is nothing that is stored, such as /dev/null: then it is written where it is. */
    private boolean isDevice() {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** An empty file, or a certificate of any version. */
    private static boolean isReplaceable(byte[] bytes) {
        try {
            return bytes.length == 0 || ClaimCertificate.isOne(bytes)
                || JsonObject.of("file", StrictJson.read(bytes)).string("format").equals(Certificate.FORMAT);
        } catch (RejectedException e) {
            return false;
        }
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
     * The content of a file, or of standard input, cut where it is longer than any certificate may be.
     *
     * @throws IOException says why the file cannot be read
     */
    static byte[] bytes(String name) throws IOException {
        if (name.equals(STANDARD)) {
            return System.in.readNBytes(Limits.FILE_BYTES + 1);
        }
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

    /**
     * Makes sure that a file can be read twice.
     *
     * @throws IOException if it cannot
     */
    static void requireStored(String name) throws IOException {
        if (!Files.isRegularFile(path(name))) {
            throw new IOException("'" + name + "' is a bundle, which must be in a file");
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
        if (isDevice()) {
            try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
                content.write(out);
            } catch (IOException e) {
                throw unwritable(e);
            }
            return;
        }
        Path draft = draft();
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.write(out);
            }
            move(draft);
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private IOException unwritable(IOException reason) {
        return new IOException("'" + path + "' cannot be written: " + reason.getMessage());
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
