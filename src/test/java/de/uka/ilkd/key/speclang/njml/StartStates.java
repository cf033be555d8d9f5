package de.uka.ilkd.key.speclang.njml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * ANTLR's lexer with the states in which a token can start made once. ANTLR makes them for each token if a rule has a
 * condition, as some of KeY's have, although they depend on nothing but how the conditions turn out.
 */
final class StartStates extends LexerATNSimulator {
    private record Condition(int rule, int number) {
    }

    private record Outcome(ATNState start, List<Boolean> answers) {
    }

    private static final Map<ATNState, Set<Condition>> CONDITIONS = new HashMap<>();
    private static final Map<Outcome, ATNConfigSet> STATES = new HashMap<>();

    StartStates(Lexer lexer) {
        super(lexer, lexer.getATN(), lexer.getInterpreter().decisionToDFA, lexer.getInterpreter().getSharedContextCache());
        setLine(lexer.getLine());
        setCharPositionInLine(lexer.getCharPositionInLine());
    }

    @Override
    protected ATNConfigSet computeStartState(CharStream input, ATNState start) {
        Set<Condition> conditions = CONDITIONS.computeIfAbsent(start, StartStates::conditions);
        List<Boolean> answers = conditions.stream().map(condition -> recog.sempred(null, condition.rule(), condition.number())).toList();
        ATNConfigSet states = STATES.computeIfAbsent(new Outcome(start, answers), outcome -> {
            ATNConfigSet made = super.computeStartState(input, start);
            made.setReadonly(true); // so that it keeps its hash code
            return made;
        });
        states.hasSemanticContext = !conditions.isEmpty(); // ANTLR resets it
        return states;
    }

    /** All that may be asked before the first character is read. */
    private static Set<Condition> conditions(ATNState start) {
        Set<Condition> found = new LinkedHashSet<>();
        collect(start, found, new HashSet<>());
        return found;
    }

    private static void collect(ATNState state, Set<Condition> found, Set<ATNState> seen) {
        if (!seen.add(state)) {
            return;
        }
        for (Transition transition : state.getTransitions()) {
            if (transition instanceof PredicateTransition condition) {
                found.add(new Condition(condition.ruleIndex, condition.predIndex));
            }
            if (transition instanceof RuleTransition rule) {
                collect(rule.followState, found, seen);
            }
            if (transition.isEpsilon()) {
                collect(transition.target, found, seen);
            }
        }
    }
}
