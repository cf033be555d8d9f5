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
import java.util.TreeSet;
import org.ironbound.proof.ChangedKernel;
import org.ironbound.proof.ContractNames;
import org.ironbound.proof.Project;
import org.ironbound.proof.trust.StoredProof;

/** Looks for changes of contracts that no proof about a caller notices. */
final class ContractHunt {
    private static final String TITLE = "Contracts of the kernel";
    private static final String DRAWN = """
        By %s.
        The contracts of %d methods and constructors have %d such changes: a part of a promise is dropped or weakened, or a demand is
        strengthened, so that the method's own proof holds as before. %d of them are changes of contracts that proofs about other methods
        cite; the rest are promises to the checker and to readers, which no proof can miss. A load plants as many, in an order drawn once
        for all, as leave every proof with one change at most. A change is killed if a proof that cites the contract does not replay and a
        new search, with the project's settings and limits, finds no other.
        """;
    /** How the name of a load begins. */
    private static final String LOAD = "load ";
    static final Path RESULTS = Project.SCRATCH.resolve("contract-mutants.txt");

    private final KernelSources sources = KernelSources.ofKernel();
    private final int loads;
    private final Methods methods;
    private final Map<String, Integer> sizes = StoredProof.sizes();
    /** Of each method, the contracts whose proofs cite its contract. */
    private final Map<String, Set<String>> clients = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private Map<String, String> original;

    /**
     * @param loads   of KeY, each with other mutants
     * @param methods to try
     */
    ContractHunt(int loads, Methods methods) throws IOException {
        this.loads = loads;
        this.methods = methods;
        for (StoredProof proof : StoredProof.all()) {
            for (String cited : proof.citations()) {
                if (!ContractNames.method(cited).equals(ContractNames.method(proof.contract().text()))) {
                    clients.computeIfAbsent(ContractNames.method(cited), unknown -> new TreeSet<>()).add(proof.contract().text());
                }
            }
        }
        Result.read(RESULTS).forEach(result -> done.add(result.id()));
    }

    /** Tries the mutants, one of each contract after the other. */
    void run() throws Exception {
        Draw draw = new Draw(sources, methods.of(sources.contracts()));
        List<Mutant> left = new ArrayList<>();
        for (List<Mutant> drawn = draw.next(); !drawn.isEmpty(); drawn = draw.next()) {
            drawn.stream().filter(mutant -> clients.containsKey(mutant.method()) && !done.contains(mutant.id())).forEach(left::add);
        }
        for (int load = 1; load <= loads && !left.isEmpty(); load++) {
            List<Mutant> together = apart(left);
            left.removeAll(together);
            hunt(LOAD + load, together);
        }
    }

    /** Writes what has been found so far. */
    void report() throws IOException, Hunt.WrongCall {
        Map<String, List<Mutant>> contracts = methods.of(sources.contracts());
        List<Mutant> all = contracts.values().stream().flatMap(List::stream).toList();
        List<Result> results = Result.read(RESULTS);
        String drawn = DRAWN.formatted(methods.command("contracts", Result.rounds(results, LOAD)),
            contracts.values().stream().filter(ofMethod -> !ofMethod.isEmpty()).count(), all.size(),
            all.stream().filter(mutant -> clients.containsKey(mutant.method())).count());
        MutantsDocument.replace(methods.title(TITLE), HuntReport.text(drawn, results, Explanations.read()));
    }

    /** Mutants of which no proof has to do with two. */
    private List<Mutant> apart(List<Mutant> mutants) {
        Set<String> taken = new HashSet<>();
        List<Mutant> together = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Set<String> own = new HashSet<>(Set.of(mutant.method()));
            clients.get(mutant.method()).forEach(client -> {
                own.add(client);
                own.add(ContractNames.method(client));
            });
            if (own.stream().noneMatch(taken::contains)) {
                taken.addAll(own);
                together.add(mutant);
            }
        }
        return together;
    }

    private void hunt(String load, List<Mutant> mutants) throws Exception {
        System.out.println(load + ": " + mutants.size() + " mutants");
        if (original == null) {
            original = ChangedKernel.load(sources.planted(List.of())).promises();
        }
        ChangedKernel kernel = load(mutants);
        Planted.require(mutants, original, kernel.promises());
        mutants.sort(Comparator.comparingInt((Mutant mutant) -> clients.get(mutant.method()).stream().mapToInt(sizes::get).min().orElse(0))
            .thenComparing(Mutant::id));
        for (Mutant mutant : mutants) {
            List<String> bySize = new ArrayList<>(clients.get(mutant.method()));
            bySize.sort(Comparator.comparing(sizes::get));
            Result result = Result.of(load, kernel, mutant, bySize);
            result.appendTo(RESULTS);
            System.out.println(result);
        }
    }

    /** Takes away the mutants of a source that KeY refuses: they are none that its types admit. */
    private ChangedKernel load(List<Mutant> mutants) throws IOException {
        while (true) {
            try {
                return ChangedKernel.load(sources.planted(mutants));
            } catch (IOException e) {
                String message = messages(e);
                System.out.println(message);
                if (!mutants.removeIf(mutant -> message.contains("/" + mutant.file()))) {
                    throw e;
                }
            }
        }
    }

    private static String messages(Throwable error) {
        return error == null ? "" : error + "\n" + messages(error.getCause());
    }
}
