package org.ironbound.proof;

import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.macros.scripts.ProofScriptEngine;
import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.parser.Location;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.util.ProofStarter;
import java.io.IOException;

/** Finds proofs: the contract's script if it has one, then auto mode. */
final class Prover {
    private final KernelEnvironment environment;

    Prover(KernelEnvironment environment) {
        this.environment = environment;
    }

    /** Extends the proof until it is closed, or nothing more can be done within the settings. */
    void run(Proof proof, ContractSettings settings) throws IOException, ScriptException, InterruptedException {
        AutoMode.configure(proof, settings);
        finish(proof, settings);
    }

    /** The same for a proof with a strategy. */
    void finish(Proof proof, ContractSettings settings) throws IOException, ScriptException, InterruptedException {
        if (settings.script().isPresent()) {
            runScript(proof, settings.script().get());
        }
        if (!proof.closed()) {
            start(proof);
        }
    }

    /** Auto mode with the proof's own strategy. */
    static void start(Proof proof) {
        // In this thread: KeY's control would start another, and look ten times a second whether that is done.
        ProofStarter auto = new ProofStarter(false);
        auto.init(proof);
        auto.start();
    }

    private void runScript(Proof proof, String script) throws IOException, ScriptException, InterruptedException {
        Location start = new Location(null, Position.newOneBased(1, 1));
        new ProofScriptEngine(script, start, proof.openGoals().head()).execute(environment.control(), proof);
    }
}
