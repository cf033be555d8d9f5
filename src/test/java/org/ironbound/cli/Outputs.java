package org.ironbound.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.schema.Schemas;
import org.xml.sax.SAXException;

/**
 * All that a command gives to machines is valid: what it prints with --json, and the files that it writes. Every run of a command in a test
 * is looked at.
 */
final class Outputs {
    private static final Set<Integer> ANSWERS = Set.of(ExitCode.OK, ExitCode.REJECTED, ExitCode.UNDECIDED);
    private static final Set<String> WRITING = Set.of("--certificate", "--certificates", "--state", "--bundle", "--svg", "--pgfplots",
        "--html");

    /** Certificates of a bundle that are looked at. */
    private static final int MOST_LINES = 20;
    private static final int START = 60;

    private final List<Path> places;
    private final Map<Path, String> before;

    private Outputs(List<Path> places) {
        this.places = places;
        this.before = files();
    }

    /** Before a command runs in this folder. */
    static Outputs in(Path folder) {
        return new Outputs(List.of(folder));
    }

    /** Before a command runs that writes where its options say. */
    static Outputs of(String... args) {
        List<Path> places = new ArrayList<>();
        for (int i = 0; i + 1 < args.length; i++) {
            if (WRITING.contains(args[i])) {
                try {
                    Path place = Path.of(args[i + 1]);
                    // In the working folder other tests write their reports at the same time.
                    if (!place.normalize().equals(Path.of(""))) {
                        places.add(place);
                    }
                } catch (InvalidPathException e) {
                    // Nothing can be written there.
                    continue;
                }
            }
        }
        return new Outputs(places);
    }

    /**
     * After it: files are all valid certificates, bundles of them, pictures or pages, and text is an object, for check and curve one on
     * each line.
     */
    void require(int code, String out, String... args) {
        List<String> given = List.of(args);
        boolean isCheck = given.indexOf("check") == 0;
        boolean isLines = isCheck || given.indexOf("curve") == 0;
        if (given.contains("--json") && (ANSWERS.contains(code) || isCheck && code == ExitCode.USAGE)) {
            (isLines ? out.lines() : Stream.of(out)).forEach(Schemas::requireResult);
        }
        for (Map.Entry<Path, String> file : files().entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                requireValid(file.getKey());
            }
        }
    }

    private static void requireValid(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8);
            if (start.startsWith(FileKind.SVG.beginning())) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                return;
            }
            if (start.startsWith(FileKind.HTML.beginning()) || start.startsWith(FileKind.TEX.beginning())) {
                return;
            }
            if (Bundle.isOne(bytes)) {
                Files.readAllLines(file).stream().skip(1).limit(MOST_LINES)
                    .forEach(line -> Schemas.requireCertificate(line.getBytes(StandardCharsets.UTF_8)));
            } else {
                Schemas.requireCertificate(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AssertionError | ParserConfigurationException | SAXException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** Size and time of each. */
    private Map<Path, String> files() {
        Map<Path, String> files = new HashMap<>();
        for (Path place : places) {
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException e) {
                // There is no such place.
                continue;
            }
        }
        return files;
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
