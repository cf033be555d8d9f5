package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uka.ilkd.key.logic.Namespace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.key_project.logic.Name;
import org.key_project.logic.Named;

/** What one proof adds is not known to another, nor to what they are copies of. */
class SharedNamesTest {
    private static final Name A = new Name("a");
    private static final Name B = new Name("b");
    private static final Name C = new Name("c");

    private record Symbol(Name name) implements Named {
    }

    private final Namespace<Symbol> known = new Namespace<>();
    private final Symbol a = new Symbol(A);
    private final Symbol b = new Symbol(B);

    SharedNamesTest() {
        known.add(a);
        known.add(b);
    }

    @Test
    void copiesKnowWhatWasKnownAndNotWhatOthersAdd() {
        Namespace<Symbol> names = new SharedNames<>(known);
        Symbol early = new Symbol(C);
        names.add(early);
        Namespace<Symbol> one = names.copy();
        Namespace<Symbol> other = names.copy();
        Symbol later = new Symbol(new Name("d"));
        one.add(later);
        assertSame(a, one.lookup(A));
        assertSame(early, other.lookup(C));
        assertSame(later, one.copy().lookup("d"));
        assertNull(other.lookup("d"));
        assertNull(names.lookup("d"));
        assertEquals(List.of(a, b, early, later), List.copyOf(one.elements()));
        assertEquals(List.of(a, b, early), List.copyOf(other.allElements()));
    }

    /** KeY adds functions of sorts to the outermost namespace of a goal. */
    @Test
    void aCopyIsTheOutermostOfItsChildren() {
        Namespace<Symbol> proof = new SharedNames<>(known).copy();
        Namespace<Symbol> goal = new Namespace<>(new Namespace<>(proof));
        assertNull(proof.parent());
        assertSame(b, goal.lookup(B));
        assertFalse(proof.isEmpty());
    }

    @Test
    void aNameThatIsAddedAgainHidesTheFirst() {
        Namespace<Symbol> names = new SharedNames<>(known);
        Symbol second = new Symbol(A);
        names.add(second);
        assertSame(second, names.copy().lookup(A));
        assertEquals(2, names.elements().size());
        assertSame(a, known.lookup(A));
        assertThrows(RuntimeException.class, () -> names.addSafely(new Symbol(B)));
    }

    @Test
    void whatIsSharedDoesNotChange() {
        Namespace<Symbol> names = new SharedNames<>(known);
        assertTrue(known.isSealed());
        assertThrows(IllegalStateException.class, () -> known.add(new Symbol(C)));
        assertThrows(UnsupportedOperationException.class, () -> names.remove(A));
        assertThrows(IllegalArgumentException.class, () -> new SharedNames<>(new Namespace<>(known)));
    }
}
