package org.ironbound.openjml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.Project;

/** What {@code specs/openjml} says of OpenJML's proofs. */
final class ProofList {
    private static final Path FOLDER = Project.SPECS.resolve("openjml");
    private static final Pattern PROVED = Pattern.compile("(?<method>\\S+\\(\\S*\\)) (?<solver>\\w+) [\\d.]+");
    private static final Pattern COMPLETED = Pattern.compile("Completed proof of (?<method>\\S+\\(.*\\)) with prover \\S+"
        + " - no warnings .*");

    private ProofList() {
    }

    /**
     * A method or lemma that is proved.
     *
     * @param method package below the kernel, type and name, with the types of its parameters
     * @param solver by which
     */
    record Proved(String method, String solver) {
        /** Package and type. */
        String type() {
            return method.substring(0, method.substring(0, method.indexOf('(')).lastIndexOf('.'));
        }

        String room() {
            return method.substring(0, method.indexOf('.'));
        }

        String qualifiedName() {
            return "org.ironbound.kernel." + method.substring(0, method.indexOf('('));
        }

        /** What OpenJML calls it, and no other method of its name; the list has types without their packages and type arguments. */
        Pattern signature() {
            String parameters = Stream.of(method.substring(method.indexOf('(') + 1, method.length() - 1).split(","))
                    .map(type -> "(?:[^,()]*[ .])?" + Pattern.quote(type) + "(?:<[^,()]*>)?").collect(Collectors.joining(","));
            return Pattern.compile(Pattern.quote(qualifiedName()) + "\\(" + parameters + "\\)");
        }
    }

    static List<Proved> proved() throws IOException {
        return Files.readAllLines(FOLDER.resolve("proved.txt")).stream().map(line -> {
            Matcher entry = PROVED.matcher(line);
            if (!entry.matches()) {
                throw new IllegalArgumentException("not a method, a solver and seconds: " + line);
            }
            return new Proved(entry.group("method"), entry.group("solver"));
        }).toList();
    }

    /** The methods, types and packages that are not. */
    static List<String> unproved() throws IOException {
        return Files.readAllLines(FOLDER.resolve("unproved.txt")).stream().map(line -> line.substring(0, line.indexOf(": "))).toList();
    }

    /** What a run of OpenJML proved, named as in the list. */
    static List<String> provedBy(OpenJml.Run run) {
        return run.lines().stream().map(COMPLETED::matcher).filter(Matcher::matches).map(line -> shortened(line.group("method")))
                .collect(Collectors.toList());
    }

    private static String shortened(String method) {
        int parameters = method.indexOf('(');
        return method.substring(0, parameters).replaceFirst("^org\\.ironbound\\.kernel\\.", "")
            + method.substring(parameters).replace("@Nullable ", "").replace("seq<java.math.BigInteger>", "seq")
                .replaceAll("([a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
