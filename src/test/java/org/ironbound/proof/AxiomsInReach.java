package org.ironbound.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.proof.mgt.SpecificationRepository;
import de.uka.ilkd.key.speclang.ClassAxiom;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.PartialInvAxiom;
import de.uka.ilkd.key.speclang.QueryAxiom;
import de.uka.ilkd.key.util.MiscTools;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ironbound.proof.source.JavaText;
import org.ironbound.proof.source.Mentions;
import org.key_project.logic.sort.Sort;
import org.key_project.util.collection.ImmutableSet;
import org.key_project.util.collection.Immutables;
import org.key_project.util.collection.Pair;

/**
 * The axioms that a proof about a type can need: definitions, contracts and invariants of the types that its source
 * mentions, directly or through others. KeY offers those of all types to every proof, although no step can ever apply
 * the rest, and the making of an obligation takes time that grows with the square of their number. A proof of an
 * obligation with fewer axioms is a proof of the same obligation with all of them.
 */
final class AxiomsInReach {
    private final SpecificationRepository repository;
    private final Map<String, JavaText> sources = new HashMap<>();
    private final Mentions mentions;
    private final Map<JavaText, Set<JavaText>> reached = new HashMap<>();
    /** By their identity, for all types of KeY have the same hash code. */
    private final Map<KeYJavaType, Collection<ImmutableSet<ClassAxiom>>> offered = new IdentityHashMap<>();
    private final Map<KeYJavaType, Optional<JavaText>> declaring = new IdentityHashMap<>();
    /** Of the sources that mention each other, directly or through others, one that stands for them. */
    private final Map<JavaText, JavaText> heads = new HashMap<>();
    private final Map<Optional<JavaText>, ImmutableSet<ClassAxiom>> groups = new HashMap<>();
    private ImmutableSet<ClassAxiom> all;
    private Map<IObserverFunction, List<ClassAxiom>> targets;

    /** @param sources all that were loaded, but for KeY's own library */
    AxiomsInReach(SpecificationRepository repository, List<JavaText> sources) {
        this.repository = repository;
        sources.forEach(source -> this.sources.put(source.qualifiedTypeName(), source));
        this.mentions = new Mentions(sources);
    }

    /**
     * The axioms for proofs about the code of a type.
     *
     * @return the axioms in groups, the same objects whichever type is asked for. What one of them is used for depends on others of its
     *         group at most: sources that mention each other, directly or through others, are in one.
     */
    Collection<ImmutableSet<ClassAxiom>> of(KeYJavaType type) {
        return offered.computeIfAbsent(type, ignored -> {
            List<ClassAxiom> selected = select(type);
            Map<Optional<JavaText>, List<ClassAxiom>> grouped = new LinkedHashMap<>();
            selected.forEach(axiom -> grouped.computeIfAbsent(sourceOf(axiom.getKJT()).map(this::head),
                head -> new ArrayList<>()).add(axiom));
            List<ImmutableSet<ClassAxiom>> result = new ArrayList<>();
            grouped.forEach((head, axioms) ->
                result.add(groups.computeIfAbsent(head, unknown -> Immutables.createSetFrom(axioms))));
            return result;
        });
    }

    /**
     * Has KeY offer to the next obligation about the type of a contract only the axioms about the contract's target, about what its
     * precondition mentions, and about what these axioms mention in turn. That is enough where no code is run.
     */
    void offerAbout(Contract contract, Services services) {
        Contract.OriginalVariables variables = contract.getOrigVars();
        Deque<Pair<Sort, IObserverFunction>> open = new ArrayDeque<>();
        open.add(new Pair<>(contract.getKJT().getSort(), contract.getTarget()));
        MiscTools.collectObservers(contract.getPre(services.getTypeConverter().getHeapLDT().getHeap(), variables.self, variables.params,
            variables.atPres, services)).forEach(open::add);
        Set<Pair<Sort, IObserverFunction>> seen = new HashSet<>(open);
        Set<ClassAxiom> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            for (ClassAxiom axiom : about(open.remove(), contract.getKJT())) {
                found.add(axiom);
                axiom.getUsedObservers(services).stream().filter(seen::add).forEach(open::add);
            }
        }
        cache().put(contract.getKJT(), Immutables.createSetFrom(found));
    }

    private List<ClassAxiom> about(Pair<Sort, IObserverFunction> observer, KeYJavaType type) {
        if (targets == null) {
            targets = all(type).stream().collect(Collectors.groupingBy(ClassAxiom::getTarget));
        }
        return targets.getOrDefault(observer.second, List.of()).stream()
            .filter(axiom -> axiom.getTarget().isStatic() || observer.first.extendsTrans(axiom.getKJT().getSort())
                || axiom.getKJT().getSort().extendsTrans(observer.first))
            .toList();
    }

    private JavaText head(JavaText source) {
        if (!heads.containsKey(source)) {
            reach(source).stream().filter(other -> reach(other).contains(source)).forEach(other -> heads.put(other, source));
        }
        return heads.get(source);
    }

    private Set<JavaText> reach(JavaText source) {
        return reached.computeIfAbsent(source, start -> mentions.reachedFrom(List.of(start)));
    }

    /**
     * Where KeY looks for the axioms of a type before it collects them. Nothing public leads there, and obligations of
     * {@code accessible} clauses, whose class is final, look nowhere else.
     */
    @SuppressWarnings("unchecked")
    private Map<KeYJavaType, ImmutableSet<ClassAxiom>> cache() {
        try {
            Field cache = SpecificationRepository.class.getDeclaredField("allClassAxiomsCache");
            cache.setAccessible(true);
            return (Map<KeYJavaType, ImmutableSet<ClassAxiom>>) cache.get(repository);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of KeY keeps its axioms elsewhere", e);
        }
    }

    private List<ClassAxiom> select(KeYJavaType type) {
        Set<JavaText> reach = sourceOf(type).map(this::reach).orElse(Set.copyOf(sources.values()));
        return StreamSupport.stream(all(type).spliterator(), false)
            .filter(axiom -> sourceOf(axiom.getKJT()).map(reach::contains).orElse(true)).toList();
    }

    /**
     * All axioms but two kinds: those of queries, which let a specification call methods of the type itself, where ours call model
     * methods; and those of single invariants, which KeY numbers differently in each run, so that a proof by one cannot be replayed
     * (the axiom of all invariants of a type says the same). The rest is the same for every final class, as those of the kernel
     * are; KeY makes it anew for each.
     */
    private ImmutableSet<ClassAxiom> all(KeYJavaType type) {
        if (all == null) {
            all = Immutables.createSetFrom(repository.getClassAxioms(type).stream()
                .filter(axiom -> !(axiom instanceof QueryAxiom || axiom instanceof PartialInvAxiom)).toList());
        }
        return all;
    }

    /** The source that declares a type; none for arrays, primitive types and KeY's own library. */
    private Optional<JavaText> sourceOf(KeYJavaType type) {
        return declaring.computeIfAbsent(type, this::findSourceOf);
    }

    private Optional<JavaText> findSourceOf(KeYJavaType type) {
        String name = type.getFullName();
        while (!sources.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.')); // of a nested type, the type around it
        }
        return Optional.ofNullable(sources.get(name));
    }
}
