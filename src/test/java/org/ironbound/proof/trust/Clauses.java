package org.ironbound.proof.trust;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;

/** What the comments of specs/ say about its clauses. */
final class Clauses {
    private static final Pattern CLAUSE = Pattern.compile("/\\*\\*(?<javadoc>(?:(?!\\*/).)*)\\*/\\s*/\\*@ public "
        + "normal_behavior(?:(?!@\\*/).)*?"
        + "\\s(?<name>\\w+)\\((?:(?!\\)).)*\\);\\s*@\\*/", Pattern.DOTALL);

    private Clauses() {
    }

    /** By type and name. */
    static Map<String, Method> read() throws IOException {
        Map<String, Method> clauses = new TreeMap<>();
        for (JavaText file : JavaText.below(Project.SPECS)) {
            Matcher clause = CLAUSE.matcher(file.text());
            while (clause.find()) {
                String javadoc = clause.group("javadoc").replaceAll("(?m)^\\s*\\*", " ");
                Method method = new Method("analysis." + file.typeName(), clause.group("name"),
                    Javadoc.plain(Javadoc.firstSentence(javadoc)), Javadoc.statements(javadoc));
                clauses.put(method.qualifiedName(), method);
            }
        }
        return clauses;
    }
}
