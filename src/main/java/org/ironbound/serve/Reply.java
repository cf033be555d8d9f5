package org.ironbound.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a request is answered with.
 *
 * @param status of HTTP
 * @param type   the media type of the content
 * @param text   the content
 */
public record Reply(int status, String type, String text) {
    /** Found. */
    public static final int OK = 200;
    /** Not a question that can be answered. */
    public static final int WRONG = 400;
    /** Nothing is at that path. */
    public static final int NOT_FOUND = 404;
    /** A defect of the program. */
    public static final int DEFECT = 500;
    /** Too much is asked at once. */
    public static final int BUSY = 503;

    /** Plain text. */
    public static Reply plain(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", text + "\n");
    }

    /** A page. */
    public static Reply page(int status, String page) {
        return new Reply(status, "text/html; charset=utf-8", page);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
