package org.ironbound.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.proof.init.FunctionalOperationContractPO;
import de.uka.ilkd.key.proof.init.IPersistablePO;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.proof.mgt.AxiomJustification;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.settings.Configuration;
import de.uka.ilkd.key.speclang.ClassAxiom;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.key_project.util.collection.DefaultImmutableSet;
import org.key_project.util.collection.ImmutableSet;
import org.key_project.util.collection.Immutables;

/** KeY's proof obligation of a method's contract, quicker to make. */
class FocusedObligation extends FunctionalOperationContractPO {
    private final Collection<ImmutableSet<ClassAxiom>> groups;
    private final Map<ImmutableSet<ClassAxiom>, ImmutableSet<NoPosTacletApp>> known;
    private ImmutableSet<ClassAxiom> group;

    /**
     * @param groups the axioms to offer, see {@link AxiomsInReach#of}
     * @param known  the rules made of a group; it grows
     */
    FocusedObligation(InitConfig initConfig, FunctionalOperationContract contract, Collection<ImmutableSet<ClassAxiom>> groups,
            Map<ImmutableSet<ClassAxiom>, ImmutableSet<NoPosTacletApp>> known) {
        super(initConfig, contract);
        this.groups = groups;
        this.known = known;
    }

    @Override
    protected Services postInit() {
        Services services = super.postInit();
        TypesByName.share(environmentServices.getJavaInfo(), services.getJavaInfo());
        return services;
    }

    /**
     * Makes the rules of a group once instead of for each contract that can need it. KeY looks for circles among all axioms that it is
     * given, in time that grows with the cube of their number; no circle leaves a group.
     */
    @Override
    protected void collectClassAxioms(KeYJavaType type, InitConfig proofConfig) {
        List<NoPosTacletApp> rules = new ArrayList<>();
        for (ImmutableSet<ClassAxiom> axioms : groups) {
            taclets = known.get(axioms);
            if (taclets == null) {
                taclets = DefaultImmutableSet.nil();
                group = axioms;
                super.collectClassAxioms(type, proofConfig);
                known.put(axioms, taclets);
            } else {
                taclets.forEach(app -> proofConfig.registerRule(app.taclet(), AxiomJustification.INSTANCE));
            }
            taclets.forEach(rules::add);
        }
        taclets = Immutables.createSetFrom(rules);
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
