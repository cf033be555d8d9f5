package org.ironbound.proof.source;

import java.util.List;

/** Something that must hold for sources before their proofs mean anything. */
public interface SourceRule {
    /** Where the sources, taken together, break the rule. */
    List<Violation> violations(List<JavaText> sources);
}
