package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which files the names on a command line stand for. Messages show the names. */
public interface Places {
    /** Names are those of files of this machine, from the working folder. */
    Places WORKING = new Places() {
        @Override
        public Path source(String name) throws IOException {
            return path(name);
        }

        @Override
        public Path target(String name) throws IOException {
            return path(name);
        }
    };

    /**
     * A file that is read.
     *
     * @throws IOException says why there can be none of this name
     */
    Path source(String name) throws IOException;

    /**
     * A file that is written, or gone on with.
     *
     * @throws IOException says why there can be none of this name
     */
    Path target(String name) throws IOException;

    /**
     * The file of this name on this machine.
     *
     * @throws IOException if it is not the name of a file
     */
    static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' is not a file name");
        }
    }
}
