package org.ironbound.certificate.check;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Remembers the answer to the latest question only: the next point of a sweep often asks the same. A question answered anew gets an equal
 * answer, so nothing depends on what is remembered, but time.
 */
public final class Latest<Q, A> {
    private final AtomicReference<Answered<Q, A>> latest = new AtomicReference<>();

    private record Answered<Q, A>(Q question, A answer) {
    }

    /** The answer. */
    public A of(Q question, Function<Q, A> answering) {
        Answered<Q, A> known = latest.get();
        if (known == null || !known.question.equals(question)) {
            known = new Answered<>(question, answering.apply(question));
            latest.set(known);
        }
        return known.answer;
    }
}
