package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The command for the long runs. */
class NightlyTest {
    private static final Path COMMAND = Path.of(".ci", "nightly");
    private static final Pattern RUN = Pattern.compile("(\\w+)\\) fuzz (\\w+) (\\d+) ;;");

    @Test
    void everyTargetIsTriedAMillionInputsInAll() throws IOException {
        String text = Files.readString(COMMAND);
        Map<String, Integer> runs = RUN.matcher(text).results()
            .collect(Collectors.toMap(run -> run.group(2), run -> Integer.parseInt(run.group(3))));
        assertEquals(Fuzz.TARGETS.keySet(), runs.keySet());
        assertTrue(runs.values().stream().mapToInt(Integer::intValue).sum() >= 1_000_000, runs.toString());
        RUN.matcher(text).results().map(MatchResult::group).forEach(run -> assertTrue(run.matches("(\\w+)\\) fuzz \\1 .*"), run));
    }

    @Test
    void aJobThatThereIsNotIsRefusedBeforeAnyWork() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", COMMAND.toString(), "literature", "numberz").redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(2, process.exitValue(), printed);
        assertTrue(printed.startsWith("'numberz' is none of the jobs: slow "), printed);
    }
}
