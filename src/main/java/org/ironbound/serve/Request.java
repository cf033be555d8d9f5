package org.ironbound.serve;

import java.util.Map;

/**
 * What a page asks for.
 *
 * @param path       such as /gaussian
 * @param parameters by name, each once
 */
public record Request(String path, Map<String, String> parameters) {
}
