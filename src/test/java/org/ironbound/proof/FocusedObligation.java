package org.ironbound.proof;

import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.proof.JavaModel;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.FunctionalOperationContractPO;
import de.uka.ilkd.key.proof.init.IPersistablePO;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.settings.Configuration;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;

/** KeY's proof obligation of a method's contract, quicker to make. */
final class FocusedObligation extends FunctionalOperationContractPO {
    FocusedObligation(InitConfig initConfig, FunctionalOperationContract contract) {
        super(initConfig, contract);
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
