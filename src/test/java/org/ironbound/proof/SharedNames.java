package org.ironbound.proof;

import de.uka.ilkd.key.logic.Namespace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import org.key_project.logic.Name;
import org.key_project.logic.Named;
import org.key_project.util.collection.ImmutableSet;

/**
 * A namespace of KeY whose copies share what was known first, and have of their own only what was added later. KeY's own namespaces can
 * do that by parents, but KeY adds functions of sorts to the outermost parent, so that a proof would see what another one added.
 */
final class SharedNames<E extends Named> extends Namespace<E> {
    private static final long serialVersionUID = 1;

    private final Namespace<E> known;

    /** @param known has no parent; from now on nothing can be added to it */
    SharedNames(Namespace<E> known) {
        if (known.parent() != null) {
            throw new IllegalArgumentException("has a parent");
        }
        known.seal();
        this.known = known;
    }

    @Override
    protected E lookupLocally(Name name) {
        E added = super.lookupLocally(name);
        return added == null ? known.lookup(name) : added;
    }

    /** What was added last comes last, and hides what has the same name. */
    @Override
    public Collection<E> elements() {
        Collection<E> all = new ArrayList<>(known.elements());
        all.removeIf(element -> super.lookupLocally(element.name()) != null);
        all.addAll(super.elements());
        return Collections.unmodifiableCollection(all);
    }

    @Override
    public boolean isEmpty() {
        return super.isEmpty() && known.isEmpty();
    }

    @Override
    public Namespace<E> copy() {
        SharedNames<E> copy = new SharedNames<>(known);
        copy.add(super.elements());
        return copy;
    }

    /** Names that are shared stay. */
    @Override
    public void remove(Name name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends E> void set(ImmutableSet<T> names) {
        throw new UnsupportedOperationException();
    }
}
