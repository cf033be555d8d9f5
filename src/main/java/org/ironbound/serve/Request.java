package org.ironbound.serve;

import java.util.Map;
import java.util.Optional;

/**
 * What a page asks for.
 *
 * @param path       such as /gaussian
 * @param parameters by name, each once
 * @param page       which page asks, if it says so
 */
public record Request(String path, Map<String, String> parameters, Optional<String> page) {
}
