package org.ironbound.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The canaries: wrong contracts, loaded together with the part of the kernel that they mention, on the same trusted base.
 * Their packages say what has to become of them. Loads in a fraction of the time that the whole kernel takes.
 */
final class Canaries {
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

    private static KernelEnvironment environment;

    private Canaries() {
    }

    /** The canaries and what they mention of the kernel, loaded at the first call. */
    static synchronized KernelEnvironment environment() throws IOException {
        if (environment == null) {
            Map<String, byte[]> content = new TreeMap<>();
            for (Path file : Folders.filesBelow(Project.CANARIES)) {
                content.put("canary/" + Folders.slashed(Project.CANARIES.relativize(file)), Files.readAllBytes(file));
            }
            addMentioned(content);
            Path sources = Project.SCRATCH.resolve("canaries");
            Folders.fill(sources, content);
            environment = KernelEnvironment.load(sources);
        }
        return environment;
    }

    /** Adds the files of the kernel that those already there mention, and what these mention. */
    private static void addMentioned(Map<String, byte[]> content) throws IOException {
        Map<String, Path> byType = new HashMap<>();
        for (Path file : Folders.filesBelow(Project.KERNEL)) {
            byType.put(file.getFileName().toString().replace(".java", ""), file);
        }
        Deque<byte[]> texts = new ArrayDeque<>(content.values());
        while (!texts.isEmpty()) {
            String text = new String(texts.pop(), StandardCharsets.UTF_8);
            for (String type : TYPE_NAME.matcher(text).results().map(MatchResult::group).toList()) {
                Path file = byType.remove(type);
                if (file != null) {
                    byte[] mentioned = Files.readAllBytes(file);
                    content.put("kernel/" + Folders.slashed(Project.KERNEL.relativize(file)), mentioned);
                    texts.push(mentioned);
                }
            }
        }
    }

    /** The contracts of the canaries in one package. */
    static List<Contract> contracts(String fate) throws IOException {
        return environment().contracts().stream()
                .filter(contract -> contract.getName().startsWith("canary." + fate + "."))
                .toList();
    }
}
