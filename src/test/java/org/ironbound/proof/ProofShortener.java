package org.ironbound.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.proof.io.intermediate.NodeIntermediate;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stores a proof again without the steps that it does not need, so that its replay, of which there will be many, takes less time. */
final class ProofShortener {
    private final KernelEnvironment environment;
    private final ProofStore store;
    private final Replayer replayer;
    private final ProofAudit audit;

    ProofShortener(KernelEnvironment environment, ProofStore store) {
        this.environment = environment;
        this.store = store;
        this.replayer = new Replayer(environment);
        this.audit = new ProofAudit(environment);
    }

    /**
     * Shortens the stored proof of a contract. If what is left of it is no proof that replays, the file stays as it was.
     *
     * @return what is stored now
     * @throws ProofRejected if what is stored is no proof
     */
    ClosedProof shorten(Contract contract, ContractSettings settings) throws ProofRejected, ProofInputException, IOException {
        Path file = store.fileOf(contract);
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Proof whole = environment.obligation(contract);
        try {
            NodeIntermediate steps = replayer.replay(contract, file, settings, whole);
            ClosedProof stored = accept(contract, settings, whole);
            ProofSlice slice = new ProofSlice(whole, steps);
            if (!slice.leavesOut() || !isSaved(slice, contract, settings)) {
                return stored;
            }
            try {
                return replayed(contract, settings);
            } catch (ProofRejected e) {
                Files.write(file, before);
                return stored;
            }
        } finally {
            whole.dispose();
        }
    }

    private boolean isSaved(ProofSlice slice, Contract contract, ContractSettings settings) throws ProofInputException, IOException {
        Proof obligation = environment.obligation(contract);
        try {
            replayer.prepare(obligation, settings);
            if (!slice.applyTo(obligation).isEmpty() || !obligation.closed()) {
                return false;
            }
            AutoMode.configure(obligation, settings); // so that the file says so
            store.save(contract, obligation);
            return true;
        } finally {
            obligation.dispose();
        }
    }

    private ClosedProof replayed(Contract contract, ContractSettings settings) throws ProofRejected, ProofInputException {
        Proof proof = environment.obligation(contract);
        try {
            replayer.replay(contract, store.fileOf(contract), settings, proof);
            return accept(contract, settings, proof);
        } finally {
            proof.dispose();
        }
    }

    private ClosedProof accept(Contract contract, ContractSettings settings, Proof proof) throws ProofRejected {
        return audit.accept(contract, store.nameOf(contract), settings, proof);
    }
}
