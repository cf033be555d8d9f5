package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A proof is stored and replayed; the same proof, tampered with, is rejected. */
@Tag("proof")
class ProofStoreTest {
    private static final Path FOLDER = Project.SCRATCH.resolve("proof-store-test");
    /** The proof, as it is stored; it is made once. */
    private static byte[] proved;

    private final KernelEnvironment environment = Canaries.environment();
    private final Contract contract = environment.contracts().stream()
            .filter(c -> c.getName().contains("Division::floor("))
            .findFirst().orElseThrow();
    private final ProofStore store = new ProofStore(FOLDER, List.of(contract));
    private final Path file = store.fileOf(contract);
    private final ContractSettings settings = ContractSettings.USUAL;

    ProofStoreTest() throws IOException {
    }

    @BeforeEach
    void store() throws Exception {
        if (proved == null) {
            prove();
            proved = Files.readAllBytes(file);
        }
        Files.write(file, proved);
    }

    private void prove() throws Exception {
        prove(settings);
    }

    private void prove(ContractSettings how) throws Exception {
        Proof proof = environment.obligation(contract);
        new Prover(environment).run(proof, how);
        store.save(contract, proof);
        proof.dispose();
    }

    @Test
    void anUntouchedProofIsAccepted() {
        ClosedProof proof = assertDoesNotThrow(this::replay);
        assertEquals(contract.getName(), proof.contract());
        assertTrue(proof.nodes() > 10);
        assertTrue(proof.citations().stream().anyMatch(name -> name.contains("BigInteger::divide(")), "citations");
    }

    /** Not the same bytes, and not always as many steps: KeY's search depends a little on what it proved before. */
    @Test
    void provingAgainCitesTheSame() throws Exception {
        ClosedProof before = replay();
        prove();
        assertEquals(before.citations(), replay().citations());
    }

    @Test
    void aMissingProofIsRejected() throws IOException {
        Files.delete(file);
        assertRejected("no stored proof");
    }

    @Test
    void anUnreadableProofIsRejected() throws IOException {
        Files.writeString(file, "not gzip");
        assertRejected("unreadable");
    }

    @Test
    void aProofWithAGapIsRejected() throws IOException {
        rewrite(text -> text.replaceAll("(?m)^ *\\(rule \"close\".*\\R", ""));
        assertRejected("open");
    }

    @Test
    void aProofWithAWrongStepIsRejected() throws IOException {
        rewrite(text -> text.replaceFirst("\\(rule \"andLeft\"", "(rule \"orLeft\""));
        assertRejected("steps fail");
    }

    /** The second time there is nothing left to simplify. */
    @Test
    void aSimplificationOfNothingIsRejected() throws IOException {
        rewrite(text -> text.replaceFirst("(?m)^(.*\\(builtin \"One Step Simplification\" \\(formula \"\\d+\"\\)\\))$", "$1\n$1"));
        assertRejected("steps fail");
    }

    @Test
    void aProofOfSomethingElseIsRejected() throws IOException {
        rewrite(text -> text.replace("Division::floor(", "Division::ceil("));
        assertRejected("is a proof of");
    }

    @Test
    void aProofInOtherArithmeticIsRejected() throws IOException {
        rewrite(text -> text.replace("intRules:arithmeticSemanticsCheckingOF", "intRules:arithmeticSemanticsIgnoringOF"));
        assertRejected("taclet options");
    }

    @Test
    void aProofByAnotherStrategyIsRejected() throws IOException {
        rewrite(text -> text.replace("NON_LIN_ARITH_DEF_OPS", "NON_LIN_ARITH_COMPLETION"));
        assertRejected("strategy options");
    }

    @Test
    void aGoalClosedByASolverIsRejected() throws IOException {
        rewrite(text -> text.replaceFirst("\\(rule \"close\"[^)]*\\)[^\\n]*\\)", "(builtin \"SMTRule\")"));
        assertRejected("");
    }

    @Test
    void aShortenedProofIsAccepted() throws Exception {
        ClosedProof before = replay();
        ClosedProof after = shorten();
        assertEquals(after, replay());
        assertTrue(after.nodes() <= before.nodes(), "steps");
        assertTrue(before.citations().containsAll(after.citations()), "citations");
        assertEquals(after, shorten());
    }

    /** A case distinction that helps nothing. */
    @Test
    void stepsThatNothingNeedsAreLeftOut() throws Exception {
        prove(new ContractSettings(settings.strategy(), settings.steps(), settings.unfold(), Optional.of("cut \"1 = 2\";")));
        assertTrue(ProofStore.text(file).contains("(rule \"cut\""), "nothing to leave out");
        int nodes = replay().nodes();
        ClosedProof after = shorten();
        assertFalse(ProofStore.text(file).contains("(rule \"cut\""));
        assertTrue(after.nodes() < nodes, "steps");
        assertEquals(after, replay());
    }

    @Test
    void whatIsNoProofIsNotShortened() throws IOException {
        rewrite(text -> text.replaceAll("(?m)^ *\\(rule \"close\".*\\R", ""));
        byte[] before = Files.readAllBytes(file);
        assertTrue(assertThrows(ProofRejected.class, this::shorten).getMessage().contains("open"));
        assertArrayEquals(before, Files.readAllBytes(file));
        Files.delete(file);
        assertThrows(ProofRejected.class, this::shorten);
        assertFalse(Files.exists(file));
    }

    @Test
    void aProofWithoutContractIsFound() throws IOException {
        Path orphan = file.resolveSibling("Division.round.proof.gz");
        Files.copy(file, orphan, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(orphan), store.orphans());
        Files.delete(orphan);
    }

    private ClosedProof replay() throws Exception {
        Proof proof = environment.obligation(contract);
        try {
            new Replayer(environment).replay(contract, file, settings, proof);
            return new ProofAudit(environment).accept(contract, store.nameOf(contract), settings, proof);
        } finally {
            proof.dispose();
        }
    }

    private ClosedProof shorten() throws Exception {
        return new ProofShortener(environment, store).shorten(contract, settings);
    }

    private void assertRejected(String reason) {
        ProofRejected rejection = assertThrows(ProofRejected.class, this::replay);
        assertTrue(rejection.getMessage().contains(reason), rejection.getMessage());
    }

    private void rewrite(UnaryOperator<String> change) throws IOException {
        String before = ProofStore.text(file);
        String after = change.apply(before);
        assertNotEquals(before, after, "nothing was tampered with");
        ProofStore.write(file, after);
    }
}
