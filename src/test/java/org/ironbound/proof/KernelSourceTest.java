package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.proof.source.AxiomsOnlyInSpecs;
import org.ironbound.proof.source.ForbiddenWords;
import org.ironbound.proof.source.JavaRule;
import org.ironbound.proof.source.JavaText;
import org.ironbound.proof.source.NoEmptyPromises;
import org.ironbound.proof.source.NoHiddenPurity;
import org.ironbound.proof.source.ShortLines;
import org.ironbound.proof.source.SourceRule;
import org.ironbound.proof.source.WellFoundedDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about sources that KeY does not enforce: kernel and specs keep them, and each refuses what it is for. */
class KernelSourceTest {
    private static final SourceRule WORDS = new ForbiddenWords();
    private static final SourceRule AXIOMS = new AxiomsOnlyInSpecs();
    private static final SourceRule PURITY = new NoHiddenPurity();
    private static final SourceRule PROMISES = new NoEmptyPromises();
    private static final SourceRule DEFINITIONS = new WellFoundedDefinitions();
    private static final SourceRule LINES = new ShortLines();

    private final List<JavaText> kernel = JavaText.below(Project.KERNEL);
    private final List<JavaText> specs = JavaText.below(Project.SPECS);

    KernelSourceTest() throws IOException {
    }

    @Test
    void thereAreSources() {
        assertFalse(kernel.isEmpty());
        assertFalse(specs.isEmpty());
    }

    @Test
    void nothingIsAssumedInPassing() {
        assertKept(WORDS, Stream.concat(kernel.stream(), specs.stream()).toList());
    }

    @Test
    void axiomsLiveOnlyInSpecs() {
        assertKept(AXIOMS, kernel);
    }

    @Test
    void contractsMeanWhatTheySayAboutAssignments() {
        assertKept(PURITY, kernel);
    }

    @Test
    void contractsOfCodePromiseSomething() {
        assertKept(PROMISES, kernel);
    }

    @Test
    void recursiveDefinitionsAreWellFounded() {
        assertKept(DEFINITIONS, Stream.concat(kernel.stream(), specs.stream()).toList());
    }

    @Test
    void noLineIsTooLongToRead() {
        assertKept(LINES, Stream.concat(kernel.stream(), specs.stream()).toList());
    }

    @Test
    void theKernelHasNoFloatingPoint() {
        assertKept(JavaRule.NO_FLOATING_POINT, kernel);
    }

    @Test
    void theKernelComparesNoReferences() {
        assertKept(JavaRule.NO_REFERENCE_COMPARISON, kernel);
    }

    @Test
    void methodsOfTheKernelHaveFewParameters() {
        assertKept(JavaRule.NO_LONG_PARAMETER_LIST, kernel);
    }

    @Test
    void theKernelHasNoInitialiserCode() {
        assertKept(JavaRule.NO_INITIALISER_CODE, kernel);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "//@ assume x > 0;",
            "//+KEY@ assume x > 0;",
            "//@ assume(x > 0);",
            "/*@ requires true;\n  @ requires_free x > 0; @*/",
            "/*@ loop_invariant_free x > 0; @*/",
            "/*@ axiom x > 0; @*/",
            "//@ model int y; represents y = y + 1;",
            "//@ model int y; represents y \\such_that false;",
            "/*@ diverges true; @*/",
            "/*@ public normal_behavior ensures true; code_bigint_math @*/",
            "/*@ static model double half(double x); @*/",
            "//@ ghost \\bigint w = 1;",
            "//@ set w = w + 1;",
            "//@ ghost float f;"})
    void forbiddenWordsAreRefused(String jml) {
        assertRefused(WORDS, jml);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "// assume nothing",
            "/** An axiom is a double burden. */",
            "String s = \"//@ assume x > 0;\";",
            "//@ assert Lem.assumed(x) && axiomatic.y > 0;"})
    void otherTextIsLeftAlone(String text) {
        assertKept(WORDS, List.of(inType(text)));
    }

    @Test
    void axiomsInTheKernelAreRefused() {
        assertRefused(AXIOMS, "/*@ ensures \\result && 0 == 1;\n"
                + "@ public static model strictly_pure helper boolean easy(\\bigint n); @*/");
    }

    @Test
    void assignmentsBesideLemmasAreRefused() {
        String lemma = "/*@ private static model strictly_pure helper boolean lemma(\\bigint n) { return true; } @*/\n";
        assertRefused(PURITY, lemma + "//@ assignable \\nothing;");
        assertRefused(PURITY, lemma + "/*@ public normal_behavior\n  @ assignable this.n; @*/");
        assertKept(PURITY, List.of(inType(lemma + "//@ assignable \\strictly_nothing;")));
        assertKept(PURITY, List.of(inType("//@ assignable \\nothing;")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\\bigint f(\\bigint n) { return n <= 0 ? 0 : f(n - 1) + 1; }",
            "\\bigint f(\\bigint a, \\bigint n) { return n <= 0 ? a : (n <= 1 ? a : T.f(a * a, n - 1)) + g(n); }",
            "boolean f(\\bigint n) { return n == 0 || f(n-1); }",
            "boolean f(\\bigint n) { return g(n) && h(); }"})
    void wellFoundedDefinitionsAreAccepted(String method) {
        assertKept(DEFINITIONS, List.of(measured(method)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\\bigint f(\\bigint n) { return f(n) + 1; }",
            "\\bigint f(\\bigint n) { return f(n - 1) + 1; }",
            "\\bigint f(\\bigint n) { return n == 0 ? 0 : f(n - 1) + 1; }",
            "\\bigint f(\\bigint n) { return n <= 0 ? f(n - 1) : 0; }",
            "\\bigint f(\\bigint n) { return n <= 0 ? g() ? 0 : f(n - 1) : 1; }",
            "boolean f(\\bigint n) { return n <= 0 || g() ? !f(n - 1) : true; }",
            "boolean f(\\bigint n) { return n <= 0 || g() ==> f(n - 1); }",
            "\\bigint f(\\bigint n) { return n <= 0 ? 0 : f(n + 1) + 1; }",
            "\\bigint f(\\bigint n) { return n <= 0 ? 0 : f(n - 1) + f(n - 2); }",
            "\\bigint f(\\bigint n) { return n <= 0 ? 0 : T.f(n) + 1; }",
            "\\bigint f(\\bigint n) { return n <= 0 ? 0 : pack.age.T.f(n) + 1; }",
            "\\bigint f(\\bigint n, \\bigint m) { return n <= 0 ? 0 : f(m - 1, n - 1); }",
            "\\bigint f(\\bigint n) { return m <= 0 ? 0 : f(m - 1); }",
            "boolean f(\\bigint n) { return n <= 0 || (\\forall \\bigint n; f(n - 1)); }",
            "boolean f(\\bigint n) { return !f(n); }",
            "\\bigint f(\\bigint n) { return g(n) + 1; }\n public static model helper \\bigint g(\\bigint n) { return T.f(n); }"})
    void illFoundedDefinitionsAreRefused(String method) {
        assertFalse(DEFINITIONS.violations(List.of(measured(method))).isEmpty(), method);
    }

    @Test
    void emptyPromisesAreRefused() {
        assertRefused(PROMISES, "/*@ private normal_behavior\n  @ ensures true; @*/\n private static int f() { return 0; }");
        assertKept(PROMISES, List.of(inType("/*@ normal_behavior\n  @ ensures true;\n  @ static model helper int f() { return 0; } @*/")));
    }

    @Test
    void longLinesAreRefused() {
        assertRefused(LINES, "// " + "x".repeat(134));
        assertKept(LINES, List.of(inType("// " + "x".repeat(133))));
    }

    @Test
    void unmeasuredRecursionIsRefused() {
        assertRefused(DEFINITIONS,
                "/*@ public static model helper \\bigint f(\\bigint n) { return n <= 0 ? 0 : f(n - 1); } @*/");
    }

    @Test
    void overloadedModelMethodsAreRefused() {
        assertRefused(DEFINITIONS, "/*@ model boolean f(int n) { return true; }\n"
                + "@ model boolean f(long n) { return true; } @*/");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "static int f(int n) { return (int) (n * 0.5); }",
            "static float f;",
            "static long f(java.math.BigInteger n) { return Math.round(n.doubleValue()); }",
            "static Object f(Double n) { return n; }"})
    void floatingPointIsRefused(String code) {
        assertRefused(JavaRule.NO_FLOATING_POINT, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "static boolean f(java.math.BigInteger a, java.math.BigInteger b) { return a == b; }",
            "static boolean f(Object a) { return a != java.math.BigInteger.ONE; }"})
    void referenceComparisonIsRefused(String code) {
        assertRefused(JavaRule.NO_REFERENCE_COMPARISON, code);
    }

    @Test
    void otherComparisonsAreAccepted() {
        assertKept(JavaRule.NO_REFERENCE_COMPARISON, List.of(inType(
                "static boolean f(Object a, int n) { return a == null || n != 1; }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "static int f(int a, int b, int c, int d, int e, int g, int h, int i, int j) { return b; }",
            "T(int a, int b, int c, int d, int e, int g, int h, int i, int... j) { }"})
    void longParameterListsAreRefused(String code) {
        assertRefused(JavaRule.NO_LONG_PARAMETER_LIST, code);
        assertKept(JavaRule.NO_LONG_PARAMETER_LIST, List.of(inType(code.replace("int a, ", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "static final java.math.BigInteger TWO = java.math.BigInteger.valueOf(2);",
            "final int[] digits = new int[3];",
            "static int n = 1;",
            "static { System.gc(); }",
            "{ hashCode(); }"})
    void initialiserCodeIsRefused(String code) {
        assertRefused(JavaRule.NO_INITIALISER_CODE, code);
    }

    @Test
    void constantsAreAccepted() {
        assertKept(JavaRule.NO_INITIALISER_CODE, List.of(inType(
                "static final int LIMIT = 1 << 20; final int n; T(int n) { this.n = n; }")));
    }

    private static void assertKept(SourceRule rule, List<JavaText> sources) {
        assertEquals(List.of(), rule.violations(sources));
    }

    private static void assertRefused(SourceRule rule, String text) {
        assertTrue(rule.violations(List.of(inType(text))).size() >= 1, () -> "accepted: " + text);
    }

    private static JavaText measured(String method) {
        return inType("/*@ public normal_behavior\n  @ measured_by n;\n"
                + "  @ public static model strictly_pure helper " + method + " @*/");
    }

    private static JavaText inType(String text) {
        return new JavaText("T.java", "class T {\n    " + text + "\n}\n");
    }
}
