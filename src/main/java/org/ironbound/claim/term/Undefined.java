package org.ironbound.claim.term;

/** An operation that has no value for some of the numbers that its arguments may be, or none that can be computed. */
public final class Undefined extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Node node;
    private final boolean certain;

    /**
     * @param node    the operation
     * @param certain whether it has a value for none of them
     */
    public Undefined(Node node, boolean certain) {
        super(null, null, false, false);
        this.node = node;
        this.certain = certain;
    }

    Node node() {
        return node;
    }

    public boolean isCertain() {
        return certain;
    }

    /** What the operation needs. */
    public ClaimException explained() {
        return switch (node.kind()) {
            case QUOTIENT -> new ClaimException(node.position(), "this divides by a range that contains 0", "a divisor that is never 0");
            case LN -> new ClaimException(node.position(), "the logarithm of a range that is not positive",
                "positive numbers only; a power such as x^(2/3) of numbers down to 0, or below, is root(3, x)^2");
            case SQRT -> new ClaimException(node.position(), "the square root of a range with negative numbers",
                "numbers that are never negative");
            case ROOT -> new ClaimException(node.position(), "a root of even degree of a range with negative numbers",
                "numbers that are never negative, or an odd degree");
            case DBER -> new ClaimException(node.position(), "Dber of a range that leaves [-1, 1]",
                "numbers from -1 to 1; for h(x), x from 0 to 1");
            case D2 -> new ClaimException(node.position(), "d2 of ranges that leave the probabilities",
                "x from 0 to 1 and y strictly between, in d2(x, y)");
            case PHI -> new ClaimException(node.position(), "phi of a range that is not strictly between 0 and 1/2",
                "average errors such as 1/10; the normal distribution function is Phi(x)");
            case VARIABLE -> new ClaimException(node.position(), "this variable has no largest value", "a range with an end");
            default -> new ClaimException(node.position(), "the numbers here become too large to compute with",
                "smaller numbers, such as exp(200000), or a smaller box");
        };
    }
}
