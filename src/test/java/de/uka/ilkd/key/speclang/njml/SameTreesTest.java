package de.uka.ilkd.key.speclang.njml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uka.ilkd.key.java.Position;
import de.uka.ilkd.key.parser.Location;
import de.uka.ilkd.key.speclang.PositionedString;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What makes KeY's parser quicker does not change what it reads. */
@Tag("proof")
class SameTreesTest {
    private static final Location PLACE = new Location(URI.create("file:///T.java"), Position.newOneBased(7, 5));
    private static final int ONE_OF = 5;
    private static final Pattern COMMENT = Pattern.compile("/\\*@.*?\\*/|//@[^\n]*", Pattern.DOTALL);

    @Tag("again")
    @Test
    void treesOfTheSpecifications() throws IOException {
        List<PositionedString> comments = comments(JavaText.below(Project.SPECS));
        assertTrue(comments.size() > 100);
        for (int i = 0; i < comments.size(); i += Lane.tries(ONE_OF, 1)) {
            PositionedString comment = comments.get(i);
            assertEquals(tree(JmlFacade.createParser(JmlFacade.createLexer(comment))), tree(PreParser.parser(comment)), comment.text);
        }
    }

    @Test
    void tokensOfTheKernel() throws IOException {
        requireSameTokens(ONE_OF);
    }

    @Tag("slow")
    @Test
    void allTokensOfTheKernel() throws IOException {
        requireSameTokens(1);
    }

    /** Of one comment in so many. */
    private static void requireSameTokens(int oneOf) throws IOException {
        List<PositionedString> comments = comments(JavaText.below(Project.KERNEL));
        assertTrue(comments.size() > 1000);
        for (int i = 0; i < comments.size(); i += oneOf) {
            PositionedString comment = comments.get(i);
            JmlLexer quick = JmlFacade.createLexer(comment);
            quick.setInterpreter(new StartStates(quick));
            assertEquals(tokens(JmlFacade.createLexer(comment)), tokens(quick), comment.text);
        }
    }

    private static String tree(JmlParser parser) {
        String tree = parser.classlevel_comments().toStringTree(parser);
        parser.getErrorReporter().throwException();
        return tree;
    }

    private static List<String> tokens(JmlLexer lexer) {
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        return stream.getTokens().stream().map(Token::toString).toList();
    }

    private static List<PositionedString> comments(List<JavaText> sources) {
        List<PositionedString> comments = new ArrayList<>();
        for (JavaText source : sources) {
            COMMENT.matcher(source.text()).results().forEach(found -> comments.add(new PositionedString(found.group(), PLACE)));
        }
        return comments;
    }
}
