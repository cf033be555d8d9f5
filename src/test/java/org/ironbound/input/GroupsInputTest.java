package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsInputTest {
    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("groups.csv"), text).toString();
    }

    private AnisotropicClustering read(String text) throws IOException {
        return new GroupsInput(new ClusteringInput(null, "10", "0.1", null, null), file(text)).problem(null);
    }

    @Test
    void readsAProblem() throws IOException {
        AnisotropicClustering problem = read("# count, lambda^2\n\n5000, 1/3\r\n 10^12 , 1e-4\n7,0.01");
        assertEquals(3, problem.groups().size());
        assertEquals("1000000005007", problem.dimension().toString());
        assertEquals(new BigFraction(1, 10_000), problem.groups().get(1).lambdaSquared());
        assertEquals(new BigFraction(1, 100), problem.groups().get(2).lambdaSquared());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000", "5000, 1/3, 7", "5000; 1/3", "0, 1/3", "-1, 1/3", "1.5, 1/3", "10^301, 1/3", "many, 1/3", ", 1/3",
        "5000, 0", "5000, 1", "5000, -1/3", "5000, 4/3", "5000, 1e-301", "5000, small", "5000,", "5000, 1/0", "5000, 1%"})
    void namesTheLine(String line) {
        InvalidFieldException thrown = assertThrows(InvalidFieldException.class, () -> read("5000, 1/3\n" + line));
        assertTrue(thrown.getMessage().startsWith("groups is '") && thrown.getMessage().contains("line 2 of"), thrown.getMessage());
    }

    @Test
    void filesWithoutGroupsOrWithTooMany() {
        for (String text : new String[] {"", "# nothing\n", "1, 1/3\n".repeat(1025)}) {
            assertThrows(InvalidFieldException.class, () -> read(text));
        }
        ClusteringInput common = new ClusteringInput(null, "10", "0.1", null, null);
        GroupsInput missing = new GroupsInput(common, "no such file");
        String message = assertThrows(InvalidFieldException.class, () -> missing.problem(null)).getMessage();
        assertTrue(message.contains("there is no such file"), message);
    }

    @Test
    void whatIsOfAllCoordinatesIsLeftOut() throws IOException {
        String groups = file("5000, 1/3");
        assertField("dimension", new GroupsInput(new ClusteringInput("9", "10", "0.1", null, null), groups), null);
        assertField("lambda-squared", new GroupsInput(new ClusteringInput(null, "10", "0.1", null, null), groups), "1/3");
        assertField("samples", new GroupsInput(new ClusteringInput(null, null, "0.1", null, null), groups), null);
        assertField("samples", new GroupsInput(new ClusteringInput(null, "10^301", "0.1", null, null), groups), null);
        assertField("error", new GroupsInput(new ClusteringInput(null, "10", null, null, null), groups), null);
        assertField("false-positive", new GroupsInput(new ClusteringInput(null, "10", null, "0.1", null), groups), null);
    }

    private static void assertField(String field, GroupsInput input, String lambdaSquared) {
        assertEquals(field, assertThrows(InvalidFieldException.class, () -> input.problem(lambdaSquared)).field());
    }
}
