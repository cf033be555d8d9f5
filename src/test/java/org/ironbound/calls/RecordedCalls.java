package org.ironbound.calls;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which statements of the kernel were asked for while the checker applied which rule; {@link RecordingLoader} puts these calls in. */
public final class RecordedCalls {
    private static final Map<String, Set<String>> BY_RULE = new TreeMap<>();
    /** One within the other. */
    private static final Deque<Set<String>> APPLIED = new ConcurrentLinkedDeque<>();

    private RecordedCalls() {
    }

    /** A rule is applied from now on. */
    public static void begin(String rule) {
        APPLIED.push(BY_RULE.computeIfAbsent(rule, made -> new ConcurrentSkipListSet<>()));
    }

    /** The last of these rules is applied no more. */
    public static void end() {
        APPLIED.pop();
    }

    /** A method of the kernel is called, perhaps by one of several threads. */
    public static void called(String method) {
        APPLIED.forEach(calls -> calls.add(method));
    }

    /** By the IDs of rules. */
    static Map<String, Set<String>> all() {
        return BY_RULE;
    }
}
