package org.ironbound.proof.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The definitions of all Coq files together, by name. */
public final class CoqDefinitions {
    private static final Pattern DEFINITION = Pattern.compile("(?:Definition|Fixpoint|Inductive) ([\\w']+)\\b.*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w']*");
    private static final int HASH_BYTES = 8;

    private final Map<String, String> byName = new TreeMap<>();

    /**
     * @param sentences of all files
     * @throws IllegalArgumentException if a name is defined twice: a statement would not say which it means
     */
    public CoqDefinitions(Collection<String> sentences) {
        for (String sentence : sentences) {
            Matcher m = DEFINITION.matcher(sentence);
            if (m.matches() && byName.put(m.group(1), sentence) != null) {
                throw new IllegalArgumentException(m.group(1) + " is defined twice");
            }
        }
    }

    /**
     * Changes whenever the text of a definition, or of one that it uses, directly or not, changes. Bound variables that are
     * called like a definition count as its use, which pins more than is needed.
     *
     * @throws IllegalArgumentException if there is no such definition
     */
    public String hash(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("no definition " + name);
        }
        TreeSet<String> used = new TreeSet<>();
        collect(name, used);
        StringBuilder text = new StringBuilder();
        used.forEach(n -> text.append(byName.get(n)).append('\n'));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(String name, TreeSet<String> used) {
        if (byName.containsKey(name) && used.add(name)) {
            NAME.matcher(byName.get(name)).results().forEach(n -> collect(n.group(), used));
        }
    }
}
