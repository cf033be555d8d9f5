package org.ironbound.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ironbound.problem.InvalidFieldException;

/**
 * A file with a part of a problem, or standard input.
 *
 * @param field the parameter that names it, for messages
 * @param name  of the file, - for standard input
 */
record InputFile(String field, String name) {
    private static final int LARGEST = 1 << 20;
    private static final String STANDARD_INPUT = "-";

    /**
     * Its text, which is UTF-8.
     *
     * @param otherwise what may be given instead of a file, for the message if there is no such file
     */
    String text(String otherwise) {
        try (InputStream in = open(otherwise)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw wrong("a file of at most " + LARGEST + " bytes");
            }
            return Utf8.text(bytes);
        } catch (CharacterCodingException e) {
            throw wrong("a file with text in UTF-8");
        } catch (IOException e) {
            throw wrong("a file that can be read: " + e.getMessage());
        }
    }

    private InputStream open(String otherwise) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return System.in;
        }
        try {
            Path path = Path.of(name);
            if (name.isEmpty()) {
                throw wrong(otherwise + "; this is no name of a file");
            }
            if (Files.isDirectory(path)) {
                throw wrong(otherwise + "; this is a folder");
            }
            if (!Files.exists(path)) {
                throw wrong(otherwise + "; there is no such file");
            }
            return FileBytes.open(path);
        } catch (InvalidPathException e) {
            throw wrong("a file that can be read: " + e.getMessage());
        }
    }

    /** The error that the file is not as it must be. */
    InvalidFieldException wrong(String allowed) {
        return new InvalidFieldException(field, name, allowed);
    }
}
