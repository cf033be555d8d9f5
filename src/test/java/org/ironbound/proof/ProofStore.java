package org.ironbound.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.io.GZipProofSaver;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.util.KeYConstants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The folder of stored proofs: one file for each contract. */
public final class ProofStore {
    private static final String SUFFIX = ".proof.gz";

    /** Who proved it and how long that took: the only lines that differ when the same proof is found again. */
    private static final Pattern PERSONAL = Pattern.compile("(?m)^\\((keyLog|autoModeTime) .*\\R");

    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();

    /**
     * @throws IllegalStateException if two contracts would share a file, on any file system
     */
    ProofStore(Path folder, List<Contract> contracts) {
        this.folder = folder;
        Set<String> taken = new HashSet<>();
        for (Contract contract : contracts) {
            String path = ContractNames.pathOf(contract);
            if (!taken.add(path.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("no file name of its own for " + contract.getName());
            }
            files.put(contract.getName(), folder.resolve(path + SUFFIX));
        }
    }

    /** The store of the project. */
    static ProofStore ofProject(List<Contract> contracts) {
        return new ProofStore(Project.PROOFS, contracts);
    }

    /** Where the proof of a contract is, or would be. */
    Path fileOf(Contract contract) {
        return files.get(contract.getName());
    }

    /** The same, as the lists and messages print it. */
    String nameOf(Contract contract) {
        return Folders.slashed(folder.relativize(fileOf(contract)));
    }

    /** Stored proofs that belong to no contract. */
    List<Path> orphans() throws IOException {
        return Folders.filesBelow(folder).stream()
                .filter(file -> file.getFileName().toString().contains(".proof") && !files.containsValue(file))
                .toList();
    }

    /** Stores a proof in place of an earlier one. */
    void save(Contract contract, Proof proof) throws IOException {
        Path file = fileOf(contract);
        Files.createDirectories(file.getParent());
        String error = new GZipProofSaver(proof, file.toString(), KeYConstants.VERSION).save();
        if (error != null) {
            throw new IOException("cannot store " + file + ": " + error);
        }
        write(file, PERSONAL.matcher(text(file)).replaceAll(""));
    }

    /** The unpacked text of a stored proof. */
    public static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Packs the text of a proof. */
    static void write(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
