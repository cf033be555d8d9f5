package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.List;

/** Contracts are read by people: no line is longer than {@value #COLUMNS} columns. */
public final class ShortLines implements SourceRule {
    private static final int COLUMNS = 140;

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        List<Violation> violations = new ArrayList<>();
        for (JavaText source : sources) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > COLUMNS) {
                    violations.add(new Violation(source.file(), i + 1, lines.get(i).length() + " columns"));
                }
            }
        }
        return violations;
    }
}
