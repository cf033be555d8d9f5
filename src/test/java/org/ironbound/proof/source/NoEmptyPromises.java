package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A contract of Java code that ensures nothing but {@code true} says too little. Definitions of functions say all in their bodies. */
public final class NoEmptyPromises implements SourceRule {
    private static final Pattern ENSURES = Pattern.compile("\\bensures\\s+([^;]*)");
    private static final Pattern MODEL = Pattern.compile("\\bmodel\\b");

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        List<Violation> violations = new ArrayList<>();
        for (JavaText source : sources) {
            for (JavaText.Jml jml : source.jml()) {
                Matcher clause = ENSURES.matcher(jml.text());
                if (!MODEL.matcher(jml.text()).find() && clause.find() && clause.group(1).strip().equals("true") && !clause.find()) {
                    violations.add(new Violation(source.file(), jml.lineOf(0), "a contract that ensures nothing but 'true'"));
                }
            }
        }
        return violations;
    }
}
