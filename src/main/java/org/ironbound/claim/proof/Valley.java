package org.ironbound.claim.proof;

import java.util.Map;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;

/**
 * That a goal is least, as one variable x moves, where x is c: a point that is named exactly, by an expression in the other variables. So
 * it is enough to look at it there [CLAIM-PROOF]. Either (x - c) times the derivative by x is not negative; or the derivative is 0 at c,
 * and the second derivative is not negative.
 *
 * @param variable x
 * @param order    1 for the condition about the derivative, 2 for the one about the second derivative
 * @param place    c as it is written
 */
public record Valley(int variable, int order, String place) {
    /** The longest expression for c. */
    public static final int LONGEST = 100;

    /** Whether the parts of a token may be those of a valley; whether the expression means something is another question. */
    public static boolean isOne(String order, String place) {
        return order.matches("[12]") && place.length() <= LONGEST && place.matches("[A-Za-z0-9_.+*/^()-]+");
    }

    /** How many inequalities it needs. */
    public int premises() {
        return order == 1 ? 2 : 4;
    }

    /** A node with c in place of x, made of the given terms, which remember what must have a value for that. */
    static Node at(Node node, int variable, Node place, Terms terms) throws ClaimException {
        return Substitution.in(node, Map.of(variable, Substitution.in(place, Map.of(), terms)), terms);
    }
}
