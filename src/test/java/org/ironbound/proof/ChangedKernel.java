package org.ironbound.proof;

import de.uka.ilkd.key.java.ProgramElement;
import de.uka.ilkd.key.java.StatementBlock;
import de.uka.ilkd.key.java.statement.LoopStatement;
import de.uka.ilkd.key.java.statement.MethodBodyStatement;
import de.uka.ilkd.key.java.visitor.JavaASTCollector;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.LoopSpecification;
import de.uka.ilkd.key.strategy.StrategyProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * KeY with a changed copy of the kernel: which contracts still have a proof. Many methods may be changed at once, since a proof about one
 * uses the contracts of the others and never their code.
 */
public final class ChangedKernel {
    /** More than nearly all searches take; what takes longer proves nothing about a mutant. */
    private static final long MOST_MILLISECONDS = 100_000;

    private final KernelEnvironment environment;
    private final SettingsFile settings = SettingsFile.ofProject();
    private final ProofStore store;
    private final Replayer replayer;
    private final ProofAudit audit;
    /** By methods. */
    private final Map<String, Contract> contracts = new TreeMap<>();
    private final Map<String, Contract> byName = new HashMap<>();

    /** What becomes of a contract when the sources change. */
    public enum Fate {
        /** The stored proof is one of the changed sources too. */
        REPLAYS,
        /** The stored proof is none, but KeY finds another. */
        PROVED_ANEW,
        /** KeY finds no proof with the project's settings and limits. */
        OPEN,
        /** The search for another proof took too long, and was ended. */
        UNDECIDED
    }

    private ChangedKernel(KernelEnvironment environment) throws IOException {
        this.environment = environment;
        List<Contract> all = environment.contracts();
        store = ProofStore.ofProject(all);
        replayer = new Replayer(environment);
        audit = new ProofAudit(environment);
        for (Contract contract : all) {
            String readable = ContractNames.readable(contract.getName());
            byName.put(readable, contract);
            if (contract.getTarget() instanceof IProgramMethod method && !method.isModel()) {
                contracts.put(ContractNames.method(readable), contract);
            }
        }
    }

    /**
     * Loads sources; the folder that they are laid into is that of the last ones.
     *
     * @param sources their texts, by paths relative to the folder of the kernel
     */
    public static ChangedKernel load(Map<String, String> sources) throws IOException {
        Map<String, byte[]> content = new HashMap<>();
        sources.forEach((file, text) -> content.put(file, text.getBytes(StandardCharsets.UTF_8)));
        Path folder = Project.SCRATCH.resolve("changed");
        Folders.fill(folder, content);
        return new ChangedKernel(KernelEnvironment.load(folder));
    }

    /** The contract that the lists of proofs call so. */
    public Contract contract(String readable) {
        return byName.get(readable);
    }

    /** What KeY read of the contracts of each method. */
    public Map<String, String> promises() {
        Map<String, String> promises = new TreeMap<>();
        contracts.forEach((name, contract) -> promises.put(name, contract.getPlainText(environment.services())));
        return promises;
    }

    /** What KeY read of each method: its code, with invariants and variants of its loops. */
    public Map<String, String> code() {
        Map<String, String> code = new TreeMap<>();
        contracts.forEach((name, contract) -> {
            StatementBlock body = ((IProgramMethod) contract.getTarget()).getBody();
            if (body != null) {
                StringJoiner text = new StringJoiner("\n").add(body.toString());
                JavaASTCollector loops = new JavaASTCollector(body, LoopStatement.class);
                loops.start();
                for (ProgramElement loop : loops.getNodes()) {
                    LoopSpecification specification = environment.repository().getLoopSpec((LoopStatement) loop);
                    text.add(String.valueOf(specification.getInternalInvariants().values()))
                        .add(String.valueOf(specification.getInternalVariant()));
                }
                code.put(name, text.toString());
            }
        });
        return code;
    }

    /** Replays the stored proof of a contract, and looks for another where that fails. */
    public Fate attempt(Contract contract) throws ProofInputException, IOException, InterruptedException {
        return replays(contract) ? Fate.REPLAYS : search(contract);
    }

    private boolean replays(Contract contract) throws ProofInputException {
        Proof proof = environment.obligation(contract);
        try {
            replayer.replay(contract, store.fileOf(contract), settings.of(contract), proof);
            return isAccepted(contract, proof);
        } catch (ProofRejected e) {
            return false;
        } finally {
            proof.dispose();
        }
    }

    /** Looks for a proof of a contract, with the project's settings and limits. */
    public Fate search(Contract contract) throws ProofInputException, IOException, InterruptedException {
        Proof proof = environment.obligation(contract);
        try {
            long start = System.nanoTime();
            ContractSettings hasty = hasty(settings.of(contract));
            try {
                AutoMode.configure(proof, hasty);
                proof.getSettings().getStrategySettings().setTimeout(MOST_MILLISECONDS);
                new Prover(environment).finish(proof, hasty);
            } catch (ScriptException e) {
                // The script is about formulas that the change took away; the rest is up to auto mode.
                Prover.start(proof);
            }
            requireOwnCodeOnly(contract, proof);
            return isAccepted(contract, proof) ? Fate.PROVED_ANEW
                : System.nanoTime() - start < MOST_MILLISECONDS * 1_000_000 ? Fate.OPEN : Fate.UNDECIDED;
        } finally {
            proof.dispose();
        }
    }

    /** Auto mode never comes back to a goal at which no rule applies, so that the search may as well end there. */
    private static ContractSettings hasty(ContractSettings settings) {
        Map<String, String> strategy = new HashMap<>(settings.strategy());
        strategy.put(StrategyProperties.STOPMODE_OPTIONS_KEY, StrategyProperties.STOPMODE_NONCLOSE);
        return new ContractSettings(strategy, settings.steps(), settings.unfold(), settings.script());
    }

    private boolean isAccepted(Contract contract, Proof proof) {
        try {
            audit.accept(contract, store.nameOf(contract), settings.of(contract), proof);
            return true;
        } catch (ProofRejected e) {
            return false;
        }
    }

    /** Else a proof about one method could fail for a change of another. */
    private void requireOwnCodeOnly(Contract contract, Proof proof) {
        for (Iterator<Node> nodes = proof.root().subtreeIterator(); nodes.hasNext();) {
            if (nodes.next().getNodeInfo().getActiveStatement() instanceof MethodBodyStatement run) {
                IProgramMethod method = run.getProgramMethod(environment.services());
                if (!method.isImplicit() && !method.equals(contract.getTarget())) {
                    throw new IllegalStateException(contract.getName() + " is proved by the code of " + method.getFullName());
                }
            }
        }
    }
}
