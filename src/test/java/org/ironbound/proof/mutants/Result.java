package org.ironbound.proof.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ironbound.proof.ChangedKernel;

/**
 * What became of a mutant.
 *
 * @param round   in which it was drawn
 * @param kind    what sort of change it is
 * @param fate    what became of it
 * @param seconds that this took
 * @param guard   who noticed it, or how it passed
 * @param id      the mutant
 */
record Result(String round, String kind, Fate fate, double seconds, String guard, String id) {
    private static final String CONTROL = "control";

    enum Fate { KILLED, SURVIVED, UNDECIDED }

    /** The results of a hunt so far, from the file that it appends to. */
    static List<Result> read(Path file) throws IOException {
        List<Result> results = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", 6);
                results.add(new Result(parts[0], parts[1], Fate.valueOf(parts[2]), Double.parseDouble(parts[3]), parts[4], parts[5]));
            }
        }
        return results;
    }

    /** How many rounds whose names begin so the results are of. */
    static long rounds(List<Result> results, String beginning) {
        return results.stream().map(Result::round).filter(round -> round.startsWith(beginning)).distinct().count();
    }

    /** Whether the search that finds no proof of a mutant finds one where nothing is changed. */
    static Result control(ChangedKernel unchanged, String contract) throws Exception {
        long start = System.nanoTime();
        boolean found = unchanged.search(unchanged.contract(contract)) == ChangedKernel.Fate.PROVED_ANEW;
        return new Result(CONTROL, CONTROL, found ? Fate.SURVIVED : Fate.KILLED, (System.nanoTime() - start) / 1e9, "", contract);
    }

    boolean isControl() {
        return round.equals(CONTROL);
    }

    /**
     * Tries whether contracts still have a proof where a mutant is planted; one without is enough.
     *
     * @param contracts by the names that the lists of proofs give them
     */
    static Result of(String round, ChangedKernel kernel, Mutant mutant, List<String> contracts) {
        long start = System.nanoTime();
        Fate fate = Fate.SURVIVED;
        String guard = "the stored proofs are proofs of it too";
        try {
            for (String contract : contracts) {
                ChangedKernel.Fate proved = kernel.attempt(kernel.contract(contract));
                if (proved == ChangedKernel.Fate.OPEN) {
                    fate = Fate.KILLED;
                    guard = contract;
                    break;
                }
                if (proved == ChangedKernel.Fate.UNDECIDED) {
                    fate = Fate.UNDECIDED;
                    guard = "a search took too long";
                }
                guard = fate == Fate.SURVIVED && proved == ChangedKernel.Fate.PROVED_ANEW ? "KeY finds another proof" : guard;
            }
        } catch (Exception | StackOverflowError | AssertionError e) {
            fate = Fate.UNDECIDED;
            guard = String.valueOf(e).replaceAll("\\s+", " ");
        }
        return new Result(round, mutant.kind(), fate, (System.nanoTime() - start) / 1e9, guard, mutant.id());
    }

    void appendTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.format(Locale.ROOT, "%s\t%s\t%s\t%.1f\t%s\t%s%n", round, kind, fate, seconds, guard, id),
            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
