package org.ironbound.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.settings.StrategySettings;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.StrategyProperties;

/** KeY's automatic strategy as this project uses it. */
final class AutoMode {
    /** No limit by time: what is provable must not depend on the machine. */
    private static final long NO_TIMEOUT = -1;

    private AutoMode() {
    }

    /** The options for a contract without settings of its own. */
    static StrategyProperties usualProperties() {
        StrategyProperties p = new StrategyProperties();
        StrategyProperties.setDefaultStrategyProperties(p, false, true, false, false, false, false);
        p.setProperty(StrategyProperties.STOPMODE_OPTIONS_KEY, StrategyProperties.STOPMODE_DEFAULT);
        p.setProperty(StrategyProperties.SPLITTING_OPTIONS_KEY, StrategyProperties.SPLITTING_NORMAL);
        p.setProperty(StrategyProperties.LOOP_OPTIONS_KEY, StrategyProperties.LOOP_INVARIANT);
        p.setProperty(StrategyProperties.BLOCK_OPTIONS_KEY, StrategyProperties.BLOCK_CONTRACT_INTERNAL);
        p.setProperty(StrategyProperties.METHOD_OPTIONS_KEY, StrategyProperties.METHOD_CONTRACT);
        p.setProperty(StrategyProperties.MPS_OPTIONS_KEY, StrategyProperties.MPS_NONE);
        p.setProperty(StrategyProperties.DEP_OPTIONS_KEY, StrategyProperties.DEP_ON);
        p.setProperty(StrategyProperties.QUERY_OPTIONS_KEY, StrategyProperties.QUERY_OFF);
        p.setProperty(StrategyProperties.QUERYAXIOM_OPTIONS_KEY, StrategyProperties.QUERYAXIOM_ON);
        p.setProperty(StrategyProperties.NON_LIN_ARITH_OPTIONS_KEY, StrategyProperties.NON_LIN_ARITH_DEF_OPS);
        p.setProperty(StrategyProperties.OSS_OPTIONS_KEY, StrategyProperties.OSS_ON);
        p.setProperty(StrategyProperties.QUANTIFIERS_OPTIONS_KEY,
                StrategyProperties.QUANTIFIERS_NON_SPLITTING_WITH_PROGS);
        p.setProperty(StrategyProperties.CLASS_AXIOM_OPTIONS_KEY, StrategyProperties.CLASS_AXIOM_DELAYED);
        p.setProperty(StrategyProperties.AUTO_INDUCTION_OPTIONS_KEY, StrategyProperties.AUTO_INDUCTION_OFF);
        for (int i = 1; i <= StrategyProperties.USER_TACLETS_NUM; i++) {
            p.setProperty(StrategyProperties.userTacletsOptionsKey(i), StrategyProperties.USER_TACLETS_OFF);
        }
        return p;
    }

    /** Sets strategy and step limit of a proof. */
    static void configure(Proof proof, ContractSettings settings) {
        StrategyProperties properties = settings.strategyProperties();
        StrategySettings target = proof.getSettings().getStrategySettings();
        target.setActiveStrategyProperties(properties);
        target.setMaxSteps(settings.steps());
        target.setTimeout(NO_TIMEOUT);
        Strategy java = proof.getServices().getProfile().getDefaultStrategyFactory().create(proof, properties);
        proof.setActiveStrategy(new NoUnfolding(java, settings));
    }
}
