package org.ironbound.search.derivation;

import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;

/**
 * A step without premises that may serve.
 *
 * @param digits    significant digits of its result; 0 keeps it exact
 * @param otherwise what is tried if the kernel does not prove it
 */
public record Candidate(Rule rule, Witness witness, int digits, Optional<Candidate> otherwise) {
    /** A step that nothing takes the place of. */
    public Candidate(Rule rule, Witness witness, int digits) {
        this(rule, witness, digits, Optional.empty());
    }

    /** The first of these that is proved; none if there are none. */
    public static Optional<Candidate> firstOf(List<Candidate> candidates) {
        Optional<Candidate> first = Optional.empty();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            first = Optional.of(candidates.get(i).or(first));
        }
        return first;
    }

    /** This one, or the other one if neither this one nor what takes its place is proved. */
    public Candidate or(Optional<Candidate> other) {
        return new Candidate(rule, witness, digits, otherwise.isEmpty() ? other : otherwise.map(next -> next.or(other)));
    }

    /** With so many significant digits, whichever is proved. */
    public Candidate rounded(int to) {
        return new Candidate(rule, witness, to, otherwise.map(next -> next.rounded(to)));
    }
}
