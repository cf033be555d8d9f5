package org.ironbound.proof.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.proof.ContractNames;
import org.ironbound.proof.Project;
import org.ironbound.proof.ProofStore;

/**
 * A stored proof, read as text, without KeY.
 *
 * @param contract what it proves, as proofs/contracts.txt has it
 * @param nodes steps of the proof
 * @param citations the contracts that it relies on, proved or trusted
 */
public record StoredProof(ContractName contract, int nodes, SortedSet<String> citations) {
    private static final Pattern ROW = Pattern.compile("\\s*(?<nodes>\\d+)\\s+\\d+  (?<contract>.+)  (?<file>\\S+)");
    private static final Pattern TRUSTED = Pattern.compile("\\s*\\d+  (?<contract>.+)");
    /** A rule that applies a contract by its name. This and the next begin with words, which are soon found in a long text. */
    private static final Pattern CONTRACT = Pattern.compile("\\(contract \"([^\"]+)\"\\)");
    /** A rule that applies a contract by the name of the lemma that it is about. */
    private static final Pattern LEMMA = Pattern.compile("\\(rule \"Contract_axiom_for_(\\w+)_in_(\\w+)\"");

    /** All proofs, in the order of proofs/contracts.txt. */
    public static List<StoredProof> all() throws IOException {
        List<ContractName> known = new ArrayList<>(trusted());
        List<Matcher> rows = rows("contracts.txt", ROW);
        rows.forEach(row -> known.add(new ContractName(row.group("contract"))));
        Lemmas lemmas = new Lemmas(known);
        List<StoredProof> proofs = new ArrayList<>();
        for (Matcher row : rows) {
            proofs.add(new StoredProof(new ContractName(row.group("contract")), Integer.parseInt(row.group("nodes")),
                citations(ProofStore.text(Project.PROOFS.resolve(row.group("file"))), lemmas)));
        }
        return proofs;
    }

    /** How many steps the proof of each contract has. */
    public static Map<String, Integer> sizes() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        rows("contracts.txt", ROW).forEach(row -> sizes.put(row.group("contract"), Integer.parseInt(row.group("nodes"))));
        return sizes;
    }

    /** The contracts that proofs rely on without a proof of them, in the order of proofs/trusted.txt. */
    public static List<ContractName> trusted() throws IOException {
        return rows("trusted.txt", TRUSTED).stream().map(row -> new ContractName(row.group("contract"))).toList();
    }

    private static SortedSet<String> citations(String proof, Lemmas lemmas) {
        SortedSet<String> citations = new TreeSet<>();
        CONTRACT.matcher(proof).results().forEach(cited -> citations.add(ContractNames.readable(cited.group(1))));
        LEMMA.matcher(proof).results().forEach(cited -> citations.addAll(lemmas.contracts(cited.group(2), cited.group(1))));
        return citations;
    }

    private static List<Matcher> rows(String list, Pattern pattern) throws IOException {
        List<Matcher> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(Project.PROOFS.toString(), list))) {
            if (!line.startsWith("#")) {
                Matcher row = pattern.matcher(line);
                if (!row.matches()) {
                    throw new IOException(list + " has a line that is no row: " + line);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
