package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.ironbound.certificate.Certificate;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.input.FileBytes;

/**
 * A file that a command writes, such as a certificate; it is written whole or not at all.
 *
 * @param name how it was named, for messages
 * @param path where it is
 */
record CertificateFile(String name, Path path) {
    /** The name of standard input and standard output. */
    static final String STANDARD = "-";

    /** What a file is to hold. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Thrown where a file would be overwritten that this program did not write. */
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
        return of(Places.WORKING, name);
    }

    private static CertificateFile of(Places places, String name) throws IOException {
        return new CertificateFile(name, places.target(name));
    }

    /**
     * The file of this name, if a file can have it. That its folder cannot be written is found when it is written: it costs no result.
     *
     * @throws IOException says why not
     */
    static CertificateFile prepare(Places places, String name) throws IOException {
        CertificateFile file = of(places, name);
        file.requireFile();
        return file;
    }

    /**
     * The file of this name, if that can be overwritten.
     *
     * @param kind     what is to be written
     * @param isForced whether it may be overwritten whatever it holds
     * @throws IOException says why not
     */
    static CertificateFile prepare(String name, FileKind kind, boolean isForced) throws IOException {
        return prepare(Places.WORKING, name, kind, isForced);
    }

    /**
     * The file of this name in these places, if that can be overwritten.
     *
     * @param kind     what is to be written
     * @param isForced whether it may be overwritten whatever it holds
     * @throws IOException says why not
     */
    static CertificateFile prepare(Places places, String name, FileKind kind, boolean isForced) throws IOException {
        CertificateFile file = prepare(places, name);
        if (!isForced) {
            file.requireKind(kind);
        }
        return file;
    }

    private void requireFile() throws IOException {
        Path folder = folder(path);
        requireFileName(path, name);
        if (path.getParent() != null && !Files.isDirectory(folder)) {
            throw new IOException("'" + name + "' cannot be written: the folder '" + folder(Path.of(name)) + "' does not exist");
        }
        if (Files.exists(path) && !Files.isWritable(path) && Files.isWritable(folder)) {
            throw new IOException("'" + name + "' cannot be written");
        }
    }

    private static void requireFileName(Path path, String name) throws IOException {
        if (name.isEmpty()) {
            throw new IOException("'' is no name of a file");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("'" + name + "' is a folder, it must be a file");
        }
    }

    private void requireKind(FileKind kind) throws IOException {
        if (Files.isRegularFile(path)) {
            byte[] content = bytes(path, name, CheckLimit.USUAL);
            if (content.length > 0 && !kind.begins(content)) {
                throw new OtherContentException("'" + name + "' is there and is no " + kind.noun() + ", it is not overwritten");
            }
        }
    }

    /** Whether it is nothing that is stored, such as /dev/null: then it is written where it is. */
    private boolean isDevice() {
        return Files.exists(path) && !Files.isRegularFile(path);
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
        return bytes(name.equals(STANDARD) ? Path.of(name) : Places.WORKING.source(name), name, CheckLimit.USUAL);
    }

    /**
     * The content of a file, or of standard input, cut where it is longer than a certificate may be.
     *
     * @param name  for messages
     * @param limit how long a certificate may be
     * @throws IOException says why the file cannot be read
     */
    static byte[] bytes(Path path, String name, CheckLimit limit) throws IOException {
        if (name.equals(STANDARD)) {
            return System.in.readNBytes(limit.bytes() + 1);
        }
        requireFileName(path, name);
        try (InputStream in = FileBytes.open(path)) {
            return in.readNBytes(limit.bytes() + 1);
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
    static void requireStored(Path path, String name) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("'" + name + "' is a bundle, which must be in a file");
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

    /** Why something cannot be written, in words. */
    static String why(IOException failure) {
        if (failure instanceof AccessDeniedException || failure instanceof NoSuchFileException) {
            return "the folder cannot be written";
        }
        return failure instanceof FileSystemException system && system.getReason() != null ? system.getReason() : failure.getMessage();
    }

    private IOException unwritable(IOException reason) {
        return new IOException("'" + name + "' cannot be written: " + why(reason));
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
