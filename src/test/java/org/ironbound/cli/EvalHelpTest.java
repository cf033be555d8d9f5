package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.ironbound.claim.search.Evaluation;
import org.junit.jupiter.api.Test;

/** eval --help names every function, in lines that fit. */
class EvalHelpTest {
    @Test
    void everyFunctionIsNamed() {
        String help = InProcess.run("eval", "--help").out();
        assertEquals(List.of(), help.lines().filter(line -> line.length() > 80).toList());
        List<String> families = List.of("gaussian_", "boolean_", "sparse_", "mixture_");
        Stream<String> names = Evaluation.functions().stream()
            .filter(name -> families.stream()
            .noneMatch(family -> name.startsWith(family) && help.contains("gaussian_" + name.substring(family.length()) + "(")));
        assertEquals(List.of(), names.filter(name -> !help.matches("(?s).*\\b" + name + "\\b.*")).toList());
    }
}
