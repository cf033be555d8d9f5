package org.ironbound.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"λ + Λ | lambda + Lambda", "ε ϵ µ μ φ ϕ | epsilon epsilon mu mu phi phi",
        "x ≤ y ≥ z | x <= y >= z",
        "2·x×y÷z | 2*x*y/z", "1 − 2 – 3 | 1 - 2 - 3", "[0, ∞) | [0, inf)", "(−∞, 0] | (-inf, 0]", "x²·y³ | x^2*y^3", "10⁻¹² | 10^-12",
        "x²³/2 | x^23/2", "{1…10²} | {1..10^2}", "10²..20 | 10^2..20", "∀x∈[0, 1]: x ≥ 0 | forall x in [0, 1]: x >= 0",
        "∀ x ∈ [0, 1]: x > 0 ⇒ x ≥ 0 ∧ x ≤ 1 | forall x in [0, 1]: x > 0 implies x >= 0 and x <= 1", "√2 | sqrt(2)",
        "√(x + 1)² | sqrt(x + 1)^2", "√λ·2 | sqrt(lambda)*2", "√ 2.5 + 1 | sqrt(2.5) + 1", "log₂(x₁) | log2(x1)", "2⁄3 | 2/3",
        "x\u00a0<\u202f1 | x < 1", "π·r² | pi*r^2"})
    void readsSigns(String written, String ascii) {
        assertEquals(ascii, AsciiText.of(written).text());
    }

    /** What could be read in two ways, or runs into what follows, is left for an error. */
    @ParameterizedTest
    @ValueSource(strings = {"x²^3", "x² ^3", "x²3", "x²y", "x².5", "x²e5", "x²λ", "√x²", "√x^2", "√f(x)", "√√2", "√", "3₂", "x₁y", "x₁2",
        "⁻", "x⁻",
        "x⁻⁻²", "x ≠ y", "ℝ", "x²₁"})
    void leavesTheRest(String written) {
        assertTrue(AsciiText.of(written).text().chars().anyMatch(sign -> sign > '~'), AsciiText.of(written).text());
    }

    @Test
    void namesThePlaceAsWritten() {
        AsciiText text = AsciiText.of("∀λ∈[0, 1]: λ² ≤ q");
        assertEquals("forall lambda in [0, 1]: lambda^2 <= q", text.text());
        assertEquals("∀λ∈[0, 1]: λ² ≤ q".indexOf('q'), text.place(text.text().indexOf('q')));
        assertEquals(1, text.place(text.text().indexOf("lambda") + 3));
        assertEquals(17, text.place(text.text().length()));
    }

    @Property
    void keepsAscii(@ForAll @CharRange(from = ' ', to = '~') String text) {
        AsciiText same = AsciiText.of(text);
        assertEquals(text, same.text());
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(i, same.place(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"10², 100", "−1/2, -1/2", "10⁻³, 1/1000", "1⁄3, 1/3"})
    void numbers(String text, String value) {
        assertEquals(value, Fractions.text(ExactNumber.parse("error", text)));
    }
}
