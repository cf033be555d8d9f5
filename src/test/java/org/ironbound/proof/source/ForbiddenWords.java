package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JML that assumes instead of proving, or that changes what a proof means. */
public final class ForbiddenWords implements SourceRule {
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("assume\\w*", "assumes without proof");
        REASONS.put("\\w+_free", "assumes without proof");
        REASONS.put("axiom", "assumes without proof; trusted facts are body-less methods in specs/");
        REASONS.put("represents|such_that", "defines a model field, whose equations need not have a solution");
        REASONS.put("ghost|set", "is a ghost variable, which KeY 2.12.3 takes for unchanged by a loop that sets it");
        REASONS.put("diverges", "gives up termination");
        REASONS.put("\\w+_math", "changes the meaning of arithmetic");
        REASONS.put("float|double", "is floating point");
    }

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        List<Violation> violations = new ArrayList<>();
        for (JavaText source : sources) {
            for (JavaText.Jml jml : source.jml()) {
                REASONS.forEach((words, reason) -> {
                    Matcher word = Pattern.compile("(?<![\\w.])(" + words + ")(?!\\w)").matcher(jml.text());
                    while (word.find()) {
                        violations.add(new Violation(source.file(), jml.lineOf(word.start()),
                                "'" + word.group() + "' " + reason));
                    }
                });
            }
        }
        return violations;
    }
}
