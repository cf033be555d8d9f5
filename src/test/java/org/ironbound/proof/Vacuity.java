package org.ironbound.proof;

import de.uka.ilkd.key.ldt.JavaDLTheory;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.TermBuilder;
import de.uka.ilkd.key.logic.op.JFunction;
import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.ContractFactory;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.key_project.logic.Name;
import org.key_project.logic.sort.Sort;

/**
 * Looks for contracts that hold only because nothing satisfies their preconditions, or because the trusted base
 * contradicts itself: it puts a formula of which nothing is known in place of what the contract promises and tries to prove that.
 */
final class Vacuity {
    /**
     * A contradiction among the preconditions shows within as many steps as the obligation has parts, of all contracts but two, whose
     * products KeY first expands: these need up to as many more. Some more, to be sure.
     */
    private static final int MORE_STEPS = 50;

    private final KernelEnvironment environment;
    private final TermBuilder terms;
    private final Term unknown;

    Vacuity(KernelEnvironment environment) {
        this.environment = environment;
        this.terms = environment.services().getTermBuilder();
        // Not "false", which KeY would simplify away before it looks at the code.
        unknown = constant("unknownPromise", JavaDLTheory.FORMULA);
    }

    private Term constant(String name, Sort sort) {
        JFunction constant = new JFunction(new Name(name), sort);
        environment.services().getNamespaces().functions().add(constant);
        return terms.func(constant);
    }

    /** The contract with preconditions that nothing satisfies. */
    FunctionalOperationContract contradicted(FunctionalOperationContract contract) {
        Sort integers = environment.services().getTypeConverter().getIntegerLDT().targetSort();
        Term less = constant("less", integers);
        Term more = constant("more", integers);
        return new ContractFactory(environment.services()).addPre(contract, terms.and(terms.lt(less, more), terms.leq(more, less)), null,
            null, Map.of());
    }

    /** Whether KeY proves the unknown postcondition with the settings of the contract but few steps: the longer the contract, the more. */
    boolean isVacuous(FunctionalOperationContract contract, ContractSettings settings)
            throws ProofInputException, IOException, ScriptException, InterruptedException {
        Proof proof = environment.obligation(contract, unknown);
        try {
            int steps = 2 * size(proof.root().sequent().succedent().getFirst().formula()) + MORE_STEPS;
            new Prover(environment).run(proof, new ContractSettings(settings.strategy(), steps, List.of(), Optional.empty()));
            return proof.closed();
        } finally {
            proof.dispose();
        }
    }

    private static int size(Term term) {
        return 1 + term.subs().stream().mapToInt(Vacuity::size).sum();
    }
}
