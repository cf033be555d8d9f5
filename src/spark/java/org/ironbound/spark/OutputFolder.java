package org.ironbound.spark;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.ironbound.cli.Places;

/**
 * The files of a command whose results go into a folder of a Hadoop file system. The command writes them into a folder of the driver's
 * machine; in the end all of them get to their place at once. Files that are read may be on any Hadoop file system, too.
 */
final class OutputFolder implements Places, Closeable {
    /** Two letters at least: one is a drive of Windows. */
    private static final String URI = "[a-zA-Z][a-zA-Z0-9+.-]+:.*";

    private final Configuration conf;
    /** The text of the option, null without a folder. */
    private final String text;
    private final org.apache.hadoop.fs.Path folder;
    private final FileSystem system;
    private final Path written;
    private final Path read;
    private final Map<String, Path> fetched = new HashMap<>();
    /** Whether what was written stays on the driver's machine, as it could not get to its place. */
    private boolean isKept;

    private OutputFolder(Configuration conf, String text, org.apache.hadoop.fs.Path folder, FileSystem system) throws IOException {
        this.conf = conf;
        this.text = text;
        this.folder = folder;
        this.system = system;
        this.written = Files.createTempDirectory("ironbound-written");
        this.read = Files.createTempDirectory("ironbound-read");
    }

    /** Files are written where the program runs. */
    static OutputFolder none(Configuration conf) throws IOException {
        return new OutputFolder(conf, null, null, null);
    }

    /**
     * Opens a folder, before any work.
     *
     * @param text        a URI, or a path of the default file system
     * @param isContinued whether files of an earlier run may be there, to be gone on with
     * @throws IOException says why it cannot be it, in words
     */
    static OutputFolder of(Configuration conf, String text, boolean isContinued) throws IOException {
        org.apache.hadoop.fs.Path path;
        FileSystem system;
        try {
            path = new org.apache.hadoop.fs.Path(text);
            system = path.getFileSystem(conf);
        } catch (IllegalArgumentException | IOException e) {
            throw new IOException("'" + text + "' is on no file system that Hadoop knows here: " + reason(e));
        }
        system.setWriteChecksum(false);
        org.apache.hadoop.fs.Path folder = system.makeQualified(path);
        if (folder.getParent() == null) {
            throw new IOException("'" + text + "' is the root of a file system, it must be a folder in it");
        }
        try {
            if (system.exists(folder) && !isContinued) {
                throw new IOException("exists already");
            }
            org.apache.hadoop.fs.Path there = folder;
            while (!system.exists(there)) {
                there = there.getParent();
            }
            if (!system.getFileStatus(there).isDirectory()) {
                throw new IOException((there.equals(folder) ? "" : there + " ") + "is a file, it must be a folder");
            }
        } catch (IOException e) {
            throw new IOException("'" + text + "' cannot be it: " + reason(e));
        }
        OutputFolder output = new OutputFolder(conf, text, folder, system);
        if (system.exists(folder)) {
            for (FileStatus file : system.listStatus(folder)) {
                if (file.isFile()) {
                    output.fetch(file.getPath(), output.written.resolve(file.getPath().getName()));
                }
            }
        }
        return output;
    }

    private static String reason(Exception e) {
        String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
        // Some messages begin with the class of another one.
        return line.replaceFirst("^([a-z]+[.])+\\w+: ", "");
    }

    @Override
    public Path source(String name) throws IOException {
        if (!name.matches(URI)) {
            return Places.path(name);
        }
        Path known = fetched.get(name);
        if (known != null) {
            return known;
        }
        Path file = read.resolve(Integer.toString(fetched.size()));
        try {
            fetch(new org.apache.hadoop.fs.Path(name), file);
        } catch (FileNotFoundException e) {
            throw new IOException("'" + name + "' does not exist");
        } catch (IllegalArgumentException | IOException e) {
            throw new IOException("'" + name + "' cannot be read: " + reason(e));
        }
        fetched.put(name, file);
        return file;
    }

    private void fetch(org.apache.hadoop.fs.Path from, Path to) throws IOException {
        try (InputStream in = from.getFileSystem(conf).open(from)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public Path target(String name) throws IOException {
        if (name.matches(URI)) {
            throw new IOException("'" + name + "' is not the name of a file: the folder of --output says where files are written");
        }
        Path path = Places.path(name);
        if (folder == null) {
            return path;
        }
        if (path.isAbsolute() || path.getNameCount() != 1 || name.startsWith(".") || name.startsWith(Main.RESULTS)) {
            throw new IOException("'" + name + "' must be a plain name, of a file in the folder of --output, which begins neither with "
                + "a dot nor with " + Main.RESULTS);
        }
        return written.resolve(path);
    }

    /** The file for what a command prints, before it is at its place. */
    Path results(String name) {
        return written.resolve(name);
    }

    /**
     * Puts all that was written to its place, if it is more than nothing.
     *
     * @return whether there is something
     * @throws IOException says why it cannot be written, and where the files are
     */
    boolean publish() throws IOException {
        List<Path> files = filesIn(written);
        if (folder == null || files.isEmpty()) {
            return false;
        }
        org.apache.hadoop.fs.Path draft = new org.apache.hadoop.fs.Path(folder.getParent(),
            "." + folder.getName() + "." + UUID.randomUUID() + ".tmp");
        try {
            for (Path file : files) {
                try (OutputStream out = system.create(new org.apache.hadoop.fs.Path(draft, file.getFileName().toString()))) {
                    Files.copy(file, out);
                }
            }
            if (system.exists(folder)) {
                system.delete(folder, true);
            }
            if (!system.rename(draft, folder)) {
                throw new IOException("the folder cannot be moved to its place");
            }
            return true;
        } catch (IOException e) {
            isKept = true;
            system.delete(draft, true);
            throw new IOException("'" + text + "' cannot be written: " + reason(e) + "; the files are in " + written
                + " on the driver's machine");
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                if (Files.isRegularFile(file) && Files.size(file) > 0) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** Deletes what is on the driver's machine, unless it is nowhere else. */
    @Override
    public void close() throws IOException {
        for (Path top : isKept ? List.of(read) : List.of(written, read)) {
            try (Stream<Path> all = Files.walk(top)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
