package org.ironbound.proof.source;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source for the compiler that is in memory. */
public final class MemorySource extends SimpleJavaFileObject {
    private final String text;

    /** @param source its text, and the file that it is said to be */
    public MemorySource(JavaText source) {
        this(source.file(), source.text());
    }

    /** @param file that it is said to be */
    public MemorySource(String file, String text) {
        super(URI.create("memory:///" + file.replace('\\', '/')), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
