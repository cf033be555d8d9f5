package org.ironbound.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ironbound.certificate.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rewritten inequalities: at points where their conditions hold, they hold where the first one does, or with squares at some of these, in floating point. */
class RewritingTest {
    private static final double UNSURE = 1e-9;
    private static final int POINTS = 200;
    /** In a, b and c, which are between 1/100 and 1. */
    private static final List<String> DIFFERENCES = List.of(
        "a/b - exp(-c)", "1/(a - b) + c - 1", "a/(b - c)^2 - 1/(a - b)^3", "exp(a - b) - (1 + a)*exp(c)*b", "(a - b)*exp(2*a) - exp(b)/c + exp(-a)",
        "a - b*exp(c)/(a - b)", "sqrt(a)*b - c", "(a - b)*sqrt(c) - (b - c)*sqrt(a/b)", "c - b - sqrt(a/(b + c))*(a - c)", "sqrt(a)*sqrt(b)*c - (a + b)/2",
        "h(a) - 2*b*c", "Dber(a - b) - c/9", "d2(a, b/2 + 1/8) - c", "ln(a*b/c) + b*c", "ln(exp(a)/(b + c)) - sqrt(c)", "(1 + a)^c - exp(b)*a", "2*exp(-a*b) - exp(-b/c) - a^2",
        "a^2/(exp(b) - exp(c)) - c", "1/ln(1 + a) - 1/a - b", "a*exp(b)/c - 3*b*exp(-a)", "4^(-a) - (1 - b)*c");

    @ParameterizedTest
    @EnumSource(Rewriting.Way.class)
    void sayTheSame(Rewriting.Way way) throws Exception {
        SplittableRandom random = new SplittableRandom(way.ordinal());
        int compared = 0;
        int failing = 0;
        for (String difference : DIFFERENCES) {
            Statement statement = Statement.parse("forall a in [1/100, 1], b in [1/100, 1], c in [1/100, 1]: " + difference + " > 0", List.of());
            Inequality goal = statement.goals().get(0);
            Expansion expansion = new Expansion(statement.terms());
            for (int choice = 0; choice < way.choices(); choice++) {
                for (int i = 0; i < POINTS; i++) {
                    double[] point = random.doubles(3, 0.01, 1).toArray();
                    Rewriting other = Rewriting.of(goal, way, choice, statement.terms(), expansion, node -> new Estimate(node).at(point) < 0);
                    double value = new Estimate(goal.difference()).at(point);
                    boolean applies = other != null && other.conditions().stream().allMatch(condition -> new Estimate(condition.difference()).at(point) > UNSURE);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forall x in [0, inf): exp(-x) <= 1/(1 + x) | w:",
        "forall x in (0, 1): -ln(1 - x) < x/(1 - x) | w:d:1:1",
        "forall x in (0, inf), y in (0, inf): (x + y)/2 >= sqrt(x*y) | w:r:",
        "forall n in {1..}: (1 + 1/n)^n < 3 | w:l:",
        "forall x in [0, inf): exp(2*x) - 1 >= 2*x*exp(x) | w:e:",
        "forall d in (0, 1/2], K in {2..}: fano(d, K) <= 8*d*ln(K/d) | w:h:"})
    void areFoundAndChecked(String text, String token) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse(text, List.of()), Budget.DEFAULT).run());
        ClaimCertificate good = proved.certificate();
        List<String> tokens = good.proofs().get(0);
        int at = 0;
        while (!tokens.get(at).startsWith(token)) {
            at++;
        }
        String[] parts = tokens.get(at).split(":");
        for (String bad : List.of("w:x:0:" + parts[3], "w:" + parts[1] + ":9:" + parts[3], "w:" + parts[1] + ":-1:" + parts[3], "w:" + parts[1] + ":1/2:" + parts[3],
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
        ClaimCertificate bad = new ClaimCertificate(good.claim(), good.definitions(), good.bits(), List.of(changed), good.point(), good.premises());
        assertThrows(RejectedException.class, bad::check, instead::toString);
    }

    /** What would become too long is not rewritten, and that is found soon. */
    @ParameterizedTest
    @ValueSource(strings = {"(1 + a + b + c + exp(a) + sqrt(b))^8/(1 + a) >= 0", "1/((1 + a + b)^8 - (1 + b + c)^8) + 1/(a + b + c)^7 >= 0",
        "sum(i, 1, 150, 1/(a + i)) >= 0", "sqrt(sum(i, 1, 100, a^i))*(1 + a + b)^8 >= c"})
    void longOnesAreLeftAlone(String text) throws Exception {
        Statement statement = Statement.parse("forall a in [1/100, 1], b in [1/100, 1], c in [1/100, 1]: " + text, List.of());
        Expansion expansion = new Expansion(statement.terms());
        for (Rewriting.Way way : Rewriting.Way.values()) {
            for (int choice = 0; choice < way.choices(); choice++) {
                int chosen = choice;
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Rewriting.of(statement.goals().get(0), way, chosen, statement.terms(), expansion, node -> false));
            }
        }
    }

    /** No proof of what is false: each inequality fails somewhere, and each way is tried on it. */
    @Test
    void conditionsAreNeeded() throws Exception {
        for (String[] claim : new String[][] {
            {"forall x in [-2, -1/2]: 1/x >= 1", "w:d:0:1"}, {"forall x in [-2, -1/2]: 1/x >= 1", "w:d:1:1"}, {"forall x in [1/2, 1]: sqrt(x) <= x - 3", "w:r:0:1"},
            {"forall x in [-2, -1]: 2*exp(x) <= x", "w:l:0:1"}, {"forall x in [1/2, 1]: exp(x) <= 1", "w:e:0:0"}, {"forall x in [1/9, 1/2]: h(x) <= 0", "w:h:0:2"}}) {
            Statement statement = Statement.parse(claim[0], List.of());
            for (List<String> rest : List.of(List.of("i"), List.of("i", "i"), List.of("i", "i", "i"), List.of("i", "m"), List.of("m", "i"))) {
                List<String> tokens = new ArrayList<>(List.of(claim[1]));
                tokens.addAll(rest);
                ClaimCertificate bad = new ClaimCertificate(claim[0], List.of(), 96, List.of(tokens), Map.of(), List.of());
                assertThrows(RejectedException.class, bad::check, () -> claim[0] + " " + tokens);
            }
            assertEquals(1, statement.goals().size());
        }
    }
}
