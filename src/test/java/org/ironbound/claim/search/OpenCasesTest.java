package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCasesTest {
    /** Each token with as many cases below it as it has, and with one less and one more. */
    @ParameterizedTest
    @ValueSource(strings = {"i", "s:x:1/2 i t:4", "l:x i m", "c:x a", "w:d:0:1 i i", "k:b:0:0 i i", "p:x:1:sqrt(y) i i", "p:x:2:1 i i i i",
        "r:x:1:l:10:1 i", "r:x:4:u:33461/47321:2 i i", "n:x:3 i i", "z i", "b:0:x:2 i i", "r:x:1:l:10:1 p:x:2:1 w:d:0:0 i i i i", "later",
        "s:x:-1/2 o later"})
    void oneProof(String proof) {
        List<String> tokens = List.of(proof.split(" "));
        assertTrue(OpenCases.isOneProof(tokens), proof);
        assertFalse(OpenCases.isOneProof(tokens.subList(0, tokens.size() - 1)), proof);
        assertFalse(OpenCases.isOneProof(List.of((proof + " i").split(" "))), proof);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q", "p:x:3:1 i i i i", "p:x:1 i i", "r:x:0:l:1:1 i", "r:x:5:l:1:1 i", "r:x:1:m:1:1 i", "r:x:1:l:1:3 i i i",
        "r:x:1:l:-1:1 i", "t:0", "s:x i i"})
    void noProof(String proof) {
        assertFalse(OpenCases.isOneProof(List.of(proof.split(" "))), proof);
    }

    /** Of two deferred cases each is the only open one once, and what comes back for them stands in their place. */
    @ParameterizedTest
    @CsvSource({"s:x:1 later l:x i later, s:x:1 o i, s:x:1 i l:x i o",
        "p:x:1:y later r:x:1:l:1:1 later, p:x:1:y o i, p:x:1:y i r:x:1:l:1:1 o"})
    void deferredCases(String proof, String first, String second) {
        List<String> tokens = List.of(proof.split(" "));
        List<List<String>> found = OpenCases.of(tokens, 1);
        assertEquals(List.of(List.of(first.split(" ")), List.of(second.split(" "))), found);
        List<List<String>> answers = List.of(List.of("s:y:2", "i", "i"), List.of("a"));
        String filled = proof.replaceFirst("later", "s:y:2 i i").replaceFirst("later", "a");
        assertEquals(List.of(filled.split(" ")), OpenCases.filled(tokens, answers.iterator()));
    }
}
