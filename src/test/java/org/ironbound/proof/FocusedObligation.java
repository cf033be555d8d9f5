package org.ironbound.proof;

import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.proof.init.FunctionalOperationContractPO;
import de.uka.ilkd.key.proof.init.IPersistablePO;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.settings.Configuration;
import de.uka.ilkd.key.speclang.ClassAxiom;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.Collection;
import org.key_project.util.collection.DefaultImmutableSet;
import org.key_project.util.collection.ImmutableSet;

/** KeY's proof obligation of a method's contract, quicker to make. */
class FocusedObligation extends FunctionalOperationContractPO {
    private final Collection<ImmutableSet<ClassAxiom>> groups;
    private final OfferedRules known;
    private ImmutableSet<ClassAxiom> group;

    /**
     * @param groups the axioms to offer, see {@link AxiomsInReach#of}
     * @param known  the rules made of them; it grows
     */
    FocusedObligation(ObligationConfig config, FunctionalOperationContract contract, Collection<ImmutableSet<ClassAxiom>> groups,
            OfferedRules known) {
        super(config, contract);
        this.groups = groups;
        this.known = known;
    }

    /**
     * Makes the rules of a group once instead of for each contract that can need it. KeY looks for circles among all axioms that it is
     * given, in time that grows with the cube of their number; no circle leaves a group.
     */
    @Override
    protected void collectClassAxioms(KeYJavaType type, InitConfig proofConfig) {
        ObligationConfig config = (ObligationConfig) proofConfig;
        config.beginWith(known.offered(config.first(), groups, axioms -> {
            taclets = DefaultImmutableSet.nil();
            group = axioms;
            super.collectClassAxioms(type, proofConfig);
            return taclets;
        }));
        taclets = DefaultImmutableSet.nil(); // the first goal has them
    }

    @Override
    protected ImmutableSet<ClassAxiom> selectClassAxioms(KeYJavaType type) {
        return group;
    }

    /** Stored proofs name KeY's own class, so that KeY's window can open them. */
    @Override
    public Configuration createLoaderConfig() {
        Configuration configuration = super.createLoaderConfig();
        configuration.set(IPersistablePO.PROPERTY_CLASS, FunctionalOperationContractPO.class.getCanonicalName());
        return configuration;
    }
}
