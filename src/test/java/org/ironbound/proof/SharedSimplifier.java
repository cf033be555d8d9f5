package org.ironbound.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.ScreenedTaclets;
import de.uka.ilkd.key.proof.TacletIndex;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.rule.OneStepSimplifier;
import de.uka.ilkd.key.rule.Taclet;
import de.uka.ilkd.key.util.MiscTools;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.key_project.util.collection.ImmutableSLList;

/**
 * The rules that KeY's simplifier applies, for the replay of many proofs of one environment. Before the first step of each proof KeY
 * searches all its rules for them, six times, and finds the same: rules of KeY itself, which are rules of every proof, and none that a
 * contract brings along. If a proof had more of them, its steps would fail.
 */
final class SharedSimplifier {
    private static final Field PROOF = field("lastProof");
    private static final Field ACTIVE = field("active");
    private static final Field TAKEN_OVER = field("appsTakenOver");
    private static final Field RULES = field("indices");
    private static final Field SIMPLE_TERMS = field("notSimplifiableCaches");

    private TacletIndex[] rules;

    /** Readies the simplifier for a proof without steps. */
    void useIn(Proof proof) {
        OneStepSimplifier simplifier = MiscTools.findOneStepSimplifier(proof);
        try {
            if (rules == null) {
                OneStepSimplifier.refreshOSS(proof);
                rules = screened((TacletIndex[]) RULES.get(simplifier), proof);
            }
            simplifier.shutdownIndices();
            PROOF.set(simplifier, proof);
            ACTIVE.set(simplifier, true);
            TAKEN_OVER.set(simplifier, ImmutableSLList.<NoPosTacletApp>nil()); // the proof's own index keeps them
            RULES.set(simplifier, rules);
            SIMPLE_TERMS.set(simplifier, maps(rules.length));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TacletIndex[] screened(TacletIndex[] found, Proof proof) {
        TacletIndex[] screened = new TacletIndex[found.length];
        for (int i = 0; i < found.length; i++) {
            found[i].allNoPosTacletApps().forEach(app -> requireOfEveryProof(app.taclet(), proof));
            screened[i] = new ScreenedTaclets(found[i]);
        }
        return screened;
    }

    /** What obligations add to the rules that the environment gives them is not among the active ones. */
    private static void requireOfEveryProof(Taclet rule, Proof proof) {
        if (proof.getInitConfig().lookupActiveTaclet(rule.name()) != rule) {
            throw new IllegalStateException("the simplifier uses '" + rule.name() + "', which not every proof has");
        }
    }

    private static Map<?, ?>[] maps(int count) {
        Map<?, ?>[] maps = new Map<?, ?>[count];
        for (int i = 0; i < count; i++) {
            maps[i] = new HashMap<>();
        }
        return maps;
    }

    /** Nothing public leads there. */
    private static Field field(String name) {
        try {
            Field field = OneStepSimplifier.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of KeY's simplifier works otherwise", e);
        }
    }
}
