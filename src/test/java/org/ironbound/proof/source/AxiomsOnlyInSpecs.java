package org.ironbound.proof.source;

import java.util.List;

/** For the kernel: a model method without body would be an assumption, and those live in specs/. */
public final class AxiomsOnlyInSpecs implements SourceRule {
    @Override
    public List<Violation> violations(List<JavaText> sources) {
        return sources.stream()
                .flatMap(source -> ModelMethod.in(source).stream())
                .filter(method -> method.body().isEmpty())
                .map(method -> method.violation("has no body, so it is an assumption"))
                .toList();
    }
}
