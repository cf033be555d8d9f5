package org.ironbound.proof.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.proof.Project;

/** proofs/rules.txt: which methods of the kernel make the statement of each rule. */
public final class RuleMakers {
    private RuleMakers() {
    }

    /** From the ID of a rule to methods with the simple names of their types, in the order of the file. */
    public static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> makers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Project.PROOFS.resolve("rules.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(" \\| ");
                if (cells.length != 2 || makers.put(cells[0], List.of(cells[1].split(" "))) != null) {
                    throw new IOException("rules.txt: not 'RULE | Type.method ..', or a rule twice: " + line);
                }
            }
        }
        return makers;
    }
}
