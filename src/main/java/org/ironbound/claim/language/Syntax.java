package org.ironbound.claim.language;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** An expression as written. */
public sealed interface Syntax {
    /** Where it is in the text; of an operation, where its sign is. */
    int position();

    /** A number. */
    record Literal(BigFraction value, int position) implements Syntax {
    }

    /** A text in quotation marks, without them. */
    record Text(String text, int position) implements Syntax {
    }

    /** A variable or a constant. */
    record Name(String name, int position) implements Syntax {
    }

    /** A function of arguments; operations are functions called + - * / ^ and, of one argument, -. */
    record Call(String name, List<Syntax> arguments, int position) implements Syntax {
    }
}
