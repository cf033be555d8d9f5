package org.ironbound.proof.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that begin no hunt, which would write a section of proofs/mutants.md. */
class HuntTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "checker 0|'0' is no whole number from 1 to 100", "claims 0|'0' is no whole number from 1 to 100",
        "checker -4|'-4' is no whole number from 1 to 100", "checker 101|'101' is no whole number from 1 to 100",
        "claims 4294967300|'4294967300' is no whole number from 1 to 100", "claims 1/2|'1/2' is no whole number from 1 to 100",
        "kernel -1|'-1' is no whole number from 0 to 100", "kernel 1 0|'0' is no whole number from 1 to 10000000",
        "kernel 1 4000 (|'(' is no regular expression of methods: Unclosed group",
        "kernel 1 4000 exact.Nothing|no method's name begins with 'exact.Nothing'",
        "contracts 1 exact.Nothing|no method's name begins with 'exact.Nothing'", "contracts many|'many' is no whole number from 0 to 100",
        "checker 4 (|'(' is no regular expression of methods: Unclosed group",
        "checker 4 4 4|no hunt is called so: 'checker 4 4 4'", "code|no hunt is called so: 'code'", "~~|no hunt is called so: ''"})
    void wrongCalls(String call, String message) {
        assertEquals(message, assertThrows(Hunt.WrongCall.class, () -> Hunt.run(call.split(" "))).getMessage());
    }
}
