package org.ironbound.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that people write, in UTF-8. */
public final class Utf8 {
    /** What some programs write before text to say that it is UTF-8. */
    private static final String MARK = "\ufeff";

    private Utf8() {
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws CharacterCodingException if it is no UTF-8
     */
    public static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
