package org.ironbound.proof;

import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.logic.PosInTerm;
import de.uka.ilkd.key.logic.Semisequent;
import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.op.Modality;
import de.uka.ilkd.key.logic.op.Operator;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.io.IntermediatePresentationProofFileParser;
import de.uka.ilkd.key.proof.io.IntermediateProofReplayer;
import de.uka.ilkd.key.proof.io.intermediate.AppIntermediate;
import de.uka.ilkd.key.proof.io.intermediate.AppNodeIntermediate;
import de.uka.ilkd.key.proof.io.intermediate.BranchNodeIntermediate;
import de.uka.ilkd.key.proof.io.intermediate.BuiltInAppIntermediate;
import de.uka.ilkd.key.proof.io.intermediate.NodeIntermediate;
import de.uka.ilkd.key.proof.io.intermediate.TacletAppIntermediate;
import de.uka.ilkd.key.rule.IBuiltInRuleApp;
import de.uka.ilkd.key.rule.IfFormulaInstSeq;
import de.uka.ilkd.key.rule.IfFormulaInstantiation;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.rule.TacletApp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.key_project.logic.Named;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;
import org.key_project.util.collection.Pair;

/**
 * The steps of a closed proof that its end needs. A search tries much that comes to nothing: a step is left out if on one of its branches
 * nothing that it made is used by a step that stays, and that branch then stands for all. What is left is no proof before KeY has applied
 * it to the obligation step by step, as it would any other.
 */
final class ProofSlice {
    private static final Pattern NO_NAME = Pattern.compile("\\W+");

    /** What the steps below a node use: formulas and rules by their identity, new symbols by their names. */
    private static final class Needs {
        final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        final Set<String> names = new HashSet<>();
    }

    private final Node root;
    private final Map<Node, AppNodeIntermediate> steps = new IdentityHashMap<>();
    private final Set<String> newNames = new HashSet<>();
    private final Map<Node, Needs> needs = new IdentityHashMap<>();
    /** Of a step that is left out, the branch that stays. */
    private final Map<Node, Node> instead = new IdentityHashMap<>();
    /** Of a node, the formulas that the step before it made and that are used. */
    private final Map<Node, List<SequentFormula>> used = new IdentityHashMap<>();

    /** What became of the formulas and rules when the steps that stay were applied. */
    private final Map<SequentFormula, SequentFormula> formulas = new IdentityHashMap<>();
    private final Map<Object, String> rules = new IdentityHashMap<>();
    private IntermediateProofReplayer replayer;

    /**
     * @param proof closed
     * @param steps its steps, as they were read
     */
    ProofSlice(Proof proof, NodeIntermediate steps) {
        root = proof.root();
        pair(steps);
        root.subtreeIterator().forEachRemaining(node -> newNames.addAll(namesMadeFor(node)));
        order().forEach(this::look);
        used.put(root, root.sequent().asList().toList());
    }

    /** Whether there is a step that is not needed. */
    boolean leavesOut() {
        return !instead.isEmpty();
    }

    /**
     * Applies the steps that stay.
     *
     * @return what failed
     */
    List<Throwable> applyTo(Proof obligation) {
        BranchNodeIntermediate all = remaining();
        replayer = new IntermediateProofReplayer(null, obligation,
            new IntermediatePresentationProofFileParser.Result(List.of(), "", all));
        return replayer.replay(null, null).getErrors();
    }

    private void pair(NodeIntermediate read) {
        Deque<Pair<Node, NodeIntermediate>> open = new ArrayDeque<>();
        open.add(new Pair<>(root, read));
        while (!open.isEmpty()) {
            Pair<Node, NodeIntermediate> next = open.pop();
            if (next.second instanceof AppNodeIntermediate step) {
                steps.put(next.first, step);
                Iterator<Node> children = next.first.childrenIterator();
                for (NodeIntermediate child : step.getChildren()) {
                    if (children.hasNext()) {
                        open.push(new Pair<>(children.next(), child));
                    }
                }
            } else {
                next.second.getChildren().forEach(child -> open.push(new Pair<>(next.first, child)));
            }
        }
    }

    /** Nodes after all below them. */
    private List<Node> order() {
        List<Node> order = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            order.add(node);
            node.children().forEach(open::push);
        }
        Collections.reverse(order);
        return order;
    }

    private void look(Node node) {
        Needs all = new Needs();
        boolean first = true;
        for (Node child : node.children()) {
            Needs wanted = needs.remove(child);
            List<SequentFormula> made = made(node, child);
            List<SequentFormula> usedHere = made.stream().filter(wanted.objects::contains).toList();
            boolean isUsed = !usedHere.isEmpty();
            for (NoPosTacletApp rule : child.getLocalIntroducedRules()) {
                isUsed |= wanted.objects.remove(rule.taclet());
            }
            isUsed |= wanted.names.removeAll(namesMadeFor(child));
            if (!isUsed && child.getAppliedRuleApp() != null) {
                instead.put(node, child);
                needs.put(node, wanted);
                return;
            }
            used.put(child, usedHere);
            usedHere.forEach(wanted.objects::remove);
            if (first) {
                all = wanted;
                first = false;
            } else {
                all.objects.addAll(wanted.objects);
                all.names.addAll(wanted.names);
            }
        }
        if (node.getAppliedRuleApp() != null) {
            addInputs(node, all);
        }
        needs.put(node, all);
    }

    private static List<SequentFormula> made(Node node, Node child) {
        Set<SequentFormula> before = Collections.newSetFromMap(new IdentityHashMap<>());
        node.sequent().forEach(before::add);
        List<SequentFormula> made = new ArrayList<>();
        child.sequent().forEach(formula -> {
            if (!before.contains(formula)) {
                made.add(formula);
            }
        });
        return made;
    }

    private static Set<String> namesMadeFor(Node child) {
        Set<String> names = new HashSet<>();
        child.getLocalFunctions().forEach(symbol -> names.add(symbol.name().toString()));
        child.getLocalProgVars().forEach(symbol -> names.add(symbol.name().toString()));
        if (child.parent() != null) {
            child.parent().getLocalFunctions().forEach(symbol -> names.remove(symbol.name().toString()));
            child.parent().getLocalProgVars().forEach(symbol -> names.remove(symbol.name().toString()));
        }
        return names;
    }

    private void addInputs(Node node, Needs all) {
        RuleApp app = node.getAppliedRuleApp();
        if (app.posInOccurrence() != null) {
            all.objects.add(app.posInOccurrence().sequentFormula());
        }
        if (app instanceof TacletApp taclet) {
            all.objects.add(taclet.taclet());
            for (IfFormulaInstSeq assumed : assumed(taclet)) {
                all.objects.add(assumed.getConstrainedFormula());
            }
            TacletAppIntermediate read = (TacletAppIntermediate) steps.get(node).getIntermediateRuleApp();
            if (read.getInsts() != null) {
                read.getInsts().forEach(inst -> addNames(inst, all));
            }
            read.getIfDirectFormulaList().forEach(formula -> addNames(formula, all));
        } else {
            ((IBuiltInRuleApp) app).ifInsts().forEach(assumed -> all.objects.add(assumed.sequentFormula()));
        }
    }

    private void addNames(String text, Needs all) {
        for (String word : NO_NAME.split(text)) {
            if (newNames.contains(word)) {
                all.names.add(word);
            }
        }
    }

    private static List<IfFormulaInstSeq> assumed(TacletApp app) {
        List<IfFormulaInstSeq> assumed = new ArrayList<>();
        if (app.ifFormulaInstantiations() != null) {
            for (IfFormulaInstantiation formula : app.ifFormulaInstantiations()) {
                if (formula instanceof IfFormulaInstSeq ofSequent) {
                    assumed.add(ofSequent);
                }
            }
        }
        return assumed;
    }

    /** The steps that stay, with places that are looked for when they are applied. */
    private BranchNodeIntermediate remaining() {
        BranchNodeIntermediate result = new BranchNodeIntermediate("");
        Deque<Pair<Node, NodeIntermediate>> open = new ArrayDeque<>();
        open.add(new Pair<>(root, result));
        while (!open.isEmpty()) {
            Pair<Node, NodeIntermediate> next = open.pop();
            Node node = next.first;
            while (instead.containsKey(node)) {
                node = instead.get(node);
            }
            AppNodeIntermediate step = steps.get(node);
            if (step == null) {
                continue; // where a branch has ended
            }
            AppNodeIntermediate copy = new AppNodeIntermediate();
            copy.setIntermediateRuleApp(moved(next.first, node, step.getIntermediateRuleApp()));
            copy.setInteractiveRuleApplication(step.isInteractiveRuleApplication());
            copy.setScriptRuleApplication(step.isScriptRuleApplication());
            next.second.addChild(copy);
            for (Node child : node.children()) {
                NodeIntermediate parent = new BranchNodeIntermediate(child.getNodeInfo().getBranchLabel());
                copy.addChild(parent);
                open.push(new Pair<>(child, parent));
            }
        }
        return result;
    }

    private AppIntermediate moved(Node entry, Node node, AppIntermediate step) {
        RuleApp app = node.getAppliedRuleApp();
        if (step instanceof TacletAppIntermediate taclet) {
            return new TacletAppIntermediate(taclet.getRuleName(), taclet.getPosInfo(), taclet.getInsts(), taclet.getIfSeqFormulaList(),
                    taclet.getIfDirectFormulaList(), taclet.getNewNames()) {
                @Override
                public String getRuleName() {
                    return rules.getOrDefault(app.rule(), super.getRuleName());
                }

                @Override
                public Pair<Integer, PosInTerm> getPosInfo() {
                    enter(entry);
                    return app.posInOccurrence() == null ? super.getPosInfo() : place(app.posInOccurrence());
                }

                @Override
                public ImmutableList<String> getIfSeqFormulaList() {
                    ImmutableList<String> numbers = ImmutableSLList.nil();
                    for (IfFormulaInstSeq assumed : assumed((TacletApp) app)) {
                        numbers = numbers.append(String.valueOf(number(assumed.inAntec(), assumed.getConstrainedFormula())));
                    }
                    return numbers;
                }
            };
        }
        BuiltInAppIntermediate builtIn = (BuiltInAppIntermediate) step;
        return new BuiltInAppIntermediate(builtIn.getRuleName(), builtIn.getPosInfo(), builtIn.getContract(), builtIn.getModality(),
                builtIn.getBuiltInIfInsts(), builtIn.getNewNames()) {
            @Override
            public Pair<Integer, PosInTerm> getPosInfo() {
                enter(entry);
                return app.posInOccurrence() == null ? super.getPosInfo() : place(app.posInOccurrence());
            }

            @Override
            public ImmutableList<Pair<Integer, PosInTerm>> getBuiltInIfInsts() {
                if (super.getBuiltInIfInsts() == null) {
                    return null;
                }
                ImmutableList<Pair<Integer, PosInTerm>> places = ImmutableSLList.nil();
                for (PosInOccurrence assumed : ((IBuiltInRuleApp) app).ifInsts()) {
                    places = places.append(place(assumed));
                }
                return places;
            }
        };
    }

    private Pair<Integer, PosInTerm> place(PosInOccurrence old) {
        return new Pair<>(number(old.isInAntec(), old.sequentFormula()), old.posInTerm());
    }

    private int number(boolean antecedent, SequentFormula old) {
        SequentFormula formula = formulas.get(old);
        if (formula == null) {
            throw new IllegalStateException("a formula that is used was not found: " + old);
        }
        return goal().sequent().formulaNumberInSequent(antecedent, formula);
    }

    private Goal goal() {
        return replayer.getLastSelectedGoal();
    }

    /** Finds what the step before has made. */
    private void enter(Node entry) {
        Sequent sequent = goal().sequent();
        for (SequentFormula old : used.get(entry)) {
            Semisequent side = isIn(entry.sequent().antecedent(), old) ? sequent.antecedent() : sequent.succedent();
            for (SequentFormula formula : side) {
                if (isSame(old.formula(), formula.formula())) {
                    formulas.put(old, formula);
                }
            }
        }
        Iterator<NoPosTacletApp> made = goal().node().getLocalIntroducedRules().iterator();
        for (NoPosTacletApp rule : entry.getLocalIntroducedRules()) {
            if (made.hasNext()) {
                rules.put(rule.taclet(), made.next().taclet().name().toString());
            }
        }
    }

    private static boolean isIn(Semisequent side, SequentFormula formula) {
        for (SequentFormula other : side) {
            if (other == formula) {
                return true;
            }
        }
        return false;
    }

    /** Whether terms of two proofs of one obligation are the same; symbols that a proof makes are those of that name. */
    private static boolean isSame(Term one, Term other) {
        if (one == other) {
            return true;
        }
        if (!isSame(one.op(), other.op()) || one.arity() != other.arity() || one.boundVars().size() != other.boundVars().size()) {
            return false;
        }
        for (int i = 0; i < one.boundVars().size(); i++) {
            if (!isSame(one.boundVars().get(i), other.boundVars().get(i))) {
                return false;
            }
        }
        for (int i = 0; i < one.arity(); i++) {
            if (!isSame(one.sub(i), other.sub(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Operator one, Operator other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Modality && other instanceof Modality) {
            return one.toString().equals(other.toString());
        }
        return one.getClass() == other.getClass() && ((Named) one).name().equals(((Named) other).name());
    }
}
