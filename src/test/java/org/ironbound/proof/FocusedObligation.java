package org.ironbound.proof;

import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.proof.JavaModel;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.FunctionalOperationContractPO;
import de.uka.ilkd.key.proof.init.IPersistablePO;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.proof.mgt.AxiomJustification;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.settings.Configuration;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.Map;
import org.key_project.util.collection.ImmutableSet;

/** KeY's proof obligation of a method's contract, quicker to make. */
class FocusedObligation extends FunctionalOperationContractPO {
    private final Map<KeYJavaType, ImmutableSet<NoPosTacletApp>> known;

    /** @param known the rules made of the axioms of a type; it grows */
    FocusedObligation(InitConfig initConfig, FunctionalOperationContract contract, Map<KeYJavaType, ImmutableSet<NoPosTacletApp>> known) {
        super(initConfig, contract);
        this.known = known;
    }

    /** Makes the rules for a type once instead of for each of its contracts. */
    @Override
    protected void collectClassAxioms(KeYJavaType type, InitConfig proofConfig) {
        if (known.containsKey(type)) {
            taclets = known.get(type);
            taclets.forEach(app -> proofConfig.registerRule(app.taclet(), AxiomJustification.INSTANCE));
        } else {
            super.collectClassAxioms(type, proofConfig);
            known.put(type, taclets);
        }
    }

    /** Without KeY's search, pair by pair, for contracts that want to be written into the file; ours stand in the sources. */
    @Override
    protected Proof createProof(String proofName, Term formula, InitConfig proofConfig) {
        JavaModel model = proofConfig.getServices().getJavaModel();
        String header = "\\bootclasspath \"%s\";\n\n\\javaSource \"%s\";\n\n".formatted(model.getBootClassPath(), model.getModelDir());
        return createProofObject(proofName, header, formula, proofConfig);
    }

    /** Stored proofs name KeY's own class, so that KeY's window can open them. */
    @Override
    public Configuration createLoaderConfig() {
        Configuration configuration = super.createLoaderConfig();
        configuration.set(IPersistablePO.PROPERTY_CLASS, FunctionalOperationContractPO.class.getCanonicalName());
        return configuration;
    }
}
