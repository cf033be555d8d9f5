package org.ironbound.specs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ironbound.proof.mutants.MutantsDocument;
import org.ironbound.specs.Survivors.Survivor;

/**
 * Tries all mutants of the clauses of specs/. What becomes of those of a clause is written at once to a file in target, and a run that was
 * ended goes on there; all clauses of the files that a regular expression, the argument, finds a clause of are tried anew. At its end, the
 * rows in proofs/mutants.md and the lines in the list of survivors that are about these files are written anew; others stay as they are.
 * With the second argument "missed" only those of these files are tried that were missed and are not explained; what is known of others
 * stays.
 */
public final class MutantReport {
    private static final Path FOUND = Path.of("target/clause-mutants.txt");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\w*)(?: \\| \\d+){8} \\| [\\d-]+ \\|$");
    private static final List<String> KINDS = List.of("false", "meaningless", "silent", "less", "holds", "missed");

    private static final String HEAD = """
        `mvn -q test-compile exec:exec@clause-mutants` makes small changes of each clause of `specs/`, one at a time: a hypothesis dropped,
        loosened or turned round, a number, a sign, a relation, neighbouring arguments, the side of a bound, a bound by one unit
        (`ClauseMutants`); a premise of a promise counts as a hypothesis of what it concludes. The property of the clause draws for each of
        them, and walks on from there, as it does for the clause.

        * noticed as false: somewhere all its hypotheses hold, and what it promises does not;
        * noticed as meaningless: somewhere it asks a relation about arguments for which nothing is defined, a denominator 0 say, or,
          where its property draws, about a number that is not the name of a thing of that sort;
        * noticed as silent: it says nothing of what its property draws for the clause, and the property fails;
        * less: not noticed, and nowhere did its hypotheses hold without those of the clause: as far as was seen it says no more than that;
        * holds: not noticed, its hypotheses did hold elsewhere, and a search for a counterexample that stays there found none: as far as
          was seen it is true. A hypothesis may spare a proof a case, or say again what another implies;
        * missed: not noticed, and false, or not known to be true.

        `%s` lists those of the last three kinds, and says of a missed one why, and of some others why
        they are true; %d missed ones are not explained yet.

        | file | clauses | mutants | false | meaningless | silent | less | holds | missed | hunted |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|---|
        """;

    private MutantReport() {
    }

    public static void main(String[] arguments) throws IOException {
        String regex = arguments.length > 0 && arguments[0] != null ? arguments[0] : "";
        List<SpecContract> contracts = SpecFiles.read().contracts();
        Set<String> files = contracts.stream().map(SpecContract::qualifiedName).filter(Pattern.compile(regex).asPredicate())
            .map(MutantReport::file).collect(Collectors.toCollection(TreeSet::new));
        List<SpecContract> wanted = contracts.stream().filter(contract -> files.contains(contract.type())).toList();
        if (arguments.length > 1 && arguments[1].equals("missed")) {
            tryMissed(contracts, files, wanted);
            return;
        }
        List<String> known = Files.exists(FOUND) ? Files.readAllLines(FOUND) : List.of();
        if (!regex.isEmpty()) {
            known = known.stream().filter(line -> !files.contains(file(line))).toList();
        }
        Map<String, List<String>> done = known.stream().collect(Collectors.groupingBy(MutantReport::clause));
        done.keySet().retainAll(contracts.stream().filter(contract -> isKnown(contract, done)).map(SpecContract::qualifiedName).toList());
        Files.write(FOUND, done.values().stream().flatMap(List::stream).toList());
        for (SpecContract contract : wanted) {
            if (!done.containsKey(contract.qualifiedName())) {
                List<Mutant> mutants = new ArrayList<>(ClauseMutants.of(contract));
                mutants.add(Mutant.unchanged(contract));
                done.put(contract.qualifiedName(), lines(contract, mutants));
                Files.write(FOUND, done.get(contract.qualifiedName()), StandardOpenOption.APPEND);
                System.out.println(contract.qualifiedName());
            }
        }
        write(contracts, files, wanted.stream().flatMap(contract -> done.get(contract.qualifiedName()).stream()).toList(), List.of());
    }

    private static void tryMissed(List<SpecContract> contracts, Set<String> files, List<SpecContract> wanted) throws IOException {
        List<Survivor> known = Survivors.read().stream().filter(survivor -> files.contains(file(survivor.clause()))).toList();
        Set<String> missed = known.stream().filter(Survivor::isUnexplained).map(Survivor::mutant).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (SpecContract contract : wanted) {
            List<Mutant> mutants = ClauseMutants.of(contract).stream().filter(mutant -> missed.contains(mutant.toString())).toList();
            lines.addAll(lines(contract, mutants));
            System.out.println(contract.qualifiedName());
        }
        write(contracts, files, lines, known);
    }

    /** Not if the clause was changed since. */
    private static boolean isKnown(SpecContract contract, Map<String, List<String>> done) {
        return done.getOrDefault(contract.qualifiedName(), List.of()).stream().map(line -> line.split("\t", -1)[1])
            .collect(Collectors.toSet()).equals(Stream.concat(ClauseMutants.of(contract).stream(), Stream.of(Mutant.unchanged(contract)))
                .map(Mutant::change).collect(Collectors.toSet()));
    }

    private static String clause(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    /** The file of a clause, by the clause or a line about it. */
    private static String file(String clause) {
        return clause.substring(0, clause.indexOf('.'));
    }

    private static List<String> lines(SpecContract contract, List<Mutant> mutants) {
        Map<Mutant, String> kinds = new LinkedHashMap<>();
        MutantHunt.of(contract, mutants, MutantHunt.USUAL).forEach((mutant, outcome) -> kinds.put(mutant, kind(mutant, outcome)));
        List<Mutant> unnoticed = kinds.keySet().stream().filter(mutant -> kinds.get(mutant).startsWith("holds")).toList();
        if (!unnoticed.isEmpty()) {
            MutantHunt.guided(contract, unnoticed).forEach((mutant, outcome) -> {
                if (outcome.found() != null && outcome.found().isRefuted()) {
                    kinds.put(mutant, "missed\t" + outcome.found().why());
                }
            });
        }
        List<String> lines = new ArrayList<>();
        kinds.forEach((mutant, kind) -> lines.add(contract.qualifiedName() + "\t" + mutant.change() + "\t" + kind));
        return lines;
    }

    private static String kind(Mutant mutant, MutantHunt.Outcome outcome) {
        if (outcome.found() != null) {
            String kind = switch (outcome.found().kind()) {
                case FALSE -> "false";
                case MEANINGLESS -> "meaningless";
                default -> "silent";
            };
            return (mutant.isUnchanged() ? "alarm" : kind) + "\t" + outcome.found().why();
        } else if (mutant.isUnchanged()) {
            return "true\t";
        } else if (!mutant.isHypothesis()) {
            return "missed\t";
        }
        return outcome.farther() > 0 ? "holds\t" : "less\t";
    }

    /** With what is known of mutants that are not in these lines. */
    private static void write(List<SpecContract> contracts, Set<String> files, List<String> lines, List<Survivor> known)
            throws IOException {
        Map<String, String> rows = rows(MutantsDocument.text());
        List<Survivor> survivors = new ArrayList<>(known.stream().filter(survivor -> !survivor.isUnexplained()).toList());
        Map<String, int[]> counts = new TreeMap<>();
        known.stream().collect(Collectors.groupingBy(survivor -> file(survivor.clause())))
            .forEach((file, ofFile) -> counts.put(file, settled(rows.get(file), ofFile)));
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            int kind = KINDS.indexOf(parts[2]);
            int[] ofFile = counts.computeIfAbsent(file(line), name -> new int[KINDS.size()]);
            if (kind >= 0) {
                ofFile[kind]++;
            }
            if (kind >= KINDS.indexOf("less")) {
                survivors.add(new Survivor(parts[0], parts[1], parts[2], ""));
            }
        }
        List<String> order = contracts.stream().map(SpecContract::qualifiedName).toList();
        survivors.sort(Comparator.comparing(survivor -> order.indexOf(survivor.clause())));
        counts.forEach((file, numbers) -> rows.put(file, row(file, clauses(contracts, file), numbers)));
        rows.keySet().retainAll(contracts.stream().map(SpecContract::type).toList());
        StringBuilder text = new StringBuilder(HEAD.formatted(Survivors.NAME, Survivors.replaced(files, survivors)));
        rows.values().forEach(text::append);
        MutantsDocument.replace("Trusted clauses", text + total(contracts.size(), rows.values()));
        List<String> alarms = lines.stream().filter(line -> line.split("\t", -1)[2].equals("alarm")).toList();
        if (!alarms.isEmpty()) {
            throw new IllegalStateException("clauses as they stand are refuted: " + alarms);
        }
    }

    /** Counts of a row without those that were missed and not explained. */
    private static int[] settled(String row, List<Survivor> known) {
        String[] cells = row.split(" \\| ");
        int[] counts = IntStream.range(0, KINDS.size()).map(i -> Integer.parseInt(cells[i + 3])).toArray();
        counts[KINDS.indexOf("missed")] -= (int) known.stream().filter(Survivor::isUnexplained).count();
        return counts;
    }

    private static int clauses(List<SpecContract> contracts, String file) {
        return (int) contracts.stream().filter(contract -> contract.type().equals(file)).count();
    }

    /** The rows of the document by their files. */
    static Map<String, String> rows(String document) {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(document).results().forEach(row -> rows.put(row.group(1), row.group() + "\n"));
        return rows;
    }

    static String row(String file, int clauses, int... counts) {
        return row(file, IntStream.concat(IntStream.of(clauses, Arrays.stream(counts).sum()), Arrays.stream(counts)).toArray(),
            LocalDate.now(ZoneOffset.UTC).toString());
    }

    private static String row(String file, int[] counts, String date) {
        String numbers = Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(" | "));
        return "| " + file + " | " + numbers + " | " + date + " |\n";
    }

    /** The sums of the rows. */
    static String total(int clauses, Collection<String> rows) {
        int[] total = new int[KINDS.size() + 2];
        for (String row : rows) {
            String[] cells = row.split(" \\| ");
            for (int i = 0; i < total.length; i++) {
                total[i] += Integer.parseInt(cells[i + 1]);
            }
        }
        return row("all tried of " + clauses, total, "");
    }
}
