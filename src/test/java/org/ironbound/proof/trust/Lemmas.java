package org.ironbound.proof.trust;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which contracts an axiom of KeY stands for that is named after a lemma. */
final class Lemmas {
    private final Map<String, List<String>> contracts;

    Lemmas(Collection<ContractName> known) {
        contracts = known.stream().filter(ContractName::isOfLemma).collect(Collectors.groupingBy(ContractName::qualifiedMember,
            Collectors.mapping(ContractName::text, Collectors.toList())));
    }

    /** @throws IllegalArgumentException if nothing of that name is known */
    List<String> contracts(String type, String lemma) {
        List<String> found = contracts.get(type + "." + lemma);
        if (found == null) {
            throw new IllegalArgumentException("no contract of " + type + "." + lemma);
        }
        return found;
    }
}
