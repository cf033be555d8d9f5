package org.ironbound.proof.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** proofs/TRUST.md says what the sources and proofs say. */
class TrustDocumentTest {
    private static final String COMMAND = "write it anew: mvn -q test-compile exec:java@trust";
    private static List<StoredProof> proofs;

    @BeforeAll
    static void read() throws IOException {
        proofs = StoredProof.all();
    }

    @Test
    void theDocumentIsNotStale() throws IOException {
        assertEquals(TrustDocument.text(proofs), TrustDocument.stored(), COMMAND);
    }

    /** Lists from KeY and lists from the texts of the proofs agree: what is cited and not proved is what is trusted. */
    @Test
    void whatIsCitedIsProvedOrTrusted() throws IOException {
        Set<String> proved = proofs.stream().map(proof -> proof.contract().text()).collect(Collectors.toSet());
        Set<String> unproved = proofs.stream().flatMap(proof -> proof.citations().stream()).filter(cited -> !proved.contains(cited))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(StoredProof.trusted().stream().map(ContractName::text).collect(Collectors.toCollection(TreeSet::new)), unproved);
    }

    /** Every rule has a method of the kernel that makes its statement, with proofs beneath it and clauses that it trusts. */
    @Test
    void everyRuleIsMadeByTheKernel() throws IOException {
        String text = TrustDocument.stored();
        for (Rule rule : Rule.values()) {
            String section = text.substring(text.indexOf("### " + rule + "\n"));
            section = section.substring(0, section.indexOf("\n\n", section.indexOf("beneath")));
            assertTrue(section.contains("* made by `"), section);
            assertFalse(section.contains("trusted: ;"), section);
        }
    }

    @Test
    void reachGoesThroughProofs() {
        Reach reach = new Reach(List.of(proof("a.A::f() normal_behavior.0", "a.A::g() normal_behavior.0"),
            proof("a.A::g() normal_behavior.0", "a.A::f() normal_behavior.0", "analysis.B::h(\\bigint) model_behavior.0"),
            proof("a.A::k() normal_behavior.0", "analysis.B::i(\\bigint) model_behavior.0")));
        assertEquals(Set.of("a.A::f() normal_behavior.0", "a.A::g() normal_behavior.0", "analysis.B::h(\\bigint) model_behavior.0"),
            reach.of(List.of("a.A::f() normal_behavior.0")));
    }

    @Test
    void namesAreRead() {
        ContractName ofInvariant = new ContractName("real.Weight[java.lang.Object::<inv>()] accessible clause.0");
        assertEquals("real.Weight", ofInvariant.type());
        assertEquals("inv", ofInvariant.member());
        assertFalse(ofInvariant.isOfLemma());
        ContractName ofClause = new ContractName("analysis.Ln::product(\\bigint,\\bigint) model_behavior.0");
        assertEquals("Ln.product", ofClause.qualifiedMember());
        assertTrue(ofClause.isOfLemma() && ofClause.isOfTheory());
        assertThrows(IllegalArgumentException.class, () -> new ContractName("nothing"));
    }

    @Test
    void javadocIsReadAsWords() {
        assertEquals("The floor of a/b.", Javadoc.plain(Javadoc.firstSentence("\n The floor\n of {@code a/b}. More.")));
        assertEquals(Set.of("MEM", "GAUSS-IB"), Javadoc.statements("by [MEM] and [GAUSS-IB], not [Vajda]"));
    }

    private static StoredProof proof(String contract, String... cited) {
        return new StoredProof(new ContractName(contract), 1, Stream.of(cited).collect(Collectors.toCollection(TreeSet::new)));
    }
}
