package org.ironbound.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of what a name stands for: a file, or a pipe such as {@code /dev/stdin}. */
public final class FileBytes {
    private FileBytes() {
    }

    /**
     * Opens it.
     *
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path path) throws IOException {
        // Only plain reads reach the file: to read a given number of bytes, Java 21 asks a file for its place first, and a pipe has none.
        return new FilterInputStream(Files.newInputStream(path)) { };
    }
}
