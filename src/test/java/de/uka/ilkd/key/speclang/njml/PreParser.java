package de.uka.ilkd.key.speclang.njml;

import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.parser.Location;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import de.uka.ilkd.key.speclang.PositionedString;
import de.uka.ilkd.key.speclang.jml.pretranslation.TextualJMLConstruct;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.antlr.v4.runtime.ConsoleErrorListener;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * Stands before KeY's class of this name on the class path and does the same, but parses each comment once. KeY hands all
 * comments that lie beside a Java member to it again for each model method among them, and parsing is most of the time that
 * it takes to load. The grammar is KeY's. A tree is only read; what is built from it, which KeY adds clauses to, is built anew.
 */
public final class PreParser {
    private record Reading(String text, Location place, boolean inClass) {
    }

    private static final Map<Reading, ParserRuleContext> TREES = new HashMap<>();

    private ImmutableList<PositionedString> warnings = ImmutableSLList.nil();

    /** @param attachOrigin not used, as in KeY's: the setting decides */
    public PreParser(boolean attachOrigin) {
    }

    /** Frees the memory once all is loaded. */
    public static void forget() {
        TREES.clear();
    }

    /** What stands beside the members of a class. */
    public ImmutableList<TextualJMLConstruct> parseClassLevel(String comments, URI file, Position start) {
        return constructs(new Reading(comments, new Location(file, start), true), JmlParser::classlevel_comments);
    }

    /** What stands within the body of a method. */
    public ImmutableList<TextualJMLConstruct> parseMethodLevel(String comments, URI file, Position start) {
        return constructs(new Reading(comments, new Location(file, start), false), JmlParser::methodlevel_comment);
    }

    public ImmutableList<PositionedString> getWarnings() {
        return warnings;
    }

    private ImmutableList<TextualJMLConstruct> constructs(Reading reading, Function<JmlParser, ParserRuleContext> rule) {
        ParserRuleContext tree = TREES.computeIfAbsent(reading, wanted -> parse(wanted, rule));
        for (JmlCheck check : JmlChecks.getJmlChecks()) {
            warnings = warnings.prepend(ImmutableList.fromList(check.check(tree)));
        }
        TextualTranslator translator = new TextualTranslator(
                ProofIndependentSettings.DEFAULT_INSTANCE.getTermLabelSettings().getUseOriginLabels());
        tree.accept(translator);
        return translator.constructs;
    }

    /** KeY's parser, made quicker. */
    public static JmlParser parser(PositionedString comments) {
        JmlLexer lexer = JmlFacade.createLexer(comments);
        lexer.setInterpreter(new StartStates(lexer));
        JmlParser parser = JmlFacade.createParser(lexer);
        parser.removeErrorListener(ConsoleErrorListener.INSTANCE); // errors become exceptions
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL); // gives the same tree, or an error
        return parser;
    }

    private static ParserRuleContext parse(Reading reading, Function<JmlParser, ParserRuleContext> rule) {
        JmlParser parser = parser(new PositionedString(reading.text(), reading.place()));
        ParserRuleContext tree = rule.apply(parser);
        parser.getErrorReporter().throwException();
        return tree;
    }
}
