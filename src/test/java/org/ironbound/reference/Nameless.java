package org.ironbound.reference;

/**
 * A number stands in the place of a name, or of a part of one, and is none: "nothing else is ever written in their places" say the clauses
 * of specs/. Whoever changes the arguments of a clause at random meets that often, and the clause then has no meaning that could be tried;
 * where the arguments are what the clause speaks of, it asks for what does not exist.
 */
public final class Nameless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Nameless(String what) {
        super(what);
    }
}
