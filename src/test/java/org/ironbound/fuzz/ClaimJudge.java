package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Whether a claim that was said to be true or false is so, as far as points tell. */
final class ClaimJudge {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?(/[0-9]+)?");
    private static final Pattern UNKNOWN = Pattern.compile("[\"']");

    private ClaimJudge() {
    }

    /** No point of the box was found at which it is false or has no value. */
    static FuzzTarget.Outcome requireTrue(String text, List<String> definitions) {
        if (UNKNOWN.matcher(text).find()) {
            return FuzzTarget.Outcome.UNJUDGED;
        }
        PlainClaim claim = claim(text, definitions);
        List<Ratio> spoken = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(number -> PlainNumber.read(number.group()).ifPresent(spoken::add));
        boolean isJudged = false;
        for (Map<String, Ratio> point : claim.points(spoken, new Random(text.hashCode()))) {
            PlainClaim.At at = claim.at(point);
            assertTrue(at != PlainClaim.At.FALSE && at != PlainClaim.At.UNDEFINED, () -> at + " at " + point + ": " + text);
            isJudged |= at == PlainClaim.At.TRUE;
        }
        return isJudged ? FuzzTarget.Outcome.TRUE : FuzzTarget.Outcome.UNJUDGED;
    }

    /** It is false at the point. */
    static FuzzTarget.Outcome requireFalse(String text, List<String> definitions, Map<String, Ratio> point) {
        if (UNKNOWN.matcher(text).find()) {
            return FuzzTarget.Outcome.UNJUDGED;
        }
        PlainClaim.At at = claim(text, definitions).at(point);
        assertTrue(at == PlainClaim.At.FALSE || at == PlainClaim.At.UNKNOWN, () -> at + " at " + point + ": " + text);
        return at == PlainClaim.At.FALSE ? FuzzTarget.Outcome.TRUE : FuzzTarget.Outcome.UNJUDGED;
    }

    private static PlainClaim claim(String text, List<String> definitions) {
        try {
            return new PlainClaim(text, definitions);
        } catch (PlainSyntax.Unreadable e) {
            throw new AssertionError("no claim, " + e.getMessage() + ": " + text, e);
        }
    }
}
