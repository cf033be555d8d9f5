package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of single commands: words that people have missed, or that have misled them. */
class AnswersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "prove | 1 <= tanh(10^9) | 1 | 0, below 0",
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
}
