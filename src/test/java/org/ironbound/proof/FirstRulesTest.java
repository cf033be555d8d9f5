package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.logic.PosInTerm;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.proof.NamedTaclets;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.ScreenedTaclets;
import de.uka.ilkd.key.proof.TacletIndex;
import de.uka.ilkd.key.proof.mgt.AxiomJustification;
import de.uka.ilkd.key.proof.mgt.RuleJustificationInfo;
import de.uka.ilkd.key.proof.rulefilter.TacletFilter;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.rule.Taclet;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What proofs share of their rules is what KeY would give each. */
@Tag("proof")
class FirstRulesTest {
    private final KernelEnvironment environment = Canaries.environment();
    private final List<Contract> contracts = environment.contracts();

    FirstRulesTest() throws IOException {
    }

    @Test
    void aProofBeginsWithTheRulesOfKeYAndOfItsContracts() throws Exception {
        Set<Taclet> ofKeY = new HashSet<>(environment.initConfig().activatedTaclets());
        int others = 0;
        for (Contract contract : contracts) {
            Proof proof = environment.obligation(contract);
            Set<Taclet> rules = taclets(proof.openGoals().head().indexOfTaclets().allNoPosTacletApps());
            assertTrue(rules.containsAll(ofKeY), contract.getName());
            for (Taclet rule : rules) {
                assertTrue(proof.getInitConfig().getJustifInfo().getJustification(rule).isAxiomJustification(), rule.name().toString());
            }
            others += rules.size() - ofKeY.size();
            proof.dispose();
        }
        assertTrue(others > contracts.size(), () -> "too few rules of contracts");
    }

    @Test
    void whatOneProofAddsNoOtherHas() throws Exception {
        Proof one = environment.obligation(contracts.get(0));
        Proof other = environment.obligation(contracts.get(0));
        Taclet rule = one.getInitConfig().activatedTaclets().iterator().next();
        TacletIndex rules = one.openGoals().head().indexOfTaclets();
        int count = rules.allNoPosTacletApps().size();
        rules.remove(NoPosTacletApp.createNoPosTacletApp(rule));
        assertEquals(count - 1, rules.allNoPosTacletApps().size());
        assertEquals(count, other.openGoals().head().indexOfTaclets().allNoPosTacletApps().size());
        one.dispose();
        other.dispose();
    }

    @Test
    void aRuleOfTheNameOfASharedOneIsRefused() {
        List<Taclet> rules = environment.initConfig().getTaclets().stream().limit(3).toList();
        Taclet known = rules.get(0);
        RuleJustificationInfo shared = new RuleJustificationInfo();
        shared.addJustification(known, AxiomJustification.INSTANCE);
        RuleJustificationInfo one = new SharedJustifications(shared);
        one.addJustification(known, AxiomJustification.INSTANCE);
        one.addJustification(rules.get(1), AxiomJustification.INSTANCE);
        RuleJustificationInfo copy = one.copy();
        copy.addJustification(rules.get(2), AxiomJustification.INSTANCE);
        Taclet sameName = known.setName(known.name().toString());
        assertThrows(IllegalArgumentException.class, () -> one.addJustification(sameName, AxiomJustification.INSTANCE));
        one.removeJustificationFor(known);
        one.removeJustificationFor(rules.get(1));
        assertSame(AxiomJustification.INSTANCE, one.getJustification(known));
        assertNull(one.getJustification(rules.get(1)));
        assertSame(AxiomJustification.INSTANCE, copy.getJustification(rules.get(1)));
        assertNull(one.getJustification(rules.get(2)));
        assertNull(shared.getJustification(rules.get(1)));
    }

    @Test
    void goalsShareTacletsUntilOneChangesThem() throws Exception {
        Proof proof = environment.obligation(contracts.get(0));
        TacletIndex first = proof.openGoals().head().indexOfTaclets();
        NoPosTacletApp some = first.allNoPosTacletApps().iterator().next();
        NamedTaclets goal = new NamedTaclets(first, NamedTaclets.byName(first));
        TacletIndex child = goal.copy();
        child.remove(some);
        assertFalse(child.allNoPosTacletApps().contains(some));
        assertTrue(goal.allNoPosTacletApps().contains(some));
        TacletIndex second = goal.copy();
        goal.remove(some);
        assertFalse(goal.allNoPosTacletApps().contains(some));
        assertTrue(second.allNoPosTacletApps().contains(some));
        assertTrue(first.allNoPosTacletApps().contains(some));
        TacletIndex third = goal.copy();
        goal.add(some);
        assertTrue(goal.allNoPosTacletApps().contains(some));
        assertFalse(third.allNoPosTacletApps().contains(some));
        assertFalse(child.allNoPosTacletApps().contains(some));
        proof.dispose();
    }

    /** All rules, at all parts of obligations: the screen leaves out only what KeY finds not to match. */
    @Test
    void whatIsScreenedOutDoesNotMatch() throws Exception {
        int found = 0;
        for (Contract contract : contracts) {
            Proof proof = environment.obligation(contract);
            TacletIndex all = proof.openGoals().head().indexOfTaclets();
            TacletIndex screened = new ScreenedTaclets(all);
            Services services = proof.getServices();
            for (PosInOccurrence place : places(proof.root().sequent().succedent().getFirst())) {
                var matching = all.getRewriteTaclet(place, TacletFilter.TRUE, services);
                assertEquals(matching, screened.getRewriteTaclet(place, TacletFilter.TRUE, services), () -> contract.getName() + place);
                found += matching.size();
            }
            proof.dispose();
        }
        assertTrue(found > 1000, "found " + found);
    }

    private static List<PosInOccurrence> places(SequentFormula formula) {
        List<PosInOccurrence> places = new ArrayList<>(List.of(new PosInOccurrence(formula, PosInTerm.getTopLevel(), false)));
        for (int next = 0; next < places.size(); next++) {
            PosInOccurrence place = places.get(next);
            for (int i = 0; i < place.subTerm().arity(); i++) {
                places.add(place.down(i));
            }
        }
        return places;
    }

    private static Set<Taclet> taclets(Set<NoPosTacletApp> apps) {
        return apps.stream().map(NoPosTacletApp::taclet).collect(Collectors.toSet());
    }
}
