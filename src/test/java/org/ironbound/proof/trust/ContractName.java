package org.ironbound.proof.trust;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a contract, as the lists beside the proofs write it.
 *
 * @param text such as {@code exact.Division::floor(BigInteger,BigInteger) normal_behavior.0}
 */
public record ContractName(String text) {
    private static final Pattern NAME = Pattern.compile("(?<type>[\\w.]+)(?:\\[[\\w.]+)?::<?(?<member>\\w+).*\\]? (?<kind>.+)\\.\\d+");

    public ContractName {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("not the name of a contract: " + text);
        }
    }

    /** The type with its package; that of the kernel is left out. */
    public String type() {
        return match().group("type");
    }

    /** The type without its package. */
    public String simpleType() {
        return type().substring(type().lastIndexOf('.') + 1);
    }

    /** The method, constructor or lemma; {@code inv} for the invariants. */
    public String member() {
        return match().group("member");
    }

    /** Such as {@code floor} of {@code Division.floor}, with its type. */
    public String qualifiedMember() {
        return simpleType() + "." + member();
    }

    /** Whether it says that a lemma holds, rather than what a method does or what a definition depends on. */
    public boolean isOfLemma() {
        return match().group("kind").equals("model_behavior");
    }

    /** Whether it is about the mathematics of specs/analysis, rather than a class of a library or of the kernel. */
    public boolean isOfTheory() {
        return text.startsWith("analysis.");
    }

    private Matcher match() {
        Matcher match = NAME.matcher(text);
        match.matches();
        return match;
    }
}
