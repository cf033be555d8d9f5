package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are kept: some of each kind, and those that found something. */
class CorpusTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ironbound", "fuzz");
    private static final Map<String, FuzzTarget> TARGETS = Fuzz.TARGETS.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get()));

    /** In a folder for each target; names begin with the outcome. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void files(Path file) throws IOException {
        FuzzTarget target = TARGETS.get(file.getParent().getFileName().toString());
        String outcome = target.judge(Files.readString(file)).toString().toLowerCase(Locale.ROOT);
        assertTrue(file.getFileName().toString().startsWith(outcome), outcome);
    }

    @Test
    void everyTargetHasSomeThatAreAcceptedAndRefused() throws IOException {
        for (String target : Fuzz.TARGETS.keySet()) {
            List<String> names = files().stream().filter(file -> file.startsWith(FOLDER.resolve(target)))
                .map(file -> file.getFileName().toString().replaceFirst("-.*", "")).toList();
            assertTrue(names.contains("true") && names.contains("refused"), () -> target + " " + names);
        }
    }

    /** What the fuzzer begins with, where it takes no search. */
    @ParameterizedTest
    @ValueSource(strings = {"numbers", "matrices"})
    void seeds(String name) {
        FuzzTarget target = TARGETS.get(name);
        long judged = target.seeds().stream().filter(seed -> target.judge(seed) == FuzzTarget.Outcome.TRUE).count();
        assertTrue(judged >= target.seeds().size() - 2, () -> judged + " of " + target.seeds().size());
    }

    /** The second reader of JSON writes what it reads. */
    @Test
    void jsonIsReadAndWritten() {
        String text = "{\"a\":[1,\"x,]\\\"\",{}],\"b\":{\"c\":\"\\u0041\\n\"},\"a\":-1/2}";
        assertEquals(text, Json.of(text.replace(",", " ,\n ").replace(":", " : ").replace("x ,\n ]", "x,]")).toString());
        assertEquals("A\n", Json.of(text).members("b").get(0).members("c").get(0).string());
    }
}
