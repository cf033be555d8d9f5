package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.CheckLimit;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.term.ClaimException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims with words of logic, guards that are used as facts, and whole numbers: true ones are proved, false ones refuted. */
class LogicTest {
    private static final Budget BUDGET = new Budget(20_000, 60, 0);

    private static Verdict verdict(String claim) throws ClaimException {
        return new Prover(Statement.parse(claim, List.of()), BUDGET).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 1]: x >= 0 or x <= 1/2",
        "forall x in [-1, 1], y in [-1, 1]: x <= y or y <= x",
        "forall x in [-1, 1]: not (x > 1/2 and x < 1/4)",
        "forall x in [-1, 2]: (x < 0 or x > 1) implies x^2 - x > 0",
        "forall x in [-1, 1]: x <= 0 or ln(x) <= x - 1",
        "forall x in [-1, 1]: (x <= 0 implies x^3 <= 0) and (x > 0 implies x^3 > 0)",
        "forall x in [0, 1], y in [0, 1]: x <= y implies y <= 1/2 implies x <= 1/2",
        "forall n in {1..}: n = 1 or n >= 2",
        // Guards as facts.
        "forall x in [0, 1], y in [0, 1]: x < y implies x^2 < y^2",
        "forall x in (0, 1), y in (0, 1): x < y implies ln(y) > ln(x)",
        "forall x in [0, 1], y in [0, 1]: x + y <= 1 implies x*y <= 1/4",
        "forall x in [0, 1], y in [0, 1]: x + 2*y = 1 implies x*y <= 1/8",
        "forall x in [0, 1], y in [0, 1], z in [0, 1]: x <= y and y <= z implies x <= z",
        "forall a in (0, 10), b in (0, 10), c in (0, 10): a + b + c = 3 implies a*b + b*c + c*a <= 3",
        "forall x in [0, 10], t in [0, 10]: x <= t and t <= 1 implies exp(x) <= 3",
        "forall y in [0, 2]: y^2 = 2 implies y >= 7/5",
        "forall x in [0, 1], y in [0, 1]: x <= y implies exp(y) - exp(x) >= y - x",
        "forall x in [0, 1]: x > 0 implies ln(x) <= x - 1",
        "forall x in [-1, 1]: x > 0 <-> x^3 > 0",
        "forall x in [-1, 1]: not (x > 0 or x < 0) implies x = 0",
        // Ends that are not rational, and many variables.
        "forall x in [sqrt(8), 3]: x^2 >= 8",
        "forall x in (sqrt(2), 2]: x^2 > 2",
        "forall x in [0, pi/2): 2*x < pi",
        "forall x in [1, exp(1)], y in [0, 1]: ln(x) <= 1 and y*ln(x) <= 1",
        "forall a in [0, 1], b in [0, 1], c in [0, 1], d in [0, 1], f in [0, 1], g in [0, 1], h1 in [0, 1], i in [0, 1], j in [0, 1], "
            + "k in [0, 1], l in [0, 1], m in [0, inf): a + b + c + d + f + g + h1 + i + j + k + l - m <= 11",
        // Whole numbers.
        "forall n in {1..}: n >= 101 implies n >= 101",
        "forall n in {1..}: n > 101 implies n >= 102",
        "forall n in {1..}: abs(2*n - 201) >= 1",
        "forall n in {1..}: (n - 1000)*(n - 1001) >= 0",
        "forall n in {1..60}: exp(n) > exp(7) implies n >= 8",
        "forall n in {1..60}: 1/(2*n - 15) <= 1",
        "forall n in {1..}, x in [0, 1]: 1/(2*n - 15 + x/2) >= -100"})
    void trueOnes(String claim) throws Exception {
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, verdict(claim));
        proved.certificate().check();
    }

    /** The kernel does not state all of these: rules that are only tested prove them, if that is accepted. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall n in {1..}, m in {1..}: n > m implies n >= m + 1"})
    void trueOnesByTestedRules(String claim) throws Exception {
        Verdict.Undecided undecided = assertInstanceOf(Verdict.Undecided.class, verdict(claim));
        assertTrue(undecided.advice().contains("--tested-rules"), undecided.advice());
        assertThrows(RejectedException.class, () -> undecided.state().check());
        Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class,
            new Prover(Statement.parse(claim, List.of()), BUDGET.byTested()).run());
        assertFalse(proved.certificate().check(CheckLimit.BY_TESTED).isWhole());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 1]: x > 0 or x < 0",
        "forall x in [-1, 1]: x >= 0 or x <= -1/2",
        "forall x in [-1, 1]: not (x >= 1/2 and x < 3/4)",
        "forall x in [-1, 2]: (x < 0 or x > 1) implies x^2 - x > 1/100",
        "forall x in [-1, 1]: x > 0 <-> x^3 >= 0",
        "forall x in [-1, 1]: not x^2 <= 1/2",
        "forall x in [0, 1], y in [0, 1]: x <= y implies y <= 1/2 implies x < 1/2",
        "forall n in {1..}: n = 1 or n >= 3",
        "forall n in {1..}: n > 101 implies n >= 103",
        "forall n in {1..}: abs(2*n - 201) > 1",
        "forall n in {1..60}: exp(n) >= exp(7) implies n >= 8",
        "forall n in {1..60}: 1/(2*n - 15) < 1",
        "forall x in [sqrt(8), 3]: x >= 2829/1000",
        "forall x in [0, pi/2]: x <= 3/2",
        "forall x in [0, 1], y in [0, 1]: x + y = 1 implies x*y < 1/4"})
    void falseOnes(String claim) throws Exception {
        Verdict.Refuted refuted = assertInstanceOf(Verdict.Refuted.class, verdict(claim));
        refuted.certificate().check();
    }

    /** What has no value neither holds nor fails: it refutes nothing, and nothing is proved where it would have to hold. */
    @ParameterizedTest
    @ValueSource(strings = {
        "forall x in [-1, 1]: x >= 0 or ln(x) <= 1",
        "forall x in [-1, 1]: not ln(x) > 1"})
    void undefinedOnes(String claim) throws Exception {
        try {
            assertInstanceOf(Verdict.Undecided.class,
                new Prover(Statement.parse(claim, List.of()), new Budget(200, 20, 0)).run());
        } catch (ClaimException e) {
            assertTrue(e.getMessage().contains("logarithm"), e.getMessage());
        }
        for (int i = -4; i < 0; i++) {
            ClaimCertificate certificate = new ClaimCertificate(claim, List.of(), 96, List.of(), Map.of("x", new BigFraction(i, 4)));
            assertThrows(RejectedException.class, () -> certificate.check(CheckLimit.BY_TESTED));
        }
    }

    /** Between an end that is not rational and the rational number that stands for it there is no counterexample. */
    @Test
    void endsAreExact() throws Exception {
        String claim = "forall x in [sqrt(8), 3]: x^2 >= 8";
        BigFraction outside = Statement.parse(claim, List.of()).variables().get(0).lower();
        assertTrue(outside.multiply(outside).compareTo(new BigFraction(8)) < 0);
        assertThrows(RejectedException.class,
            () -> new ClaimCertificate(claim, List.of(), 512, List.of(), Map.of("x", outside)).check(CheckLimit.BY_TESTED));
        assertInstanceOf(Verdict.Undecided.class, new Prover(Statement.parse("forall x in [sqrt(8), 3]: x^2 > 8", List.of()),
            new Budget(300, 20, 0)).run());
        for (String range : List.of("[sqrt(8), 2]", "[0, ln(1/2)]", "{1..pi}", "[boolean_tau(10, 1/10), 2]", "[0, 1/(pi - pi)]")) {
            assertThrows(ClaimException.class, () -> Statement.parse("forall x in " + range + ": x >= 0", List.of()), range);
        }
        String many = String.join(" in [0, 1], ", "abcdefghijklmnopqrstuvwxy".split("")) + " in [0, 1]";
        assertThrows(ClaimException.class, () -> Statement.parse("forall " + many + ": a >= 0", List.of()));
        String endless = "forall " + many.substring(0, many.indexOf(", m")).replace("[0, 1]", "(-inf, inf)") + ": a^2 >= 0";
        assertThrows(ClaimException.class, () -> Statement.parse(endless, List.of()));
    }

    /** Each part of a claim has its own proof, in order, and its own guards. */
    @Test
    void certificatesHaveAProofForEachPart() throws Exception {
        String claim = "forall x in [-1, 1]: (x >= 1/2 implies x > 0) and (x <= -1/2 implies x < 0)";
        List<String> positive = List.of("s:x:1/4", "g:0", "i");
        List<String> negative = List.of("s:x:-1/4", "i", "g:0");
        new ClaimCertificate(claim, List.of(), 96, List.of(positive, negative), Map.of()).check();
        for (List<List<String>> wrong : List.of(List.of(negative, positive), List.of(positive), List.of(positive, negative, positive),
                List.of(positive, positive), List.of(positive, List.of("g:1")), List.of(positive, List.of("h:1:1", "i")))) {
            assertThrows(RejectedException.class,
                () -> new ClaimCertificate(claim, List.of(), 96, wrong, Map.of()).check(CheckLimit.BY_TESTED));
        }
    }

    /** Too many cases are refused at once, deep brackets too; many goals are none. */
    @Test
    void largeFormulas() throws Exception {
        String pair = "(x > 0 and x < 1)";
        assertThrows(ClaimException.class, () -> Statement.parse("forall x in [0, 1]: " + String.join(" or ", List.of(pair, pair, pair,
            pair, pair, pair, pair, pair)) + " or x < 2", List.of()));
        assertThrows(ClaimException.class, () -> Statement.parse("(".repeat(3000) + "1 > 0" + ")".repeat(3000), List.of()));
        assertThrows(ClaimException.class, () -> Statement.parse("1 > 0 implies ".repeat(1000) + "1 > 0", List.of()));
        Statement long1 = Statement.parse("forall x in [0, 1]: " + "x < 2 and ".repeat(1500) + "x < 2", List.of());
        assertEquals(1501, long1.goals().size());
        assertEquals(List.of(long1), long1.parts());
        assertEquals(List.of(), Statement.parse("not ".repeat(4000) + "1 > 0", List.of()).guards());
    }

    /** The clauses say what the formula says: at points, with random formulas of comparisons with numbers. */
    @Test
    void clausesSayWhatTheFormulaSays() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        int proved = 0;
        for (int i = 0; i < 150; i++) {
            Truth truth = formula(random, 3);
            boolean always = true;
            for (int n = 0; n <= 3; n++) {
                always &= truth.at[n];
            }
            Verdict verdict = new Prover(Statement.parse("forall n in {0..3}: " + truth.text, List.of()), BUDGET.byTested()).run();
            assertEquals(always, verdict instanceof Verdict.Proved, truth.text);
            assertEquals(!always, verdict instanceof Verdict.Refuted, truth.text);
            proved += always ? 1 : 0;
        }
        assertTrue(proved > 20 && proved < 130, proved + " proved");
    }

    /** A formula and whether it holds for 0, 1, 2, 3. */
    private record Truth(String text, boolean[] at) {
    }

    private static Truth formula(SplittableRandom random, int deep) {
        boolean[] at = new boolean[4];
        int kind = random.nextInt(deep > 0 ? 7 : 2);
        if (kind < 2) {
            int bound = random.nextInt(5);
            String relation = List.of("<", "<=", ">", ">=", "=").get(random.nextInt(5));
            for (int n = 0; n < 4; n++) {
                at[n] = switch (relation) {
                    case "<" -> n < bound;
                    case "<=" -> n <= bound;
                    case ">" -> n > bound;
                    case ">=" -> n >= bound;
                    default -> n == bound;
                };
            }
            return new Truth("n " + relation + " " + bound, at);
        }
        Truth x = formula(random, deep - 1);
        Truth y = formula(random, deep - 1);
        String word = List.of("and", "or", "implies", "<->", "not").get(kind - 2);
        for (int n = 0; n < 4; n++) {
            at[n] = switch (word) {
                case "and" -> x.at[n] && y.at[n];
                case "or" -> x.at[n] || y.at[n];
                case "implies" -> !x.at[n] || y.at[n];
                case "<->" -> x.at[n] == y.at[n];
                default -> !x.at[n];
            };
        }
        return new Truth(word.equals("not") ? "not (" + x.text + ")" : "(" + x.text + ") " + word + " (" + y.text + ")", at);
    }
}
