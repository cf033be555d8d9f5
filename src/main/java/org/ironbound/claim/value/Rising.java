package org.ironbound.claim.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.Operations;

/**
 * A function that rises strictly, so that it keeps the order of two sides: a power of e, the logarithm, the square root, or a root of odd
 * degree.
 *
 * @param kind   the kernel's operation
 * @param degree of a root, 2 of the square root; of other functions 0
 */
public record Rising(int kind, int degree) {
    /** How it is named in steps of proofs. */
    public static final String NAME = "exp|ln|sqrt|root[3579]";
    private static final Map<String, Integer> KINDS = Map.of("exp", Operations.EXPONENTIAL, "ln", Operations.LOGARITHM, "sqrt",
        Operations.ROOT);
    private static final Pattern DEGREE = Pattern.compile("root([0-9])");

    /** The function of a name. */
    public static Rising of(String name) {
        Matcher root = DEGREE.matcher(name);
        return root.matches() ? new Rising(Operations.ANY_ROOT, Integer.parseInt(root.group(1)))
            : new Rising(KINDS.get(name), name.equals("sqrt") ? 2 : 0);
    }

    /** The least sign of what it may be taken of. */
    public int leastSign() {
        return kind == Operations.LOGARITHM ? 1 : kind == Operations.ROOT ? 0 : -1;
    }

    /** What it is of a node that is no product. */
    public Node of(Node x, Terms terms) throws ClaimException {
        return switch (kind) {
            case Operations.EXPONENTIAL -> terms.exp(x);
            case Operations.LOGARITHM -> terms.ln(x);
            case Operations.ROOT -> terms.sqrt(x);
            default -> terms.root(degree, x);
        };
    }
}
