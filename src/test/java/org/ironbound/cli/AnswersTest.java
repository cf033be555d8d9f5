package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of single commands: words that people have missed, or that have misled them. */
class AnswersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "prove --tested-rules | 1 <= tanh(10^9) | 1 | 0, below 0", "prove | 1 <= tanh(10^9) | 3 | only tested do, which --tested-rules",
        "eval | 0.10000000000000000000000000000001 | 0 | = 0.10000000000000000000000000000001, exactly",
        "eval | Phi(1) | 0 | = 0.841344746069",
        "eval | sinc(1) | 2 | a name that 'ironbound eval --help' lists", "eval | log(2) | 2 | try:   ln, or log2 for the base 2",
        "eval | exp(10^6) | 2 | smaller numbers, such as exp(200000)", "eval | cosh(10^5) | 0 | = 1.40333168021e43429",
        "channel | --help | 0 | with the outputs 0, 1, erased", "bound custom | --help | 0 | 2 to 10^300"})
    void words(String command, String argument, int code, String words) {
        InProcess.Result result = InProcess.run(Stream.concat(Stream.of(command.split(" ")), Stream.of(argument)).toArray(String[]::new));
        assertEquals(code, result.code(), result::toString);
        assertTrue((result.out() + result.err()).replaceAll("\\s+", " ").contains(words.replaceAll("\\s+", " ")), result::toString);
    }

    /** Also with long numbers, where they have blanks. */
    @ParameterizedTest
    @ValueSource(strings = {"bound gaussian --dimension 10^12 --samples 1000 --mean-squared-error 0.123456789",
        "bound gaussian --dimension 10^12 --samples 1000 --false-negative 0.123456789 --false-positive 0.123456789",
        "bound custom --tau 0.123456789 --rho 0.0123456789 --information 1.23456789", "channel awgn:12345678901 --uses 1234567890123456789",
        "bound gaussian --dimension 10^12 --samples 1000 --error 0.1 --lambda-squared 1 --digits 7", "channel nowhere.csv"})
    void linesOfEightyColumns(String command) throws IOException {
        String certificate = folder.resolve("c.json").toString();
        InProcess.Result result = InProcess.run((command + " --certificate " + certificate).split(" "));
        requireNarrow(result.out().replaceAll("  certificate .*", "") + result.err());
        if (Files.exists(Path.of(certificate))) {
            requireNarrow(InProcess.run("check", certificate).out().replace(certificate, "c.json"));
        }
    }

    private static void requireNarrow(String text) {
        assertTrue(text.lines().count() > 1 && text.lines().allMatch(line -> line.length() <= 80), text);
    }
}
