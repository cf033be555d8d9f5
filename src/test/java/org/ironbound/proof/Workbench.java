package org.ironbound.proof;

import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.proof.mgt.ProofEnvironment;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.StrategyProperties;
import de.uka.ilkd.key.util.SideProofUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.ironbound.proof.source.JavaText;

/** KeY with one source and what that mentions of the kernel: its contracts are proved one by one, and what stays open can be looked at. */
public final class Workbench {
    /** What the exercises need is proved in some hundred steps; what is wrong shall not take long. */
    private static final ContractSettings SETTINGS = new ContractSettings(
        Map.of(StrategyProperties.CLASS_AXIOM_OPTIONS_KEY, StrategyProperties.CLASS_AXIOM_FREE), 5_000, List.of(), Optional.empty());

    private final KernelEnvironment environment;
    private final String type;
    private final List<ClosedProof> closed = new ArrayList<>();

    private Workbench(KernelEnvironment environment, String type) {
        this.environment = environment;
        this.type = type;
    }

    /**
     * Loads a source.
     *
     * @throws IOException if KeY cannot read it; the cause says where
     */
    public static Workbench of(JavaText source) throws IOException {
        return of(List.of(source)).get(0);
    }

    /** Loads several sources at once; they must not mention each other. */
    public static List<Workbench> of(List<JavaText> sources) throws IOException {
        Path folder = Canaries.lay(sources, Project.SCRATCH.resolve("exercise"));
        KernelEnvironment environment = KernelEnvironment.load(folder, true);
        return sources.stream().map(source -> new Workbench(environment, source.qualifiedTypeName())).toList();
    }

    /** The contracts of the source, in the order of the methods' names. */
    public List<Contract> contracts() {
        return environment.contracts().stream().filter(contract -> isOfSource(contract.getKJT().getFullName())).toList();
    }

    /** The methods and constructors of the source that have no contract, by name. */
    public List<String> withoutContract() {
        return new ContractCoverage(environment).withoutContract().stream()
            .filter(name -> isOfSource(name.substring(0, name.indexOf("::"))))
            .map(name -> name.substring(name.indexOf("::") + 2)).toList();
    }

    private boolean isOfSource(String name) {
        return name.equals(type) || name.startsWith(type + ".");
    }

    /** What the source calls a method's parameters. */
    public static List<String> parameters(IProgramMethod method) {
        List<String> names = new ArrayList<>();
        method.getParameters().forEach(parameter -> names.add(parameter.getVariableSpecification().getName()));
        return names;
    }

    /**
     * Tries to prove a contract. The caller disposes of the proof.
     *
     * @param restricted takes from the strategy what it must not do
     */
    public Proof attempt(Contract contract, UnaryOperator<Strategy> restricted) throws ProofInputException {
        Proof proof = environment.obligation(contract);
        AutoMode.configure(proof, SETTINGS);
        proof.setActiveStrategy(restricted.apply(proof.getActiveStrategy()));
        Prover.start(proof);
        return proof;
    }

    /** Tries to prove a sequent that occurs in a proof. The caller disposes of the new proof. */
    public Proof attempt(Proof within, Sequent sequent) {
        try {
            ProofEnvironment environment = new ProofEnvironment(within.getInitConfig().deepCopy());
            Proof alone = SideProofUtil.createSideProof(environment, sequent, "part").getProof();
            Goal goal = alone.openGoals().head();
            for (NoPosTacletApp app : within.openGoals().head().indexOfTaclets().allNoPosTacletApps()) {
                if (app.taclet().name().toString().contains("_axiom_for_")) {
                    goal.addNoPosTacletApp(app);
                }
            }
            AutoMode.configure(alone, SETTINGS);
            Prover.start(alone);
            return alone;
        } catch (ProofInputException e) {
            throw new IllegalStateException("KeY takes no part of its own proof", e);
        }
    }

    /** Why a closed proof is none of what the contract seems to say, if that is so; else it counts for {@link #circular}. */
    public Optional<String> objection(Contract contract, Proof proof)
            throws ProofInputException, IOException, ScriptException, InterruptedException {
        try {
            ClosedProof accepted = new ProofAudit(environment).accept(contract, "", SETTINGS, proof);
            if (contract instanceof FunctionalOperationContract operation) {
                if (!operation.getModalityKind().terminationSensitive()) {
                    return Optional.of("the contract does not promise that the method ends");
                }
                if (new Vacuity(environment).isVacuous(operation, SETTINGS)) {
                    return Optional.of("nothing satisfies the precondition, so that the contract says nothing");
                }
            }
            closed.add(accepted);
            return Optional.empty();
        } catch (ProofRejected e) {
            return Optional.of("the proof " + e.getMessage());
        }
    }

    /** The names of those contracts proved so far whose proofs rely on each other in a circle, which proves nothing. */
    public Set<String> circular() {
        Set<String> measured = new HashSet<>();
        contracts().stream().filter(Contract::hasMby).forEach(contract -> measured.add(contract.getName()));
        Set<String> names = new HashSet<>();
        for (SortedSet<String> circle : new CitationGraph(closed).unfoundedCycles(measured)) {
            names.addAll(circle);
        }
        return names;
    }
}
