package org.ironbound.claim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Builder;
import org.ironbound.claim.language.Definition;
import org.ironbound.claim.language.Parser;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Derivative;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Numbers.class)
class EvaluationTest {
    /** Values of theory.md, section 12, and textbook constants, rounded to nearest. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "d2(0.9, 0.1) | 1.75777966186897550623239237908",
        "phi(0.1) | 1.58643132429802311668304956278",
        "phi(0.1)/ln(2) | 2.28873660427566882783446515780",
        "phi(0.05) | 2.30218288441298764537289244687",
        "gaussian_linear(10^4, 10, phi(0.1))/ln(2) | 2265.84923823291213955612050622",
        "gaussian_bound(10^4, 10, 1/100, phi(0.1))/ln(2) | 2828.29443229712868478825555385",
        "pi | 3.14159265358979323846264338328",
        "exp(1) | 2.71828182845904523536028747135",
        "2^(1/2) | 1.41421356237309504880168872421",
        "log2(10) | 3.32192809488736234787031942949",
        "tanh(1/2) | 0.462117157260009758502318483644",
        "artanh(1/2) | 0.549306144334054845697622618461",
        "cosh(1) | 1.54308063481524377847790562076",
        "sinh(-1) | -1.17520119364380145688238185060",
        "cbrt(2) | 1.25992104989487316476721060728", "cbrt(-1/3) | -0.693361274350634704843352274786",
        "root(7, 10^30) | 19306.9772888325016700707479984", "root(100, 2) | 1.00695555005671880883269821411",
        "sin(1) | 0.841470984807896506652502321630",
        "cos(10^22) | 0.523214785395138945497594473385",
        "sin(10^22) | -0.852200849767188801772705893753",
        "tan(3/2) | 14.1014199471717193876460836520",
        "atan(-3) | -1.24904577239825442582991707728",
        "asin(1/3) | 0.339836909454121937096392513392",
        "acos(-1/3) | 1.91063323624901855632771420503",
        "atan2(1, -1) | 2.35619449019234492884698253746",
        "Phi(1) | 0.841344746068542948585232545632",
        "Phi(-20) | 2.75362411860623369507562e-89",
        "erf(1/2) | 0.520499877813046537682746653892",
        "erfc(3) | 0.0000220904969985854413727761295823",
        "h2(0.11) | 0.499915958164527995640499594130",
        "exp(-1000) | 5.07595889754945676529e-435",
        "exp(-20000) | 1.28932360839e-8686",
        "exp(20000) | 7.75600472599e8685",
        "-3*exp(-20000)*sqrt(2)/exp(40000)^2 | -1.51163147919e-43429",
        "exp(-5000) | 3.36969414831e-2172",
        "cosh(10^5) | 1.40333168021e43429", "sinh(-10^5) | -1.40333168021e43429",
        "(1 + exp(20000))^2/sinh(30000) - exp(10000) | 8.80681822566e4342",
        "cosh(10^5)/exp(10^5) | 0.500000000000", "cosh(20000)*exp(-20000) - sinh(10) | -11012.7328747",
        "10^(-2000)*pi | 3.14159265359e-2000"})
    void values(String text, String expected) throws ClaimException {
        BigDecimal value = new BigDecimal(expected);
        assertEquals(value, Evaluation.of(text, value.precision()).decimal().orElseThrow());
    }

    /** Java reads so what is no ASCII where the locale is C. */
    @Test
    void signsThatWereNotRead() {
        ClaimException e = assertThrows(ClaimException.class, () -> Evaluation.of("\ufffd\ufffd + 1", 5));
        assertTrue(e.hint().contains("LC_ALL=C.UTF-8"), e.hint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.1 + 0.2 | 3/10", "classical_error(0, 3) | 0", "privacy_leak(0) | 0", "-2^2 | -4",
        "2^3^2 | 512", "2^-1 | 1/2", "(1/3 - 1/2)/2 | -1/12",
        "10^6 | 1000000", "1e-3 | 1/1000",
        "binomial(10, 3) | 120", "sum(k, 1, 100, k) | 5050", "min(3, 1, 2) + max(3, 1, 2) | 4", "min(3, 1, 2) | 1",
        "abs(-3) | 3", "sqrt(9/4) | 3/2",
        "4^(3/2) | 8", "ln(1) | 0",
        "h2(1/2) | 1", "ln(4) - 2*ln(2) | 0", "ln(6)/(ln(2) + ln(3)) | 1", "d2(1/3, 1/3) | 0",
        "d2(0, 1/2) - ln(2) | 0", "d2(1, 1/3) - ln(3) | 0", "Dber(1) - ln(2) | 0", "gaussian_factor(10, 1/100) | 990",
        "factorial(5) | 120", "cosh(0) | 1", "sqrt(2)^4 | 4"})
    void exactValues(String text, String expected) throws ClaimException {
        String[] parts = expected.split("/");
        BigFraction value = new BigFraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
        assertEquals(value, Evaluation.of(text, 10).exact().orElseThrow());
    }

    /** A decimal of many digits rounds to that of fewer. */
    @Property(tries = 40)
    void moreDigitsBeginWithFewer(@ForAll Draw draw) throws ClaimException {
        Fraction x = draw.ratio(40);
        int digits = 1 + draw.upTo(30);
        String text = "ln(" + x.n() + "/" + x.d() + ") + sqrt(" + x.n() + "/" + x.d() + ")";
        BigDecimal few = Evaluation.of(text, digits).decimal().orElseThrow();
        BigDecimal many = Evaluation.of(text, digits + 40).decimal().orElseThrow();
        assertEquals(0, few.compareTo(many.round(new MathContext(digits, RoundingMode.HALF_EVEN))));
    }

    @Test
    void whatNoPrecisionDecidesIsUndecided() throws ClaimException {
        Evaluation found = Evaluation.of("sqrt(2)*sqrt(3) - sqrt(6)", 10);
        assertTrue(found.decimal().isEmpty());
        assertTrue(found.lower().orElseThrow().compareTo(BigFraction.ZERO) <= 0 && found.upper().orElseThrow()
            .compareTo(BigFraction.ZERO) >= 0);
    }

    /** Enclosures of functions against values of a high-precision library. */
    @Property(tries = 100)
    void enclosuresContainTheReference(@ForAll Draw draw) throws Exception {
        Fraction x = draw.proper(40);
        Fraction y = draw.proper(40);
        BigInteger common = x.d().multiply(y.d());
        assertContains("ln(x)", x, y, Reference.ln(x.n(), x.d()));
        assertContains("exp(x)", x, y, Reference.exp(x.n(), x.d()));
        assertContains("cosh(x)", x, y, Reference.cosh(x.n(), x.d()));
        assertContains("sqrt(x)", x, y, Reference.root(x.n(), x.d()));
        assertContains("h(x)", x, y, Formulas.entropy(x.n(), x.d()));
        assertContains("Dber(x)", x, y, Reference.divergence(x.d().add(x.n()), x.d(), x.d().shiftLeft(1)));
        assertContains("d2(x, y)", x, y, Reference.divergence(x.n().multiply(y.d()), y.n().multiply(x.d()), common));
        assertContains("phi(x/2)", x, y, Reference.leastInformation(x.n(), x.d().shiftLeft(1)));
        assertContains("artanh((x - y)/(x + y))*2", x, y, Reference.ln(x.n().multiply(y.d()), y.n().multiply(x.d())));
    }

    private static void assertContains(String text, Fraction x, Fraction y, Real expected) throws Exception {
        Value value = value(text, Box.at(List.of(new BigFraction(x.n(), x.d()), new BigFraction(y.n(), y.d()))), 100);
        assertTrue(expected.atLeast(value.lower().getNumerator(), value.lower().getDenominator()), text);
        assertTrue(expected.atMost(value.upper().getNumerator(), value.upper().getDenominator()), text);
    }

    private static Value value(String text, Box box, int bits) throws Exception {
        Terms terms = new Terms();
        Node node = terms.normalForm(new Builder(terms.written(), Definition.library(), List.of(), false)
            .build(Parser.expression(text), Map.of("x", terms.variable(0), "y", terms.variable(1))));
        return new Program(node, terms.partial()).evaluate(box, new Arithmetic(bits, Premises.NONE));
    }

    /** On a box, an enclosure contains what doubles say at points of it; derivatives agree with difference quotients. */
    @Property(tries = 100)
    void boxesContainTheEstimatesAndSlopesAreSlopes(@ForAll Draw draw) throws Exception {
        String[] texts = {"x^3 - y^2/x", "exp(x - y)*ln(x + y)", "d2(x/2, y/2)", "Dber(x - y) + h(y/3)", "sqrt(1 + x^2)/(2 + y)",
            "abs(2 + x - y)", "tanh(x)*cosh(y)"};
        String text = texts[draw.upTo(texts.length - 1)];
        Terms terms = new Terms();
        Node node = terms.normalForm(new Builder(terms.written(), Definition.library(), List.of(), false)
            .build(Parser.expression(text), Map.of("x", terms.variable(0), "y", terms.variable(1))));
        double[] low = {0.1 + 0.4 * draw.random().nextDouble(), 0.1 + 0.4 * draw.random().nextDouble()};
        double[] high = {low[0] + 0.3 * draw.random().nextDouble(), low[1] + 0.3 * draw.random().nextDouble()};
        double[] point = {low[0] + draw.random().nextDouble() * (high[0] - low[0]), low[1]
            + draw.random().nextDouble() * (high[1] - low[1])};
        Box box = new Box(List.of(new BigFraction(low[0]), new BigFraction(low[1])),
            List.of(new BigFraction(high[0]), new BigFraction(high[1])), 0, 0, 0, 0, 0);
        Estimate estimate = new Estimate(node);
        assertBetween(text, new Program(node, terms.partial()).evaluate(box, new Arithmetic(80, Premises.NONE)), estimate.at(point), 1e-12);
        Derivative derivatives = new Derivative(terms);
        for (int i = 0; i < 2; i++) {
            Node slope = derivatives.of(node, i).orElseThrow();
            double[] next = point.clone();
            next[i] += 1e-6;
            double quotient = (estimate.at(next) - estimate.at(point)) / 1e-6;
            assertEquals(quotient, new Estimate(slope).at(point), 1e-4 * (1 + Math.abs(quotient)), text);
            assertBetween(text, new Program(slope, terms.partial()).evaluate(box, new Arithmetic(80, Premises.NONE)),
                new Estimate(slope).at(point), 1e-10);
        }
    }

    private static void assertBetween(String text, Value value, double estimate, double tolerance) {
        assertTrue(value.lower().doubleValue() <= estimate + tolerance && estimate - tolerance <= value.upper().doubleValue(), () -> text
            + ": " + value.shown() + " " + estimate);
    }
}
