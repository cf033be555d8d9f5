package org.ironbound.proof.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which sources mention which, judged by the words in them: a source mentions all that declare a type of a name that
 * stands in its code or its JML. That is never too few, since nothing can be used of a type that no mentioned source names.
 */
public final class Mentions {
    private static final Pattern DOCUMENTATION = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

    private final Map<String, List<JavaText>> byTypeName = new HashMap<>();
    private final Map<JavaText, List<JavaText>> known = new HashMap<>();

    /** @param sources those that can be mentioned */
    public Mentions(Collection<JavaText> sources) {
        sources.forEach(source -> byTypeName.computeIfAbsent(source.typeName(), name -> new ArrayList<>()).add(source));
    }

    /** The given sources, those that they mention, those that these mention, and so on. */
    public Set<JavaText> reachedFrom(Collection<JavaText> start) {
        Set<JavaText> reached = new LinkedHashSet<>(start);
        Deque<JavaText> unread = new ArrayDeque<>(reached);
        while (!unread.isEmpty()) {
            for (JavaText mentioned : known.computeIfAbsent(unread.pop(), this::mentionedBy)) {
                if (reached.add(mentioned)) {
                    unread.push(mentioned);
                }
            }
        }
        return reached;
    }

    private List<JavaText> mentionedBy(JavaText source) {
        String code = DOCUMENTATION.matcher(source.text()).replaceAll("");
        return TYPE_NAME.matcher(code).results().map(MatchResult::group).distinct()
                .flatMap(name -> byTypeName.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
