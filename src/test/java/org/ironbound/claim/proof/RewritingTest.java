package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Estimate;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.Expansion;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rewritten inequalities: at points where their conditions hold, they hold where the first one does, or with squares at some of these, in
 * floating point.
 */
class RewritingTest {
    private static final double UNSURE = 1e-9;
    private static final int POINTS = 200;
    private static final int SECONDS = 5;
    /** In how many places of a proof a false claim is rewritten. */
    private static final int CONTEXTS = Lane.tries(3, 5);
    /** In a, b and c, which are between 1/100 and 1. */
    private static final List<String> DIFFERENCES = List.of(
        "a/b - exp(-c)", "1/(a - b) + c - 1", "a/(b - c)^2 - 1/(a - b)^3", "exp(a - b) - (1 + a)*exp(c)*b",
        "(a - b)*exp(2*a) - exp(b)/c + exp(-a)",
        "a - b*exp(c)/(a - b)", "sqrt(a)*b - c", "(a - b)*sqrt(c) - (b - c)*sqrt(a/b)", "c - b - sqrt(a/(b + c))*(a - c)",
        "sqrt(a)*sqrt(b)*c - (a + b)/2",
        "h(a) - 2*b*c", "Dber(a - b) - c/9", "d2(a, b/2 + 1/8) - c", "ln(a*b/c) + b*c", "ln(exp(a)/(b + c)) - sqrt(c)",
        "(1 + a)^c - exp(b)*a", "2*exp(-a*b) - exp(-b/c) - a^2",
        "a^2/(exp(b) - exp(c)) - c", "1/ln(1 + a) - 1/a - b", "a*exp(b)/c - 3*b*exp(-a)", "4^(-a) - (1 - b)*c",
        "(a - b)*(a^2 - b^2 + c*b - c*a)", "(b - c)*((b - c)/(a*b) - (b - c)*c*8)", "(c - a)*(c*exp(b) - a*exp(b))*(b - c)",
        "(a - b)*((a - b)/(a - c))", "(2*a - b)*(4*a^2 - b^2)*(ln(c) + b)");

    @ParameterizedTest
    @EnumSource(Rewriting.Way.class)
    void sayTheSame(Rewriting.Way way) throws Exception {
        SplittableRandom random = new SplittableRandom(way.ordinal());
        int compared = 0;
        int failing = 0;
        for (String difference : DIFFERENCES) {
            // Who divides by a square does not say that the difference is not 0.
            Statement statement = Statement.parse("forall a in [1/100, 1], b in [1/100, 1], c in [1/100, 1]: " + difference
                + (way == Rewriting.Way.SQUARE ? " >= 0" : " > 0"), List.of());
            Inequality goal = statement.goals().get(0);
            Expansion expansion = new Expansion(statement.terms());
            for (int choice = 0; choice < way.choices(); choice++) {
                for (int i = 0; i < POINTS; i++) {
                    double[] point = random.doubles(3, 0.01, 1).toArray();
                    Rewriting other = Rewriting.of(goal, way, choice, statement.terms(), expansion, node -> new Estimate(node)
                        .at(point) < 0);
                    double value = new Estimate(goal.difference()).at(point);
                    boolean applies = other != null && other.conditions().stream()
                        .allMatch(condition -> new Estimate(condition.difference()).at(point) > UNSURE);
                    double rewritten = applies ? new Estimate(other.goal().difference()).at(point) : 0;
                    if (Math.abs(value) > UNSURE && Math.abs(rewritten) > UNSURE) {
                        boolean shown = way == Rewriting.Way.ROOT ? value > 0 || rewritten < 0 : value > 0 == rewritten > 0;
                        assertTrue(shown, () -> difference + " by " + way + " at " + Arrays.toString(point));
                        compared++;
                        failing += value < 0 ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(compared > 500 && failing > 50, compared + " compared, " + failing + " of them fail");
    }

    /** Rules that are only tested may show what some of these rewrite. */
    private static final Budget BUDGET = Budget.DEFAULT.byTested();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, inf): exp(-x) <= 1/(1 + x) | w:",
        "forall x in (0, 1): -ln(1 - x) < x/(1 - x)^2 | w:d:",
        "forall x in (0, 1), y in (0, 1): x*ln(x)/(x + y) > -(y + 1/2)/(x + y) | w:d:0:1",
        "forall x in (0, inf), y in (0, inf): (x + 1 + y)/2 >= sqrt(x*(1 + y)) | w:r:",
        "forall n in {1..}: (1 + 1/n)^n < 3 | w:l:",
        "forall x in (-inf, inf): x*exp(2*x) - x >= 2*x^2*exp(x) | w:e:",
        "forall p in [1/10, 9/10], q in [1/10, 9/10]: d2(p, q) <= (p - q)^2/(q*(1 - q)) | w:s:",
        "forall d in (0, 1/2], K in {2..}: fano(d, K) <= 8*d*ln(K/d) | w:h:",
        "forall p in [1/100, 99/100]: h(p) + p <= ln(1 + exp(1)) | w:h:1:2",
        "forall x in (-inf, inf): (1 + cos(x))*(1 - cos(x)) = sin(x)^2 | w:d:"})
    void areFoundAndChecked(String text, String token) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse(text, List.of()), BUDGET).run());
        ClaimCertificate good = proved.certificate();
        List<String> tokens = good.proofs().get(0);
        int at = 0;
        while (!tokens.get(at).startsWith(token)) {
            at++;
        }
        String[] parts = tokens.get(at).split(":");
        for (String bad : List.of("w:x:0:" + parts[3], "w:" + parts[1] + ":9:" + parts[3], "w:" + parts[1] + ":-1:" + parts[3], "w:"
                + parts[1] + ":1/2:" + parts[3],
                "w:" + parts[1] + ":" + parts[2] + ":7", "w:" + parts[1] + ":" + parts[2])) {
            assertRejected(good, tokens, at, List.of(bad));
        }
        assertRejected(good, tokens, at, List.of("i"));
        assertRejected(good, tokens, at, List.of());
    }

    private static void assertRejected(ClaimCertificate good, List<String> tokens, int at, List<String> instead) {
        List<String> changed = new ArrayList<>(tokens.subList(0, at));
        changed.addAll(instead);
        changed.addAll(tokens.subList(at + 1, tokens.size()));
        ClaimCertificate bad = new ClaimCertificate(good.claim(), good.definitions(), good.bits(), List.of(changed), good.point(),
            good.premises());
        assertThrows(RejectedException.class, bad::check, instead::toString);
    }

    /** What would become too long is not rewritten, and that is found soon. */
    @ParameterizedTest
    @ValueSource(strings = {"(1 + a + b + c + exp(a) + sqrt(b))^8/(1 + a) >= 0", "1/((1 + a + b)^8 - (1 + b + c)^8) + 1/(a + b + c)^7 >= 0",
        "sum(i, 1, 150, 1/(a + i)) >= 0", "sum(i, 1, 190, exp(a*i)*sqrt(b + i))/sum(i, 1, 190, 1/(a + i)) >= 1",
        "sqrt(sum(i, 1, 100, a^i))*(1 + a + b)^8 >= c"})
    void longOnesAreLeftAlone(String text) throws Exception {
        Statement statement = Statement.parse("forall a in [1/100, 1], b in [1/100, 1], c in [1/100, 1]: " + text, List.of());
        Expansion expansion = new Expansion(statement.terms());
        for (Rewriting.Way way : Rewriting.Way.values()) {
            for (int choice = 0; choice < way.choices(); choice++) {
                int chosen = choice;
                CpuTime.assertWithin(SECONDS, () -> Rewriting.of(statement.goals().get(0), way, chosen, statement.terms(), expansion,
                    node -> false));
            }
        }
    }

    /** Operations deep within each other: definitions apply a function 2^12 times. */
    @ParameterizedTest
    @ValueSource(strings = {"1/(1 + x)", "sqrt(x)", "sqrt(1 + x)", "exp(-x)", "1 + 1/x", "x*(1 + x)/3", "1/sqrt(1 + x)", "(1 + x)^2/8",
        "exp(-ln(1 + x)/2)"})
    void deepOnesAreRejectedSoon(String function) {
        List<String> definitions = new ArrayList<>(List.of("f0(x) = " + function));
        for (int i = 1; i <= 12; i++) {
            definitions.add("f" + i + "(x) = f" + (i - 1) + "(f" + (i - 1) + "(x))");
        }
        String claim = "forall x in [1, 2]: f12(x) + ln(f12(x)) + exp(-f12(x))/f12(x) > 9";
        for (String step : List.of("w:d:0:0", "w:d:1:0", "w:h:0:0", "w:h:1:0", "w:l:0:0", "w:e:0:0", "w:r:0:1", "w:r:1:1")) {
            ClaimCertificate bad = new ClaimCertificate(claim, definitions, 64, List.of(Collections.nCopies(30, step)), Map.of());
            CpuTime.assertWithin(SECONDS, () -> assertThrows(RejectedException.class, bad::check, step));
        }
    }

    /** What is rewritten counts by its own length, not by that of the claim. */
    @Test
    void costIsThatOfTheWork() {
        List<String> tokens = new ArrayList<>();
        addSplits(tokens, 1, 2, 1 << 13, List.of("w:d:1:9", "i", "i", "i", "i", "i", "i", "i", "i", "i", "i"));
        String claim = "forall x in [1, 2]: sum(i, 1, 9, exp(x/i)/(x + i)) + sqrt(x) - 1/100 >= 0";
        ClaimCertificate dear = new ClaimCertificate(claim, List.of(), 384, List.of(tokens), Map.of());
        CpuTime.assertWithin(20, () -> {
            RejectedException e = assertThrows(RejectedException.class, () -> dear.check(CheckLimit.BY_TESTED));
            assertTrue(e.getMessage().contains("costs too much"), e.getMessage());
        });
    }

    private static void addSplits(List<String> tokens, double low, double high, int leaves, List<String> leaf) {
        if (leaves == 1) {
            tokens.addAll(leaf);
            return;
        }
        double middle = (low + high) / 2;
        tokens.add("s:x:" + Fractions.text(new BigFraction(middle)));
        addSplits(tokens, low, middle, leaves / 2, leaf);
        addSplits(tokens, middle, high, leaves / 2, leaf);
    }

    /** False claims with each way, alone, at the ends, and there after clearing; what is left by each rule. */
    @Tag("again")
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [1, inf): exp(-x)/sqrt(1/x) - 1 >= 0", "forall x in [1, inf): 1/x - 1/10 >= 0",
            "forall x in [1, inf): exp(-x) - 1/100 > 0",
        "forall x in [1, inf): (exp(x) - exp(2*x)/1000)/exp(x) >= 0", "forall x in (0, 1]: 1/x - 2 >= 0",
        "forall x in (0, 1]: x*ln(x)/x^2 >= -9",
        "forall x in (0, 1]: (x - 1/2)/x > 0", "forall x in (0, 1]: sqrt(x)/x >= 2", "forall x in [-1, 1]: x^2 > 0",
        "forall x in [-1, 1]: exp(x) <= 1 + x", "forall x in [-1, 1]: exp(2*x) >= x + 1",
        "forall x in [-2, -1]: -1/x >= 1", "forall x in [-2, -1]: sqrt(x^2) <= x",
        "forall x in [-1, 1]: sqrt(x + 1) - 1 - x/2 >= 0", "forall x in [-1, 1]: x*sqrt(x + 2) >= -1/10",
        "forall x in (0, 1): h(x) > 2*x", "forall x in [-1, 1]: Dber(x) >= x^2",
        "forall x in [0, 1/2]: d2(x, 1/2) > 0", "forall x in (-inf, inf): exp(x) >= 1 + x + x^2/1000",
        "forall x in (-inf, inf): exp(x)*(x - 1) + 9/10 >= 0", "forall x in [1, 2]: 1/(x - 3) + 9/10 >= 0",
        "forall x in [-3, -1]: ln(x*(x - 1)) > 1", "forall n in {1..}: (1 + 1/n)^n < 27/10",
        "forall x in (0, inf): (x + 1)/2 > sqrt(x)"})
    void nothingFalseIsProved(String claim) throws Exception {
        int boxes = Statement.parse(claim, List.of()).boxes().size();
        String x = claim.contains(" n ") ? "n" : "x";
        List<List<String>> leaves = List.of(List.of("i"), List.of("a"), List.of("l:" + x, "i", "i"), List.of("u:" + x, "i", "i"),
            List.of("c:" + x, "i"));
        int tried = 0;
        List<String> contexts = List.of("", "l:" + x + " i", "c:" + x + " u:" + x + " i", "u:" + x + " i", "c:" + x + " l:" + x + " i");
        for (String before : contexts.subList(0, CONTEXTS)) {
            for (Rewriting.Way way : Rewriting.Way.values()) {
                for (int choice = 0; choice < way.choices(); choice++) {
                    for (int conditions = 0; conditions < 3; conditions++) {
                        for (List<String> leaf : leaves) {
                            List<String> one = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.split(" ")));
                            one.add("w:" + way.label() + ":" + choice + ":" + conditions);
                            one.addAll(Collections.nCopies(conditions, "i"));
                            one.addAll(leaf);
                            List<String> tokens = new ArrayList<>();
                            Collections.nCopies(boxes, one).forEach(tokens::addAll);
                            ClaimCertificate bad = new ClaimCertificate(claim, List.of(), 64, List.of(tokens), Map.of());
                            assertThrows(RejectedException.class, bad::check, () -> claim + " " + tokens);
                            tried++;
                        }
                    }
                }
            }
        }
        assertEquals(CONTEXTS * 17 * 3 * 5, tried);
    }

    /** No proof of what is false: each inequality fails somewhere, and each way is tried on it. */
    @Test
    void conditionsAreNeeded() throws Exception {
        for (String[] claim : new String[][] {
            {"forall x in [-2, -1/2]: 1/x >= 1", "w:d:0:1"}, {"forall x in [-2, -1/2]: 1/x >= 1", "w:d:1:1"},
                {"forall x in [1/2, 1]: sqrt(x) <= x - 3", "w:r:0:1"},
            {"forall x in [-2, -1]: 2*exp(x) <= x", "w:l:0:1"}, {"forall x in [1/2, 1]: exp(x) <= 1", "w:e:0:0"},
            {"forall x in [1/9, 1/2]: h(x) <= 0", "w:h:0:2"}}) {
            Statement statement = Statement.parse(claim[0], List.of());
            for (List<String> rest : List.of(List.of("i"), List.of("i", "i"), List.of("i", "i", "i"), List.of("i", "m"),
                    List.of("m", "i"))) {
                List<String> tokens = new ArrayList<>(List.of(claim[1]));
                tokens.addAll(rest);
                ClaimCertificate bad = new ClaimCertificate(claim[0], List.of(), 96, List.of(tokens), Map.of(), List.of());
                assertThrows(RejectedException.class, bad::check, () -> claim[0] + " " + tokens);
            }
            assertEquals(1, statement.goals().size());
        }
    }
}
