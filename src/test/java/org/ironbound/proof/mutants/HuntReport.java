package org.ironbound.proof.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The section of proofs/mutants.md about one hunt. */
final class HuntReport {
    private static final String SURVIVORS = "Survivors";
    private static final String UNEXPLAINED = "not explained";
    private static final Pattern ROOM = Pattern.compile("[a-z]+(\\.[a-z]+)*(?=\\.)");
    private static final Pattern SURVIVOR = Pattern.compile("(?m)^\\* `+ (?<id>.+) `+: (?<reason>.+)$");

    private HuntReport() {
    }

    /**
     * @param drawn   what the mutants were drawn from, and how
     * @param all     results of the hunt
     * @param reasons of the survivors that are explained
     */
    static String text(String drawn, List<Result> all, Map<String, String> reasons) {
        StringBuilder out = new StringBuilder(drawn.strip()).append("\n\n");
        List<Result> controls = all.stream().filter(Result::isControl).toList();
        if (!controls.isEmpty()) {
            out.append("Of %d unchanged methods, the same search finds proofs of %d.\n\n".formatted(controls.size(),
                count(controls, Result.Fate.SURVIVED)));
        }
        List<Result> results = all.stream().filter(result -> !result.isControl()).toList();
        table(out, "package", results, HuntReport::room);
        table(out, "change", results, Result::kind);
        list(out, SURVIVORS, results, Result.Fate.SURVIVED,
            result -> result.guard() + "; " + reasons.getOrDefault(result.id(), UNEXPLAINED));
        list(out, "Not decided", results, Result.Fate.UNDECIDED, Result::guard);
        return out.toString();
    }

    /** Where a mutant is: the words in small letters before its class. */
    private static String room(Result result) {
        Matcher room = ROOM.matcher(result.id());
        return room.lookingAt() ? room.group() : result.id();
    }

    private static void table(StringBuilder out, String column, List<Result> results, Function<Result, String> group) {
        Map<String, List<Result>> groups = new TreeMap<>();
        results.forEach(result -> groups.computeIfAbsent(group.apply(result), unknown -> new ArrayList<>()).add(result));
        out.append("| ").append(column).append(" | tried | killed | survived | not decided |\n|---|--:|--:|--:|--:|\n");
        groups.forEach((name, ofGroup) -> row(out, name, ofGroup));
        row(out, "all", results);
        out.append('\n');
    }

    private static void row(StringBuilder out, String name, List<Result> results) {
        out.append("| %s | %d | %d | %d | %d |\n".formatted(name, results.size(), count(results, Result.Fate.KILLED),
            count(results, Result.Fate.SURVIVED), count(results, Result.Fate.UNDECIDED)));
    }

    private static long count(List<Result> results, Result.Fate fate) {
        return results.stream().filter(result -> result.fate() == fate).count();
    }

    private static void list(StringBuilder out, String title, List<Result> results, Result.Fate fate, Function<Result, String> reason) {
        if (count(results, fate) > 0) {
            out.append("### ").append(title).append("\n\n");
            results.stream().filter(result -> result.fate() == fate).map(result -> "* `` " + result.id() + " ``: " + reason.apply(result))
                .sorted().forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
    }

    /** The survivors that a document lists, with what it says about each. */
    static Map<String, String> survivors(String document) {
        Map<String, String> survivors = new TreeMap<>();
        for (String part : document.split("\n#+ ")) {
            Matcher survivor = SURVIVOR.matcher(part);
            while (part.startsWith(SURVIVORS) && survivor.find()) {
                survivors.put(survivor.group("id"), survivor.group("reason"));
            }
        }
        return survivors;
    }

    /** Whether a document says of a survivor why it does no harm. */
    static boolean isExplained(String reason) {
        return !reason.endsWith(UNEXPLAINED);
    }
}
