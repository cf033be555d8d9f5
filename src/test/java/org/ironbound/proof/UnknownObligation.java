package org.ironbound.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.op.LocationVariable;
import de.uka.ilkd.key.speclang.ClassAxiom;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSet;

/** A contract's obligation with a formula of which nothing is known in place of what the contract promises. */
final class UnknownObligation extends FocusedObligation {
    private final Term unknown;

    UnknownObligation(ObligationConfig config, FunctionalOperationContract contract, Collection<ImmutableSet<ClassAxiom>> groups,
            OfferedRules known, Term unknown) {
        super(config, contract, groups, known);
        this.unknown = unknown;
    }

    @Override
    protected Term getPost(List<LocationVariable> heaps, LocationVariable self, ImmutableList<LocationVariable> parameters,
            LocationVariable result,
            LocationVariable exception, Map<LocationVariable, LocationVariable> atPre, Services services) {
        return unknown;
    }

    @Override
    protected Term buildFrameClause(List<LocationVariable> heaps, Map<Term, Term> atPre, LocationVariable self,
            ImmutableList<LocationVariable> parameters,
            Services services) {
        return tb.tt();
    }
}
