package org.ironbound.proof.mutants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ironbound.proof.ChangedKernel;
import org.ironbound.proof.ContractNames;
import org.ironbound.proof.Project;
import org.ironbound.proof.trust.StoredProof;

/** Looks for changes of the kernel's code and loop specifications that no proof notices. */
final class KernelHunt {
    private static final int CONTROLS = 20;
    private static final String TITLE = "Code and loop specifications of the kernel";
    private static final String DRAWN = """
        By %s.
        Of %d methods and constructors, %d have %d changes of their code, %d have %d changes of their loop specifications. A round
        plants one compiling change, drawn once for all, in each method at once, and tries those first whose methods have short proofs;
        methods whose stored proof has more than %d steps (%d of those with changes) are left out. A change is killed if the stored proof
        of the method's contract does not replay and a new search, with the project's settings and limits, finds no other.
        """;
    /** How the name of a round of changes of code begins. */
    private static final String CODE = "code ";
    static final Path RESULTS = Project.SCRATCH.resolve("kernel-mutants.txt");

    private final KernelSources sources = KernelSources.ofKernel();
    private final Map<String, Integer> sizes = StoredProof.sizes();
    /** By methods. */
    private final Map<String, String> contracts = new TreeMap<>();
    private final int rounds;
    private final int mostNodes;
    private final Methods methods;
    private final Set<String> done = new HashSet<>();
    private Map<String, String> original;

    /**
     * @param rounds    of each method so many mutants, by turns one of its loops and one of its code
     * @param mostNodes methods with longer stored proofs are left out
     * @param methods   to try
     */
    KernelHunt(int rounds, int mostNodes, Methods methods) throws IOException {
        this.rounds = rounds;
        this.mostNodes = mostNodes;
        this.methods = methods;
        sizes.keySet().forEach(contract -> contracts.put(ContractNames.method(contract), contract));
        Result.read(RESULTS).forEach(result -> done.add(result.id()));
    }

    /** Tries the mutants. */
    void run() throws Exception {
        Draw loops = new Draw(sources, methods.of(sources.loops()));
        Draw code = new Draw(sources, methods.of(sources.code()));
        for (int round = 1; round <= rounds; round++) {
            hunt("loops " + round, loops.round());
            hunt(CODE + round, code.round());
        }
    }

    /** Writes what has been found so far. */
    void report() throws IOException, Hunt.WrongCall {
        Map<String, List<Mutant>> code = methods.of(sources.code());
        Map<String, List<Mutant>> loops = methods.of(sources.loops());
        List<Result> results = Result.read(RESULTS);
        String drawn = DRAWN.formatted(methods.command("kernel", Result.rounds(results, CODE), mostNodes), code.size(), changeable(code),
            changes(code), changeable(loops), changes(loops), mostNodes, tooLong(code, loops));
        MutantsDocument.replace(methods.title(TITLE), HuntReport.text(drawn, results, Explanations.read()));
    }

    private static long changeable(Map<String, List<Mutant>> mutants) {
        return mutants.values().stream().filter(ofMethod -> !ofMethod.isEmpty()).count();
    }

    private static int changes(Map<String, List<Mutant>> mutants) {
        return mutants.values().stream().mapToInt(List::size).sum();
    }

    private long tooLong(Map<String, List<Mutant>> code, Map<String, List<Mutant>> loops) {
        return code.keySet().stream().filter(method -> !code.get(method).isEmpty() || !loops.get(method).isEmpty())
            .filter(method -> sizes.get(contracts.get(method)) > mostNodes).count();
    }

    private void hunt(String round, List<Mutant> mutants) throws Exception {
        List<Mutant> tried = new ArrayList<>(mutants);
        tried.removeIf(mutant -> nodes(mutant) > mostNodes || done.contains(mutant.id()));
        tried.sort(Comparator.comparingInt(this::nodes).thenComparing(Mutant::id));
        System.out.println("round " + round + ": " + mutants.size() + " mutants, " + tried.size() + " to be tried");
        if (tried.isEmpty()) {
            return;
        }
        if (original == null) {
            ChangedKernel unchanged = ChangedKernel.load(sources.planted(List.of()));
            original = unchanged.code();
            control(unchanged, tried);
        }
        ChangedKernel kernel = ChangedKernel.load(sources.planted(tried));
        Planted.require(tried, original, kernel.code());
        for (Mutant mutant : tried) {
            Result result = Result.of(round, kernel, mutant, List.of(contracts.get(mutant.method())));
            result.appendTo(RESULTS);
            System.out.println(result);
        }
    }

    /** Of some of the methods, unchanged. */
    private void control(ChangedKernel unchanged, List<Mutant> mutants) throws Exception {
        for (int i = 0; i < mutants.size(); i += Math.max(1, mutants.size() / CONTROLS)) {
            String contract = contracts.get(mutants.get(i).method());
            if (done.add(contract)) {
                Result.control(unchanged, contract).appendTo(RESULTS);
            }
        }
    }

    private int nodes(Mutant mutant) {
        return sizes.get(contracts.get(mutant.method()));
    }
}
