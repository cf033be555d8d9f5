package de.uka.ilkd.key.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.ldt.JavaDLTheory;
import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.op.ElementaryUpdate;
import de.uka.ilkd.key.logic.op.FormulaSV;
import de.uka.ilkd.key.logic.op.Modality;
import de.uka.ilkd.key.logic.op.Operator;
import de.uka.ilkd.key.logic.op.SchemaVariable;
import de.uka.ilkd.key.logic.op.SortDependingFunction;
import de.uka.ilkd.key.proof.rulefilter.RuleFilter;
import de.uka.ilkd.key.rule.FindTaclet;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * The taclets of another index, which match what they match there: KeY is not asked about a taclet whose pattern has another operator than
 * the term somewhere. KeY takes long to find that out.
 */
public final class ScreenedTaclets extends TacletIndex {
    /** @param other nobody changes it any more */
    public ScreenedTaclets(TacletIndex other) {
        super(other.rwList, other.antecList, other.succList, other.noFindList, other.partialInstantiatedRuleApps);
    }

    /** Nobody changes it. */
    @Override
    public TacletIndex copy() {
        throw new UnsupportedOperationException("a screen is shared, not copied");
    }

    @Override
    protected ImmutableList<NoPosTacletApp> matchTaclets(ImmutableList<NoPosTacletApp> taclets, RuleFilter filter, PosInOccurrence position,
            Services services) {
        ImmutableList<NoPosTacletApp> matching = ImmutableSLList.nil();
        if (taclets != null) {
            for (NoPosTacletApp taclet : taclets) {
                if (filter.filter(taclet.taclet()) && mayMatch(taclet, position)) {
                    NoPosTacletApp match = taclet.matchFind(position, services);
                    matching = match == null ? matching : matching.prepend(match);
                }
            }
        }
        return matching;
    }

    private static boolean mayMatch(NoPosTacletApp taclet, PosInOccurrence position) {
        return !(taclet.taclet() instanceof FindTaclet find) || find.ignoreTopLevelUpdates() || mayMatch(find.find(), position.subTerm());
    }

    private static boolean mayMatch(Term pattern, Term term) {
        Operator wanted = pattern.op();
        Operator found = term.op();
        if (wanted instanceof SchemaVariable) {
            return !(wanted instanceof FormulaSV) || term.sort() == JavaDLTheory.FORMULA;
        }
        if (wanted instanceof SortDependingFunction function) {
            if (!(found instanceof SortDependingFunction other && function.isSimilar(other))) {
                return false;
            }
        } else if (wanted instanceof ElementaryUpdate) {
            if (!(found instanceof ElementaryUpdate)) {
                return false;
            }
        } else if (wanted instanceof Modality) {
            return found instanceof Modality;
        } else if (wanted != found) {
            return false;
        }
        for (int i = 0; i < pattern.arity(); i++) {
            if (!mayMatch(pattern.sub(i), term.sub(i))) {
                return false;
            }
        }
        return true;
    }
}
