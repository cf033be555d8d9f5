package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.junit.jupiter.api.Test;

/** The kernel is told what variables are, and sees it, or if that is wrong does not. */
class KernelEquationTest {
    private static final int BITS = 80;

    private static final class Offer {
        final Statement statement;
        final MeteredKernel kernel;
        final Box box;
        final KernelConditions all;
        final KernelTerm term;

        Offer(String claim) throws Exception {
            statement = Statement.parse(claim, List.of());
            kernel = new Reasoning(statement, Premises.of(List.of(), List.of()), BITS).arithmetic().kernel();
            box = statement.boxes().get(0);
            List<Map.Entry<Node, Boolean>> guards = statement.guards().stream().map(guard -> Map.entry(guard.written(), guard.strict()))
                .toList();
            all = KernelConditions.of(guards, box, kernel);
            Inequality goal = statement.goals().get(0);
            term = KernelTerm.of(goal.written(), statement.writtenGuards(), 0, BITS, Meter.unlimited());
        }

        /** Of a variable to the power of a digit. */
        KernelEquation.Root root(String of, int guard, int opposite, String divisor, boolean isOpposite, String power,
                String root, boolean isNegative) throws Exception {
            KernelEquation.Equation equation = new KernelEquation.Equation(isOpposite ? opposite : guard, isOpposite ? guard : opposite,
                statement.expression(divisor), statement.expression(power));
            return new KernelEquation.Root(statement.index(of.substring(0, 1)), of.charAt(2) - '0', equation, statement.expression(root),
                isNegative, false);
        }

        NotNegativeWhere stated(String value, KernelEquation.Root... roots) throws Exception {
            KernelTerm put = KernelTerm.of(statement.expression(value), List.of(), 0, BITS, Meter.unlimited());
            NotNegativeOn known = put.notNegative(box.ranges(), false, kernel);
            assertNotNull(known);
            return KernelEquation.of(term, put, known, null, List.of(roots), all, box);
        }
    }

    @Test
    void rootsOfTheWrongSign() throws Exception {
        Offer offer = new Offer("forall x in [0, 3], s in [0, 2]: s^2 = 1 + x implies s >= 1");
        boolean isOpposite = offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 0, 1, "1", false, "1 + x", "sqrt(1 + x)", false)) == null;
        assertNotNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 0, 1, "1", !isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 0, 0, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 1, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^2", 0, 1, "2", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("s^1", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(2 + x) - 1", offer.root("s^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(2 + x)", false)));
        assertNull(offer.stated("sqrt(2 + x) - 1", offer.root("s^2", 0, 1, "1", isOpposite, "2 + x", "sqrt(2 + x)", false)));
        assertNull(offer.stated("sqrt(2 + x) - 1", offer.root("s^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1", offer.root("x^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(offer.stated("sqrt(1 + x) - 1"));
        Offer negative = new Offer("forall x in [0, 3], s in [-2, 0]: s^2 = 1 + x implies s <= 1");
        assertNotNull(negative.stated("sqrt(1 + x) + 1", negative.root("s^2", 0, 1, "1", isOpposite, "1 + x", "-sqrt(1 + x)", true)));
        assertNull(negative.stated("1 + sqrt(1 + x)", negative.root("s^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", false)));
        assertNull(negative.stated("3 - sqrt(1 + x)", negative.root("s^2", 0, 1, "1", isOpposite, "1 + x", "sqrt(1 + x)", true)));
    }

    /** Cube roots, of whatever sign: not by one guard alone, and not of another degree. */
    @Test
    void cubeRootsOfEitherSign() throws Exception {
        Offer offer = new Offer("forall x in [-9, 7], s in [-5, 5]: s^3 = 2 + x implies s >= -2");
        String root = "cbrt(2 + x)";
        boolean isOpposite = offer.stated(root + " + 2", offer.root("s^3", 0, 1, "1", false, "2 + x", root, false)) == null;
        assertNotNull(offer.stated(root + " + 2", offer.root("s^3", 0, 1, "1", isOpposite, "2 + x", root, false)));
        assertNull(offer.stated(root + " + 2", offer.root("s^3", 0, 1, "1", !isOpposite, "2 + x", root, false)));
        assertNull(offer.stated(root + " + 2", offer.root("s^3", 0, 0, "1", isOpposite, "2 + x", root, false)));
        assertNull(offer.stated(root + " + 2", offer.root("s^3", 1, 1, "1", isOpposite, "2 + x", root, false)));
        assertNull(offer.stated(root + " + 2", offer.root("s^5", 0, 1, "1", isOpposite, "2 + x", root, false)));
        assertNull(offer.stated(root + " + 2", offer.root("s^1", 0, 1, "1", isOpposite, "2 + x", root, false)));
        assertNull(offer.stated("cbrt(3 + x) + 2", offer.root("s^3", 0, 1, "1", isOpposite, "2 + x", "cbrt(3 + x)", false)));
        assertNull(offer.stated("cbrt(3 + x) + 2", offer.root("s^3", 0, 1, "1", isOpposite, "3 + x", "cbrt(3 + x)", false)));
        assertNull(offer.stated("root(5, 2 + x) + 2", offer.root("s^3", 0, 1, "1", isOpposite, "2 + x", "root(5, 2 + x)", false)));
    }

    /** With the variable itself in its place, or each of two in that of the other one, nothing is said of the term. */
    @Test
    void variablesInTheirOwnPlace() throws Exception {
        Offer offer = new Offer("forall s in [0, 2], t in [0, 2]: s = t implies s >= 0");
        boolean isOpposite = offer.stated("t", offer.root("s^1", 0, 1, "1", false, "t", "t", false)) == null;
        assertNotNull(offer.stated("t", offer.root("s^1", 0, 1, "1", isOpposite, "t", "t", false)));
        assertNull(offer.stated("t", offer.root("s^1", 0, 1, "1", isOpposite, "s", "s", false)));
        assertNull(offer.stated("t + 1", offer.root("s^1", 0, 1, "1", isOpposite, "t", "t", false)));
        Offer crossed = new Offer("forall s in [0, 2], t in [0, 2], u in [0, 2]: s = t and u = 1 implies s >= 1");
        assertNull(crossed.stated("1", crossed.root("s^1", 2, 3, "1", isOpposite, "1", "1", false)));
        assertNull(crossed.stated("1", crossed.root("s^1", 0, 3, "1", isOpposite, "1", "1", false)));
        assertNull(crossed.stated("1 - 0*t", crossed.root("s^1", 0, 1, "1", isOpposite, "t", "t", false),
            crossed.root("t^1", 2, 3, "1", isOpposite, "1", "1", false)));
        assertEquals(4, crossed.statement.guards().size());
    }
}
