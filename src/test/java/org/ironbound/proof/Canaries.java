package org.ironbound.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ironbound.proof.source.JavaText;
import org.ironbound.proof.source.Mentions;

/**
 * The canaries: wrong contracts, loaded together with the part of the kernel that they mention, on the same trusted base.
 * Their packages say what has to become of them. Loads in a fraction of the time that the whole kernel takes.
 */
final class Canaries {
    private static KernelEnvironment environment;

    private Canaries() {
    }

    /** The canaries and what they mention of the kernel, loaded at the first call. */
    static synchronized KernelEnvironment environment() throws IOException {
        if (environment == null) {
            List<JavaText> canaries = JavaText.below(Project.CANARIES);
            environment = KernelEnvironment.load(lay(canaries, Project.SCRATCH.resolve("canaries")));
        }
        return environment;
    }

    /** Makes a folder of sources and what they mention of the kernel. */
    static Path lay(List<JavaText> sources, Path folder) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        for (JavaText source : new Mentions(JavaText.below(Project.KERNEL)).reachedFrom(sources)) {
            content.put(source.qualifiedTypeName().replace('.', '/') + ".java", source.text().getBytes(StandardCharsets.UTF_8));
        }
        Folders.fill(folder, content);
        return folder;
    }

    /** The contracts of the canaries in one package. */
    static List<Contract> contracts(String fate) throws IOException {
        return environment().contracts().stream()
                .filter(contract -> contract.getName().startsWith("canary." + fate + "."))
                .toList();
    }
}
