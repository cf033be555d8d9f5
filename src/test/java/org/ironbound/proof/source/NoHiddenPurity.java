package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * KeY reads every method of a type that also has {@code strictly_pure} model methods as strictly pure, whatever its
 * contract says. So such a type may have no other methods, or only ones that are so indeed.
 */
public final class NoHiddenPurity implements SourceRule {
    private static final Pattern IMPURE = Pattern.compile("\\b(?:assignable|modifies|modifiable)\\s+(?!\\\\strictly_nothing\\b)[^;]*");

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        List<Violation> violations = new ArrayList<>();
        for (JavaText source : sources) {
            if (ModelMethod.in(source).isEmpty()) {
                continue;
            }
            for (JavaText.Jml jml : source.jml()) {
                Matcher clause = IMPURE.matcher(jml.text());
                while (clause.find()) {
                    violations.add(new Violation(source.file(), jml.lineOf(clause.start()), "'" + clause.group()
                            + "' is read as \\strictly_nothing beside model methods; move those to a type of their own"));
                }
            }
        }
        return violations;
    }
}
