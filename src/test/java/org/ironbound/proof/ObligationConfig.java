package org.ironbound.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.TacletIndex;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.proof.mgt.AxiomJustification;
import de.uka.ilkd.key.proof.mgt.RuleJustification;
import de.uka.ilkd.key.proof.mgt.RuleJustificationByAddRules;
import de.uka.ilkd.key.proof.mgt.RuleJustificationInfo;
import de.uka.ilkd.key.rule.Rule;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.rule.Taclet;
import de.uka.ilkd.key.settings.ProofSettings;
import java.util.Collection;
import org.key_project.logic.Name;

/**
 * What KeY knows when it makes an obligation. Its own class makes lists of the same thousands of rules for each; here a copy begins with
 * those that were made once.
 */
final class ObligationConfig extends InitConfig {
    private final InitConfig environment;
    private FirstRules first;
    private RuleJustificationInfo justifications;

    /** @param environment nobody changes its rules any more */
    ObligationConfig(InitConfig environment) {
        this(environment, environment, environment.getServices());
        RuleJustificationInfo axioms = new RuleJustificationInfo();
        environment.getTaclets().forEach(rule -> axioms.addJustification(rule, AxiomJustification.INSTANCE));
        beginWith(new FirstRules(environment.createTacletIndex(), axioms));
    }

    private ObligationConfig(InitConfig environment, InitConfig original, Services services) {
        super(services);
        this.environment = environment;
        if (original.getSettings() != null) {
            setSettings(new ProofSettings(original.getSettings()));
        }
        setActivatedChoices(original.getActivatedChoices());
        setTaclets(original.getTaclets());
        setTaclet2Builder(original.getTaclet2Builder());
        setFileRepo(original.getFileRepo());
    }

    @Override
    public InitConfig copyWithServices(Services services) {
        ObligationConfig copy = new ObligationConfig(environment, this, services);
        copy.first = first;
        copy.justifications = justifications.copy();
        TypesByName.share(getServices().getJavaInfo(), services.getJavaInfo());
        return copy;
    }

    /** The rules that the first goal has. */
    FirstRules first() {
        return first;
    }

    /** Has the first goal have these rules; they are justified from now on. */
    void beginWith(FirstRules rules) {
        first = rules;
        justifications = new SharedJustifications(rules.justifications());
    }

    @Override
    public TacletIndex createTacletIndex() {
        return first.index().copy();
    }

    @Override
    public Collection<Taclet> activatedTaclets() {
        return hasRulesOfEnvironment() ? environment.activatedTaclets() : super.activatedTaclets();
    }

    @Override
    public Taclet lookupActiveTaclet(Name name) {
        return hasRulesOfEnvironment() ? environment.lookupActiveTaclet(name) : super.lookupActiveTaclet(name);
    }

    private boolean hasRulesOfEnvironment() {
        return getTaclets() == environment.getTaclets();
    }

    @Override
    public void registerRules(Iterable<? extends Rule> rules, RuleJustification justification) {
        if (rules != environment.getTaclets() || justification != AxiomJustification.INSTANCE) {
            super.registerRules(rules, justification);
        }
    }

    @Override
    public void registerRule(Rule rule, RuleJustification justification) {
        justifications.addJustification(rule, justification);
    }

    @Override
    public void registerRuleIntroducedAtNode(RuleApp app, Node node, boolean isAxiom) {
        justifications.addJustification(app.rule(), new RuleJustificationByAddRules(node, isAxiom));
    }

    @Override
    public RuleJustificationInfo getJustifInfo() {
        return justifications;
    }
}
