package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final String CONTRACT = "T[T::f(int)].JML operation contract.0";

    @Test
    void withoutAMatchingLineTheUsualHolds() {
        assertEquals(ContractSettings.USUAL, of("# T @@ steps=1", "", "::g @@ steps=5"));
    }

    @Test
    void laterLinesAddToEarlierOnes() {
        ContractSettings settings = of(
                "T::f\\( @@ steps=5,NON_LIN_ARITH_OPTIONS_KEY=NON_LIN_ARITH_COMPLETION,unfold=_a_ @@ macro \"x\";",
                "::f @@ QUERY_NEW_OPTIONS_KEY=QUERY_ON, unfold=_b_",
                "::f @@ steps=7");
        assertEquals(7, settings.steps());
        assertEquals(Map.of("NON_LIN_ARITH_OPTIONS_KEY", "NON_LIN_ARITH_COMPLETION", "QUERY_NEW_OPTIONS_KEY", "QUERY_ON"),
                settings.strategy());
        assertEquals(Optional.of("macro \"x\";"), settings.script());
        assertTrue(settings.allowsUnfolding("Definition_axiom_for_a_in_T"));
        assertTrue(settings.allowsUnfolding("Definition_axiom_for_b_in_T"));
        assertFalse(settings.allowsUnfolding("Definition_axiom_for_c_in_T"));
    }

    @Test
    void aScriptMayStandWithoutOptionsAndUnfoldWhatItNames() {
        ContractSettings settings = of("T::f @@ @@ rule \"Definition_axiom_for_c_in_T\" on=\"c(n)\";");
        assertEquals(20_000, settings.steps());
        assertTrue(settings.allowsUse("Definition_axiom_for_c_in_T"));
        assertFalse(settings.allowsUnfolding("Definition_axiom_for_c_in_T"));
    }

    @Test
    void usualStrategyIsComplete() {
        assertEquals("SPLITTING_NORMAL", ContractSettings.USUAL.strategyProperties().getProperty("SPLITTING_OPTIONS_KEY"));
        assertEquals("LOOP_INVARIANT", ContractSettings.USUAL.strategyProperties().getProperty("LOOP_OPTIONS_KEY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[ @@ steps=5",
            "T @@ steps",
            "T @@ steps=many",
            "T @@ steps=5,steps=6",
            "T @@ unfold=[",
            "T @@ SPLITING_OPTIONS_KEY=SPLITTING_OFF",
            "T @@ SPLITTING_OPTIONS_KEY=OFF"})
    void malformedLinesAreRefused(String line) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> of(line));
        assertTrue(error.getMessage().contains(line), error.getMessage());
    }

    private static ContractSettings of(String... lines) {
        return SettingsFile.parse(List.of(lines)).of(CONTRACT);
    }
}
