package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong use: one clear error on stderr, exit code 2, nothing on stdout and nothing written. */
class BadInputTest {
    private static final String GOOD = "bound gaussian --dimension 10000 --samples 10 --error 0.1 ";

    private static final String CUSTOM = "bound custom --tau 1/2 --rho 1/20 --information 1.5 ";

    private static final String MIXTURE = "bound mixture --clusters 10 --cluster gaussian:100 ";

    @TempDir
    Path folder;

    static Stream<Arguments> commands() {
        return Stream.of(
            Arguments.of("", "a command is missing"),
            Arguments.of("bound", "a command is missing"),
            Arguments.of("bound colour", "'colour' is no command of 'ironbound bound'"),
            Arguments.of("find colour gaussian", "'colour' is no command of 'ironbound find'"),
            Arguments.of("prove 1 < 2", "'<' is one argument too many"),
            Arguments.of("bind gaussian", "'bind'"),
            Arguments.of("bound gaussian", "--dimension is missing"),
            Arguments.of("bound gaussian --dimension", "--dimension"),
            Arguments.of("bound gaussian --dimension --samples 10 --error 0.1", "--dimension"),
            Arguments.of("bound gaussian --dimensoin 10 --samples 10 --error 0.1", "--dimensoin"),
            Arguments.of(GOOD + "--verbose", "--verbose"),
            Arguments.of(GOOD + "extra", "extra"),
            Arguments.of(GOOD + "--error 0.2", "--error"),
            Arguments.of("bound gaussian --dimension 0 --samples 10 --error 0.1",
            "--dimension is '0'; it must be a whole number from 1 to 10^300"),
            Arguments.of("bound gaussian --dimension -5 --samples 10 --error 0.1", "--dimension is '-5'"),
            Arguments.of("bound gaussian --dimension 1.5 --samples 10 --error 0.1", "--dimension is '1.5'; it must be a whole number"),
            Arguments.of("bound gaussian --dimension ten --samples 10 --error 0.1", "--dimension is 'ten'; it must be a number such as"),
            Arguments.of("bound gaussian --dimension 100 --samples 0 --error 0.1", "--samples is '0'"),
            Arguments.of("bound gaussian --dimension 100 --samples 1/2 --error 0.1", "--samples is '1/2'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10", "--error is missing"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 0.5",
            "--error is '0.5'; it must be at least 0 and below 1/2"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 0.7", "--error is '0.7'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error -0.1", "--error is '-0.1'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 1e999999999", "--error is '1e999999999'"),
            Arguments.of("bound gaussian --dimension 1e999999999 --samples 10 --error 0.1", "--dimension is '1e999999999'"),
            Arguments.of("bound gaussian --dimension 10^999999999 --samples 10 --error 0.1", "--dimension is '10^999999999'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 1e-999999999", "--error is '1e-999999999'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 0,1", "--error is '0,1'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --false-negative 0.1", "--false-positive is missing"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --false-positive 0.1", "--false-negative is missing"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --false-negative 0.4 --false-positive 0.6",
            "--false-positive is '0.6'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 0.1 --false-positive 0.6",
            "--error is '0.1'; it must be given alone"),
            Arguments.of(GOOD + "--lambda-squared 0", "--lambda-squared is '0'; it must be strictly between 0 and 1"),
            Arguments.of(GOOD + "--lambda-squared 1", "--lambda-squared is '1'"),
            Arguments.of(GOOD + "--lambda-squared -1/2", "--lambda-squared is '-1/2'"),
            Arguments.of("bound gaussian --dimension 1 --samples 10 --error 0.1", "--lambda-squared"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --mean-squared-error 1", "--mean-squared-error is '1'"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --error 0.1 --mean-squared-error 0.5",
                "--mean-squared-error is '0.5'; it must be given alone"),
            Arguments.of("learner gaussian --dimension 100 --samples 10 --mean-squared-error 0.5", "--mean-squared-error"),
            Arguments.of("privacy gaussian --dimension 100 --samples 10 --mean-squared-error 0.5", "--mean-squared-error"),
            Arguments.of("bound boolean --dimension 100 --samples 10 --mean-squared-error 0.5", "--mean-squared-error"),
            Arguments.of("bound boolean --dimension 100 --samples 10 --bit-error 1/2", "--bit-error is '1/2'"),
            Arguments.of("bound boolean --dimension 100 --samples 10 --error 0.1 --bit-error 0.4",
                "--bit-error is '0.4'; it must be given alone"),
            Arguments.of("learner boolean --dimension 100 --samples 10 --bit-error 0.4", "--bit-error"),
            Arguments.of("bound gaussian --dimension 100 --samples 10 --bit-error 0.4", "--bit-error"),
            Arguments.of("check missing.json --problem boolean --dimension 10 --samples 1 --mean-squared-error 1/2",
                "--mean-squared-error is '1/2'; it must be left out"),
            Arguments.of(GOOD + "--digits 0", "--digits is '0'; it must be a whole number from 1 to 1000"),
            Arguments.of(GOOD + "--digits 1001", "--digits is '1001'"),
            Arguments.of(GOOD + "--digits many", "--digits is 'many'"),
            Arguments.of(GOOD + "--certificate no/such/folder/c.json", "no/such/folder"),
            Arguments.of(GOOD + "--certificate .", "is a folder"),
            Arguments.of(GOOD + "--certificate=", "--certificate '' is no name of a file"),
            Arguments.of(GOOD + "--certificate /dev/null/c.json", "/dev/null"),
            Arguments.of("check", "FILE"),
            Arguments.of("check missing.json", "'missing.json' does not exist"),
            Arguments.of("check .", "'.' is a folder"),
            Arguments.of("export", "--coq"),
            Arguments.of("export --coq missing.json", "'missing.json' does not exist"),
            Arguments.of("export --coq .", "'.' is a folder"),
            Arguments.of("check missing.json --problem spherical", "--problem is 'spherical'; it must be gaussian"),
            Arguments.of("check missing.json --problem gaussian --dimension 10 --samples 1 --error 0.1 --tau 1/2",
            "--tau is '1/2'; it must be left out"),
            Arguments.of("privacy", "a command is missing"),
            Arguments.of("privacy custom", "custom"),
            Arguments.of("privacy gaussian --dimension 100 --samples 0 --error 0.1", "--samples is '0'"),
            Arguments.of("coefficient", "a command is missing"),
            Arguments.of("coefficient mixture", "mixture"),
            Arguments.of("coefficient boolean", "--samples is missing"),
            Arguments.of("coefficient boolean --samples 3", "--lambda is missing; it must be given, or --dimension"),
            Arguments.of("coefficient boolean --samples 0 --lambda 1/2", "--samples is '0'"),
            Arguments.of("coefficient boolean --samples 3 --lambda 1", "--lambda is '1'; it must be strictly between 0 and 1"),
            Arguments.of("coefficient boolean --samples 3 --lambda 1/2 --dimension 16",
            "--dimension is '16'; it must be left out where lambda is given"),
            Arguments.of("coefficient boolean --samples 3 --dimension 1", "--lambda"),
            Arguments.of("coefficient boolean --samples 3 --lambda 1/2 --error 0.1", "--error"),
            Arguments.of("coefficient sparse --samples 3", "--fixed-probability is missing; it must be given, or --dimension"),
            Arguments.of("coefficient sparse --samples 3 --fixed-probability 0", "--fixed-probability is '0'"),
            Arguments.of("coefficient gaussian --samples 3 --lambda-squared -1", "--lambda-squared is '-1'"),
            Arguments.of("coefficient gaussian --samples 3 --dimension 0", "--dimension is '0'"),
            Arguments.of("channel", "matrix"),
            Arguments.of("channel bsc:0.1 --uses 0", "--uses is '0'"),
            Arguments.of("channel bsc:0.1 --uses 1e9", "--uses is '1000000000'; it must be a whole number from 1 to 1000"),
            Arguments.of("bound boolean --dimension 100 --samples 0 --error 0.1", "--samples is '0'"),
            Arguments.of("bound boolean --dimension 100 --samples 3 --error 0.1 --lambda 1",
            "--lambda is '1'; it must be strictly between 0 and 1"),
            Arguments.of("bound boolean --dimension 1 --samples 3 --error 0.1", "--lambda"),
            Arguments.of("bound boolean --dimension 100 --samples 3 --error 0.1 --lambda-squared 1/2", "--lambda-squared"),
            Arguments.of("bound sparse --dimension 100 --samples 3 --error 0.1 --fixed-probability 0",
            "--fixed-probability is '0'; it must be strictly between"),
            Arguments.of("bound sparse --dimension 1 --samples 3 --error 0.1", "--fixed-probability"),
            Arguments.of("bound sparse --dimension 100 --samples 3 --error 0.1 --fixed-probability 1",
            "--fixed-probability is '1'; it must be strictly between"),
            Arguments.of("bound sparse --dimension 100 --samples 0 --error 0.1", "--samples is '0'"),
            Arguments.of("bound boolean --dimension 100 --samples 3 --error 0.1 --lambda 0",
            "--lambda is '0'; it must be strictly between 0 and 1"),
            Arguments.of("bound boolean --dimension 100 --samples 3 --error 0.1 --lambda -1/2",
            "--lambda is '-1/2'; it must be strictly between 0 and 1"),
            Arguments.of("coefficient sparse --samples 0 --fixed-probability 1/2", "--samples is '0'"),
            Arguments.of("learner sparse --dimension 100 --samples 0 --error 0.2", "--samples is '0'"),
            Arguments.of("privacy mixture --clusters 10 --cluster sparse:100:0 --samples 10 --error 0.1",
            "fixed-probability is '0'; it must be strictly between"),
            Arguments.of("learner", "a command is missing"),
            Arguments.of("learner mixture", "--samples is missing"),
            Arguments.of("learner boolean --dimension 100 --samples 3 --error 0.6", "--error is '0.6'"),
            Arguments.of("learner sparse --dimension 100 --samples 3 --false-negative 0.1", "--false-positive is missing"),
            Arguments.of("bound mixture", "--samples is missing"),
            Arguments.of("bound mixture --clusters 10 --samples 10 --error 0.1", "--cluster is missing"),
            Arguments.of("bound mixture --cluster gaussian:100 --samples 10 --error 0.1", "--clusters is missing"),
            Arguments.of(MIXTURE + "--samples 0 --error 0.1", "--samples is '0'"),
            Arguments.of(MIXTURE + "--samples 10", "--error is missing"),
            Arguments.of(MIXTURE + "--samples 10 --error 0.5", "--error is '0.5'; it must be at least 0 and below 1/2"),
            Arguments.of(MIXTURE + "--samples 10 --error 0.1 --frequencies zipf", "--frequencies is 'zipf'; it must be uniform or zipf:S"),
            Arguments.of(MIXTURE + "--samples 10 --error 0.1 --frequencies zipf:-1", "--frequencies is 'zipf:-1'"),
            Arguments.of(MIXTURE + "--samples 10 --error 0.1 --groups g.csv",
            "--clusters is '10'; it must be left out where groups is given"),
            Arguments.of("bound mixture --clusters 0 --cluster gaussian:100 --samples 10 --error 0.1",
            "--clusters is '0'; it must be a whole number from 1"),
            Arguments.of("bound mixture --clusters 1 --cluster gaussian:100 --samples 10 --error 0.1 --frequencies zipf:0",
            "--frequencies is 'zipf:0'; it must be zipf:S"),
            Arguments.of("bound mixture --clusters 2.5 --cluster gaussian:100 --samples 10 --error 0.1",
            "--clusters is '2.5'; it must be a whole number"),
            Arguments.of("bound mixture --clusters 10^6 --cluster gaussian:100 --samples 10 --error 0.1 --frequencies zipf:1",
            "from 2 to 200000"),
            Arguments.of("bound mixture --clusters 10 --cluster gaussian --samples 10 --error 0.1",
            "--cluster is 'gaussian'; it must be gaussian:D"),
            Arguments.of("bound mixture --clusters 10 --cluster cubic:100 --samples 10 --error 0.1", "kind is 'cubic'"),
            Arguments.of("bound mixture --clusters 10 --cluster boolean:100:2 --samples 10 --error 0.1",
            "lambda is '2'; it must be strictly between 0 and 1"),
            Arguments.of("bound mixture --groups missing.csv --samples 10 --error 0.1", "--groups is 'missing.csv'; it must be a file"),
            Arguments.of("bound custom", "--tau is missing"),
            Arguments.of("bound custom --tau 1/2 --rho 1/2", "--information is missing"),
            Arguments.of(CUSTOM + "--tau 1.01", "--tau"),
            Arguments.of("bound custom --tau -1 --rho 1/2 --information 1", "--tau is '-1'; it must be from 0 to 1"),
            Arguments.of("bound custom --tau 1/2 --rho 0 --information 1", "--rho is '0'; it must be above 0 and at most 1"),
            Arguments.of("bound custom --tau 1/2 --rho 1/2 --information 0", "--information is '0'; it must be above 0"),
            Arguments.of(CUSTOM + "--delta 1e-9", "--messages is missing"),
            Arguments.of(CUSTOM + "--delta 0.6 --messages 2", "--delta is '3/5'; it must be from 0 to 1/2"),
            Arguments.of(CUSTOM + "--epsilon -0.1 --messages 2", "--epsilon is '-1/10'"),
            Arguments.of(CUSTOM + "--messages 1", "--messages is '1'; it must be a whole number from 2"),
            Arguments.of("check missing.json --dimension 10", "--problem is missing"),
            Arguments.of("check missing.json --problem gaussian --dimension 10", "--samples is missing"),
            Arguments.of("check missing.json --problem gaussian --dimension 10 --samples 1 --error 2", "--error is '2'"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isOneClearError(String command, String message) throws IOException {
        List<String> before = filesHere();
        InProcess.Result result = InProcess.run(command.isEmpty() ? new String[0] : command.trim().split(" "));
        assertEquals(2, result.code(), result::toString);
        assertEquals("", result.out());
        assertTrue(result.err().lines().allMatch(line -> line.length() <= 80), result.err());
        List<String> lines = result.said().lines().toList();
        assertEquals(2, lines.size(), result.err());
        assertTrue(lines.get(0).startsWith("error: ") && lines.get(0).contains(message), result.err());
        assertTrue(lines.get(1).startsWith("try:   ") && lines.get(1).length() > 10, result.err());
        assertEquals(before, filesHere());
    }

    /** Without what Coq may keep meanwhile, in another process. */
    private static List<String> filesHere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).filter(name -> !name.matches("\\..*\\.cache")).sorted().toList();
        }
    }

    @Test
    void suggestsTheOptionMeant() {
        assertTrue(InProcess.run("bound", "gaussian", "--dimensoin", "10").said().contains("try:   --dimension"));
    }

    @Test
    void suggestsAValue() {
        assertTrue(InProcess.run((GOOD + "--digits 0").split(" ")).said().contains("try:   --digits 12"));
    }

    /** No value of it would do. */
    @Test
    void suggestsToLeaveAnOptionOut() {
        assertTrue(InProcess.run("bound", "gaussian", "--groups", "g.csv", "--dimension", "10", "--samples", "3", "--error", "0.1").err()
            .contains("try:   the same without --dimension"));
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertTrue(InProcess.run("check", "").said().contains("'' is no name of a file"));
        assertTrue(InProcess.run("channel", "").said().contains("this is no name of a file"));
    }

    @Test
    void anExistingFileSurvivesAnError() throws IOException {
        Path file = folder.resolve("c.json");
        Files.writeString(file, "mine");
        assertEquals(2, InProcess.run((GOOD + "--certificate " + file + " --samples x").split(" ")).code());
        assertEquals("mine", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aVeryLongValueIsCut() {
        InProcess.Result result = InProcess.run("bound", "gaussian", "--dimension", "7".repeat(100_000), "--samples", "1", "--error",
            "0.1");
        assertEquals(2, result.code());
        assertTrue(result.err().length() < 400, result.err());
    }
}
