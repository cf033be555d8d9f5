package org.ironbound.openjml;

import java.util.List;
import java.util.regex.Pattern;
import org.ironbound.proof.source.JavaText;

/** The Java of a source without its JML. */
final class JavaTokens {
    private static final Pattern TOKEN = Pattern.compile("\\w+|\\S");

    private JavaTokens() {
    }

    static List<String> of(JavaText source) {
        StringBuilder java = new StringBuilder();
        int position = 0;
        for (JavaText.Jml jml : source.jml()) {
            java.append(source.text(), position, jml.start());
            position = jml.end();
        }
        java.append(source.text(), position, source.text().length());
        return TOKEN.matcher(java).results().map(token -> token.group()).toList();
    }
}
