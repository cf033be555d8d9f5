package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of problems in expressions and claims: by certificates that are checked. */
class QuantityTest {
    /** So many that a busy machine does not decide about a verdict. */
    private static final int SECONDS = 200;

    /** Bounds that the commands print with one digit more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gaussian_mem(10^4, 10, 0.1) | 8158.47884141 | 8605.34105593",
        "gaussian_mem(10^4, 10, 0.1, 1/100) | 8158.47884141 | 8605.34105593",
        "boolean_mem(10^4, 20, 1/10) | 2537.57675959 | 2833.33076075",
        "sparse_mem(10^4, 4, 0.3) | 571.902834272 | 745.966818521",
        "2*mixture_mem(1000, 'gaussian:10000', 3000, 0.3)/2 | 3721806.50071 | 3794535.60647",
        "gaussian_learner(10^4, 10, 0.1) | 8158.47884141 | 8605.34105593",
        "boolean_learner(10^4, 20, 1/10) | 2537.57675959 | 2833.33076075",
        "sparse_learner(10^4, 4, '0.1, 0.2') |  | 3418.42202941",
        "sparse_mem(10^4, 4, '0.1, 0.2') |  | 3418.42202941",
        "gaussian_epsilon(10^4, 10, 0.1) | 572.853290302 | ",
        "gaussian_zcdp_rho(10^4, 10, 0.1) | 565.502660658 | ",
        "gaussian_gdp_mu(10^4, 10, 0.1) | 33.6304225563 | "})
    void ofLearners(String text, String lower, String upper) throws ClaimException {
        Evaluation found = Evaluation.of(text, 12);
        assertTrue(found.measured() && found.isDecided() && found.decimal().isEmpty());
        assertTrue(found.lower().isPresent());
        if (lower != null) {
            assertNear(lower, found.lower().get());
        }
        assertEquals(upper != null, found.upper().isPresent());
        if (upper != null) {
            assertNear(upper, found.upper().get());
        }
    }

    /** Each number exists for each problem, and one certificate serves all of a problem. */
    @ParameterizedTest
    @ValueSource(strings = {"gaussian_X(10^4, 20, 0.3)", "boolean_X(10^4, 20, 0.3)", "sparse_X(10^4, 4, 0.3)",
        "mixture_X(100, 'gaussian:100', 300, 0.3)"})
    void everyProblemHasEveryNumber(String call) throws ClaimException {
        String names = call.startsWith("mixture") ? "mem,epsilon,zcdp_rho,gdp_mu" : "mem,learner,epsilon,zcdp_rho,gdp_mu";
        String sum = Stream.of(names.split(",")).map(name -> call.replace("X", name)).collect(Collectors.joining(" + "));
        double parts = 0;
        for (String part : sum.split(" \\+ ")) {
            BigFraction lower = Evaluation.of(part, 9).lower().orElseThrow();
            assertTrue(lower.doubleValue() > 0, part);
            parts += lower.doubleValue();
        }
        assertEquals(parts, Evaluation.of(sum, 9).lower().orElseThrow().doubleValue(), 1e-9 * parts);
    }

    private static void assertNear(String expected, BigFraction found) {
        assertEquals(new BigDecimal(expected).doubleValue(), found.doubleValue(), 1e-10 * found.doubleValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dobrushin('bsc:1/10') | 0.8", "eta_kl('bsc:1/10') | 0.64", "eta_kl(\"bec:0.3\") | 0.7",
        "eta_chi2('bsc:1/10', '1/2,1/2') | 0.64",
        "dobrushin('0.9,0.1; 0.3,0.7') | 0.6", "boolean_tau(3, 0.3) | 0.230584252", "boolean_rho(3, 0.3) | 0.0207525827",
        "sparse_rho(8, 0.01) | 0.0357377941",
         "eta_chi2('z:0.3', 'uniform')*13 | 7", "eta_law('bsc:1/10', '1/4,3/4') | 0.616994999"})
    void coefficients(String text, String expected) throws ClaimException {
        assertEquals(0, new BigDecimal(expected).compareTo(Evaluation.of(text, 9).decimal().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "boolean_mem(10^4, 20, 1/10) >= 2000 | PROVED",
        "boolean_mem(10^4, 20, 1/10) >= 2550 | UNDECIDED",
        "boolean_mem(10^4, 20, 1/10) >= 4000 | REFUTED",
        "boolean_mem(10^4, 20, 1/10) - boolean_mem(10000, 20, 0.1) = 0 | PROVED",
        "mixture_mem(1000, 'gaussian:10000', 3000, 0.3) >= 37*10^5 | PROVED",
        "mixture_mem(1000, 'gaussian:10000', 3000, 0.3) <= 375*10^4 | UNDECIDED",
        "gaussian_learner(10^4, 10, 0.1) <= 8606 | PROVED",
        "gaussian_learner(10^4, 10, 0.1) <= 8605 | UNDECIDED",
        "gaussian_learner(10^4, 10, 0.1)/gaussian_mem(10^4, 10, 0.1) <= 6/5 | PROVED",
        "gaussian_epsilon(10^4, 10, 0.1) >= 572 and gaussian_mem(10^4, 10, 0.1) >= 8158 | PROVED",
        "mixture_gdp_mu(1000, 'gaussian:10000', 3000, 0.3) <= 41 | REFUTED",
        "dobrushin('bsc:1/10') = 4/5 | PROVED",
        "boolean_tau(20, 1/10) <= 1703/10000 | PROVED",
        "boolean_tau(20, 1/10) <= 17/100 | REFUTED",
        "sparse_rho(8, 1/100) > 6*0.0056 | PROVED",
        "sparse_factor(8, 1/100) >= 12 | PROVED",
        "sparse_factor(8, 1/100) <= 12 | REFUTED",
        "sparse_factor(8, 1/100) <= 13 | UNDECIDED",
        "boolean_rho(20, 1/10)*100 <= boolean_tau_linear(20, 1/10) | PROVED",
        "boolean_factor(20, 1/10) >= 487 | PROVED",
        "forall t in [0, 1]: t*eta_kl('bsc:1/10') <= t*65/100 | PROVED",
        "forall n in {2..9}: 1 - (1 - eta_kl('bsc:1/10'))^n >= eta_kl('bsc:1/10') | PROVED",
        "forall t in [0, 1]: t*eta_kl('bsc:1/10') <= 1/2 | REFUTED",
        "forall n in {10..20}: gaussian_mem(10^4, n, 1/10) >= 40000/n | PROVED",
        "forall n in {10..20}: gaussian_mem(10^4, n, 1/10) >= 80000/n | REFUTED",
        "forall e in [1/10, 2/5]: 50 <= gaussian_mem(10^4, 10, e) <= 8924 | PROVED",
        "forall e in [1/10, 2/5]: gaussian_mem(10^4, 10, e) <= 5000 | REFUTED",
        "forall e in [1/10 + 1/10^290, 1/9]: gaussian_mem(10^4, 10, e) >= 6000 | PROVED",
        "forall e in [1/10, 1/10]: gaussian_mem(10^4, 10, e) >= 8000 | PROVED",
        "forall n in {10..10^300}: gaussian_mem(10^4, n, 2/5) >= 0 | PROVED",
        "forall n in {4..9}, e in (1/5, 2/5]: sparse_mem(10^4, n, e) >= 1/2 | PROVED",
        "forall N in {3000..3002}: mixture_mem(1000, 'gaussian:10000', N, 0.3) >= 10^6 | PROVED"})
    void claims(String text, String verdict) throws Exception {
        Verdict found = new Prover(Statement.parse(text, List.of()), new Budget(2000, SECONDS, 0)).run();
        assertEquals(verdict, found.getClass().getSimpleName().toUpperCase(Locale.ROOT), found::toString);
        if (found instanceof Verdict.Proved proved) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ClaimCertificateFile.write(proved.certificate(), out);
            ClaimCertificate again = ClaimCertificateFile.read(out.toByteArray());
            assertFalse(again.premises().isEmpty());
            again.check();
        }
    }

    /** Of what is dear to check there are fewer premises, at least those of both ends. */
    @Tag("slow")
    @Test
    void dearOnesHaveFewPremises() throws Exception {
        ClaimCertificate dear = proof("forall N in {90..120}: mixture_mem(30, 'boolean:1000', N, 0.3) >= 1000");
        assertTrue(dear.premises().size() >= 2 && dear.premises().size() < 16, () -> dear.premises().size() + " premises");
        dear.check();
        assertEquals(16, proof("forall n in {10..50}: gaussian_mem(10^4, n, 3/10) >= 0").premises().size());
    }

    /** Without its premises, with those of another problem, or with a wrong one, nothing is proved. */
    @Test
    void premisesAreChecked() throws Exception {
        ClaimCertificate good = proof("gaussian_mem(10^4, 10, 0.1) >= 2800");
        good.check();
        List<Certificate> other = proof("gaussian_mem(10^4, 9, 0.1) >= 2800").premises();
        assertRejected(good, List.of());
        assertRejected(good, other);
        assertRejected(good, List.of(good.premises().get(0), other.get(0)));
        assertRejected(good, Collections.nCopies(2001, good.premises().get(0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimCertificateFile.write(good, out);
        String text = out.toString(StandardCharsets.UTF_8);
        String larger = text.replaceAll("(\"relation\" : \">=\",\\s*\"value\" : \")", "$11");
        assertFalse(larger.equals(text));
        assertThrows(RejectedException.class, () -> ClaimCertificateFile.read(larger.getBytes(StandardCharsets.UTF_8)).check());
    }

    /**
     * What is known of a quantity of variables agrees with what is known of it at each of their values, and in the middle of a range, where
     * no certificate is, too.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"forall n in {10..5000}: gaussian_mem(10^4, n, 3/10) >= 0 | 10,11,333,5000",
        "forall e in [1/5, 9/20]: boolean_mem(1000, 20, e) >= 0 | 1/5,33/100,9/20"})
    void ofVariables(String claim, String values) throws Exception {
        Statement statement = Statement.parse(claim, List.of());
        Premises premises = PremiseSearch.of(statement.quantities());
        Node quantity = statement.terms().quantity(0, List.of(statement.terms().variable(0)));
        for (String text : values.split(",")) {
            BigFraction x = Evaluation.of(text, 9).exact().orElseThrow();
            Value found = new Program(quantity, List.of()).evaluate(Box.at(List.of(x)), new Arithmetic(100, premises));
            Evaluation direct = Evaluation.of(claim.replaceAll("forall .*: | >= 0", "").replaceAll("\\b[ne]\\b", text), 9);
            assertTrue(found.lower().compareTo(direct.upper().orElseThrow()) <= 0, text);
            assertTrue(found.upper().compareTo(direct.lower().orElseThrow()) >= 0, text);
        }
    }

    /** It is asked for the slope, and has none. */
    @ParameterizedTest
    @ValueSource(strings = {"u:e i i", "l:e i i"})
    void noSlope(String proof) throws Exception {
        List<Certificate> atTenth = proof("gaussian_mem(10^4, 10, 1/10) >= 8000").premises();
        ClaimCertificate bad = new ClaimCertificate("forall e in [1/10, 2/5]: gaussian_mem(10^4, 10, e) >= 8000", List.of(), 64,
            List.of(List.of(proof.split(" "))), Map.of(), atTenth);
        RejectedException refusal = assertThrows(RejectedException.class, bad::check);
        assertTrue(refusal.getMessage().contains("nothing is known of the derivative by 'e'"), refusal.getMessage());
    }

    /** A quantity of a variable has no slope, and a bound for one value counts for those on its side only. */
    @ParameterizedTest
    @ValueSource(strings = {"i", "a", "m", "t:1", "t:2", "u:x i i", "l:x i i", "l:x a i", "c:x i", "s:x:1/10 i i"})
    void boundsCountOnOneSide(String proof) throws Exception {
        List<Certificate> atTenth = proof("gaussian_mem(10^4, 10, 1/10) >= 8000").premises();
        String low = "gaussian_mem(10^4, 10, e) >= 8000";
        ClaimCertificate constant = new ClaimCertificate("forall e in [1/20, 1/10]: " + low, List.of(), 64, List.of(List.of("i")),
            Map.of(), atTenth);
        constant.check();
        assertTrue(constant.applied().containsAll(List.of("GAUSS-TV", "MONOTONE")));
        for (String claim : List.of("forall e in [1/10, 2/5]: " + low, "forall e in [1/20, 1/9]: " + low,
                "forall e in [1/20, 1/9]: gaussian_mem(10^4, 10, e) <= 9000",
                "forall e in [1/10, 2/5]: gaussian_mem(10^4, 10, e) - gaussian_mem(10^4, 10, 1/10) >= 0",
                "forall n in {10..11}: gaussian_mem(10^4, n, 1/10) >= 8000")) {
            String name = claim.substring("forall ".length(), "forall ".length() + 1);
            List<String> tokens = List.of(proof.replace("x", name).replace("n:1/10", "n:10").split(" "));
            assertThrows(RejectedException.class,
                () -> new ClaimCertificate(claim, List.of(), 64, List.of(tokens), Map.of(), atTenth).check(), claim);
        }
        for (String claim : List.of("forall e in [1/9, 2/5]: " + low, "forall e in [1/20, 1/11]: " + low,
                "forall n in {2..9}: gaussian_mem(10^4, n, 1/10) >= 8000", "forall e in [1/20, 1/10]: gaussian_mem(10^4, 9, e) >= 8000",
                "forall e in [1/20, 1/10]: sparse_mem(10^4, 10, e) >= 8000")) {
            assertThrows(RejectedException.class,
                () -> new ClaimCertificate(claim, List.of(), 64, List.of(List.of("i")), Map.of(), atTenth).check(), claim);
        }
    }

    private static void assertRejected(ClaimCertificate good, List<Certificate> premises) {
        ClaimCertificate bad = new ClaimCertificate(good.claim(), good.definitions(), good.bits(), good.proofs(), good.point(), premises);
        assertThrows(RejectedException.class, bad::check);
    }

    private static ClaimCertificate proof(String claim) throws ClaimException {
        return assertInstanceOf(Verdict.Proved.class, new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run()).certificate();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + gaussian_mem(10^4, 1, 0.1) | 5 | no learner at all",
        "gaussian_mem(10^4, 10) | 1 | takes",
        "gaussian_mem(10^4, 10, '0.1, ') | 1 | false-positive",
        "gaussian_mem(10^4, 10, '0.6, 0.7') | 1 | false-positive",
        "gaussian_epsilon(10^4, 1, 0.1) | 1 | no learner at all",
        "2 + boolean_learner(10^4, 2, 0.3) | 5 | no learner of the family",
        "mixture_learner(1000, 'gaussian:10000', 3000, 0.1) | 1 | unknown",
        "gaussian_mem(10^4, 10, 0.6) | 1 | error",
        "gaussian_mem(0, 10, 0.1) | 1 | dimension",
        "2*gaussian_mem(sqrt(2), 10, 0.1) | 16 | rational",
        "boolean_tau(0, 1/10) | 1 | samples",
        "sparse_rho(8, 1) | 1 | fixed-probability",
        "sparse_mem(10^4, 4, 0.3, 2) | 1 | fixed-probability",
        "dobrushin('nowhere.csv') | 1 | no such file",
        "dobrushin('0.9,0.2; 0.3,0.7') | 1 | row",
        "eta_chi2('bsc:1/10', '1/2,1/3') | 1 | sum",
        "1 + 'bsc:0.1' | 5 | text",
        "eta_kl('bsc | 8 | means nothing",
        "eta_kll('bsc:0.1') | 1 | unknown"})
    void errors(String text, int column, String message) {
        ClaimException e = assertThrows(ClaimException.class, () -> Evaluation.of(text, 9));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(column, e.position() + 1, e.getMessage());
        assertFalse(e.hint().isBlank());
    }

    @Test
    void claimsDoNotDependOnFiles() {
        ClaimException e = assertThrows(ClaimException.class, () -> Statement.parse("dobrushin('matrix.csv') <= 1", List.of()));
        assertTrue(e.getMessage().contains("files"), e.getMessage());
    }
}
