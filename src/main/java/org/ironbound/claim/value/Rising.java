package org.ironbound.claim.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.Operations;

/**
 * A function that rises strictly, so that it keeps the order of two sides: a power of e, the logarithm, the square root, the arctangent, a
 * root of odd degree, the square of what is not negative, or the cube.
 *
 * @param kind   the kernel's operation
 * @param degree of a root or a power; of other functions 0
 */
public record Rising(int kind, int degree) {
    /** How it is named in steps of proofs. */
    public static final String NAME = "exp|ln|sqrt|atan|root[3579]|power[23]";
    private static final Map<String, Integer> KINDS = Map.of("exp", Operations.EXPONENTIAL, "ln", Operations.LOGARITHM,
        "sqrt", Operations.ROOT, "atan", Operations.ARC_TANGENT, "root", Operations.ANY_ROOT, "power", Operations.PRODUCT);
    private static final Pattern PARTS = Pattern.compile("([a-z]+)([0-9]?)");

    /** The function of a name. */
    public static Rising of(String name) {
        Matcher parts = PARTS.matcher(name);
        if (!name.matches(NAME) || !parts.matches()) {
            throw new IllegalArgumentException("no rising function: " + name);
        }
        int kind = KINDS.get(parts.group(1));
        return new Rising(kind, kind == Operations.ROOT ? 2 : parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2)));
    }

    /** The least sign of what it may be taken of. */
    public int leastSign() {
        return kind == Operations.LOGARITHM ? 1 : degree == 2 ? 0 : -1;
    }

    /** Whether it is a root, of a degree. */
    public boolean isRoot() {
        return kind == Operations.ROOT || kind == Operations.ANY_ROOT;
    }

    /** What it is of a node that is no product. */
    public Node of(Node x, Terms terms) throws ClaimException {
        return switch (kind) {
            case Operations.EXPONENTIAL -> terms.exp(x);
            case Operations.LOGARITHM -> terms.ln(x);
            case Operations.ROOT -> terms.sqrt(x);
            case Operations.ARC_TANGENT -> terms.atan(x);
            case Operations.PRODUCT -> terms.power(x, degree);
            default -> terms.root(degree, x);
        };
    }
}
