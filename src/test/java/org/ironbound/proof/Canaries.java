package org.ironbound.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canaries: wrong contracts, loaded together with the kernel on the same trusted base. Their packages say what has
 * to become of them.
 */
final class Canaries {
    private static KernelEnvironment environment;

    private Canaries() {
    }

    /** Kernel and canaries, loaded at the first call. */
    static synchronized KernelEnvironment environment() throws IOException {
        if (environment == null) {
            Map<String, byte[]> content = new TreeMap<>();
            addAll(content, "kernel/", Project.KERNEL);
            addAll(content, "canary/", Project.CANARIES);
            Path sources = Project.SCRATCH.resolve("canaries");
            Folders.fill(sources, content);
            environment = KernelEnvironment.load(sources);
        }
        return environment;
    }

    private static void addAll(Map<String, byte[]> content, String prefix, Path folder) throws IOException {
        for (Path file : Folders.filesBelow(folder)) {
            content.put(prefix + Folders.slashed(folder.relativize(file)), Files.readAllBytes(file));
        }
    }

    /** The contracts of the canaries in one package. */
    static List<Contract> contracts(String fate) throws IOException {
        return environment().contracts().stream()
                .filter(contract -> contract.getName().startsWith("canary." + fate + "."))
                .toList();
    }
}
