package org.ironbound.serve;

import java.io.IOException;

/** Answers requests, several at once. */
@FunctionalInterface
public interface Site {
    /** The answer. */
    Reply reply(Request request) throws IOException, InterruptedException;
}
