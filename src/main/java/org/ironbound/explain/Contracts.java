package org.ironbound.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ironbound.report.TrustReport;

/** The contracts of the kernel that KeY proved, and where contract and proof are. */
final class Contracts {
    private static final List<Contract> ALL = read();
    private static final String CLASSES = "src/main/java/org/ironbound/kernel/";

    private Contracts() {
    }

    /**
     * A contract.
     *
     * @param name  as in proofs/contracts.txt
     * @param nodes of its proof
     * @param proof the file of the proof, below the folder proofs
     */
    record Contract(String name, int nodes, String proof) {
        /** Type and method. */
        String method() {
            return name.substring(name.indexOf('.') + 1, name.indexOf('(')).replace("::", ".");
        }

        /** The file with the method and its contract. */
        String file() {
            return CLASSES + name.substring(0, name.indexOf("::")).replace('.', '/') + ".java";
        }
    }

    /** The contract of a method, given the start of its name; no lemma and no clause about frames. */
    static Optional<Contract> of(String start) {
        return ALL.stream().filter(contract -> contract.name.startsWith(start) && contract.name.contains(" normal_behavior")).findFirst();
    }

    private static List<Contract> read() {
        try {
            return TrustReport.resource("contracts.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Contracts::contract).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contract contract(String line) {
        String[] cells = line.strip().split(" +", 3);
        int gap = cells[2].lastIndexOf("  ");
        return new Contract(cells[2].substring(0, gap), Integer.parseInt(cells[0]), cells[2].substring(gap + 2));
    }
}
