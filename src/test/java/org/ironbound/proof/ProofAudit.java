package org.ironbound.proof;

import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.mgt.SpecificationRepository;
import de.uka.ilkd.key.rule.AbstractContractRuleApp;
import de.uka.ilkd.key.rule.FindTaclet;
import de.uka.ilkd.key.rule.IBuiltInRuleApp;
import de.uka.ilkd.key.rule.Rule;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides whether a proof is complete, uses only rules that this project admits, and what it relies on. */
final class ProofAudit {
    private static final String CONTRACT_AXIOM = "Contract_axiom_for_";

    /** Not among them: JML assume, SMT solvers, merging, the expansion of queries, contracts proved elsewhere. */
    private static final Set<String> BUILT_IN_RULES = Set.of(
            "One Step Simplification",
            "Use Operation Contract",
            "Use Dependency Contract",
            "Loop Invariant",
            "Block Contract (Internal)",
            "JML assert",
            "Set Statement");

    private final SpecificationRepository repository;

    ProofAudit(KernelEnvironment environment) {
        this.repository = environment.repository();
    }

    /**
     * Takes a proof as a proof of the contract.
     *
     * @param file where it is stored, for the lists
     * @throws ProofRejected if it is open or uses a rule that is not admitted
     */
    ClosedProof accept(Contract contract, String file, ContractSettings settings, Proof proof) throws ProofRejected {
        SortedSet<String> citations = citations(proof, settings);
        return new ClosedProof(contract.getName(), file, proof.countNodes(), proof.countBranches(), citations);
    }

    private SortedSet<String> citations(Proof proof, ContractSettings settings) throws ProofRejected {
        if (!proof.closed() || !proof.openGoals().isEmpty()) {
            throw new ProofRejected("open: " + proof.openGoals().size() + " goals");
        }
        SortedSet<String> citations = new TreeSet<>();
        for (Iterator<Node> nodes = proof.root().subtreeIterator(); nodes.hasNext();) {
            RuleApp app = nodes.next().getAppliedRuleApp();
            if (app != null) {
                requireAdmitted(app, settings);
                addCitations(app, citations);
            }
        }
        return citations;
    }

    private static void requireAdmitted(RuleApp app, ContractSettings settings) throws ProofRejected {
        String rule = app.rule().name().toString();
        if (app instanceof IBuiltInRuleApp && !BUILT_IN_RULES.contains(rule)) {
            throw new ProofRejected("uses the rule '" + rule + "', which is not admitted");
        }
        if (rule.startsWith(NoUnfolding.DEFINITION_AXIOM) && !settings.allowsUse(rule)) {
            throw new ProofRejected("unfolds '" + rule + "', which the settings do not allow");
        }
    }

    private void addCitations(RuleApp app, Set<String> citations) throws ProofRejected {
        if (app instanceof AbstractContractRuleApp contractApp) {
            for (Contract part : repository.splitContract(contractApp.getInstantiation())) {
                citations.add(part.getName());
            }
        } else if (app.rule().name().toString().startsWith(CONTRACT_AXIOM)) {
            citations.addAll(contractsBehind(app.rule()));
        }
    }

    /** All contracts that the axiom can stand for; when in doubt too many, which can only lead to a rejection. */
    private Set<String> contractsBehind(Rule axiom) throws ProofRejected {
        Set<String> names = new TreeSet<>();
        if (axiom instanceof FindTaclet taclet && taclet.find().op() instanceof IObserverFunction observer) {
            IObserverFunction target = repository.unlimitObs(observer);
            for (Contract contract : repository.getContracts(target.getContainerType(), target)) {
                if (contract instanceof FunctionalOperationContract) {
                    names.add(contract.getName());
                }
            }
        }
        if (names.isEmpty()) {
            throw new ProofRejected("uses '" + axiom.name() + "', whose contract is unknown");
        }
        return names;
    }
}
