package org.ironbound.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The generated lists beside the proofs: for reviewers, and so that a change of what is proved or trusted shows. */
final class ProofLists {
    private ProofLists() {
    }

    /** Every list, from its file to its text. */
    static Map<Path, String> of(Collection<ClosedProof> proofs) {
        Map<Path, String> lists = new LinkedHashMap<>();
        lists.put(Project.PROOFS.resolve("contracts.txt"), contracts(proofs));
        lists.put(Project.PROOFS.resolve("trusted.txt"), trusted(new CitationGraph(proofs)));
        return lists;
    }

    static void write(Map<Path, String> lists) throws IOException {
        for (Map.Entry<Path, String> list : lists.entrySet()) {
            Files.writeString(list.getKey(), list.getValue());
        }
    }

    /** The text as it is committed; empty if there is none. */
    static String stored(Path list) throws IOException {
        return Files.exists(list) ? Files.readString(list, StandardCharsets.UTF_8) : "";
    }

    private static String contracts(Collection<ClosedProof> proofs) {
        return "# Written by Prove: every proved contract, with the nodes and branches of its proof and the file.\n"
                + "# nodes branches contract file\n"
                + proofs.stream()
                        .sorted(Comparator.comparing(ClosedProof::contract))
                        .map(proof -> "%7d %5d  %s  %s\n".formatted(proof.nodes(), proof.branches(),
                                ContractNames.readable(proof.contract()), proof.file()))
                        .collect(Collectors.joining());
    }

    private static String trusted(CitationGraph graph) {
        return "# Written by Prove: every contract of specs/ that proofs rely on, with the number of proofs that cite it.\n"
                + graph.unproved().entrySet().stream()
                        .map(use -> "%5d  %s\n".formatted(use.getValue(), ContractNames.readable(use.getKey())))
                        .collect(Collectors.joining());
    }
}
