package org.ironbound.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at a request before anything is done for it. Any page that a browser shows can send requests to this machine: only those are
 * answered whose host is this machine by its own name, which the page of another site, or a name that leads here, does not have.
 */
final class Guard {
    private static final int LONGEST_QUERY = 4000;
    private static final int LONGEST_HEADERS = 16_384;
    /** Characters of a header beside its name and its value. */
    private static final int BETWEEN = 4;
    private static final int MOST_PARAMETERS = 40;
    private static final String POST = "POST";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", POST);
    /** How the content of a request is written, as that of a form. */
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LONGEST_CONTENT = 200_000;
    /** How a page names itself. */
    private static final Pattern PAGE = Pattern.compile("[0-9a-f-]{1,40}");
    /** Whence a browser may say that a request comes. */
    private static final Set<String> OWN = Set.of("none", "same-origin");

    private static final List<String> NONE = List.of("0");

    private final List<String> hosts;

    /** @param port where the server listens */
    Guard(int port) {
        this.hosts = List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /**
     * What is asked for.
     *
     * @throws RefusedException if it is not to be answered
     */
    Request request(HttpExchange exchange) throws RefusedException, IOException {
        Headers headers = exchange.getRequestHeaders();
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            throw new RefusedException(403, "the host of a request must be " + hosts.get(0) + " or " + hosts.get(1));
        }
        for (String origin : headers.getOrDefault("Origin", List.of())) {
            if (hosts.stream().noneMatch(own -> origin.equals("http://" + own))) {
                throw new RefusedException(403, "requests of other sites are not answered");
            }
        }
        if (!OWN.containsAll(headers.getOrDefault("Sec-Fetch-Site", List.of()))) {
            throw new RefusedException(403, "requests of other sites are not answered");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            throw new RefusedException(405, "the method of a request must be GET, or POST for long texts");
        }
        int length = headers.entrySet().stream().flatMapToInt(entry -> entry.getValue().stream().mapToInt(value -> entry.getKey().length()
            + value.length() + BETWEEN)).sum();
        if (length > LONGEST_HEADERS) {
            throw new RefusedException(431, "a request must have short headers");
        }
        URI uri = exchange.getRequestURI();
        if (uri.isAbsolute() || uri.getRawAuthority() != null) {
            throw new RefusedException(Reply.WRONG, "a request must name a path");
        }
        Optional<String> page = Optional.ofNullable(headers.getFirst("Ironbound-Page")).filter(PAGE.asMatchPredicate());
        String query = uri.getRawQuery();
        if (exchange.getRequestMethod().equals(POST)) {
            if (query != null || !headers.containsKey("Origin")) {
                throw new RefusedException(Reply.WRONG, "a form must come from a page, with all of it in the content");
            }
            query = content(exchange);
        } else if (headers.containsKey("Transfer-Encoding") || !headers.getOrDefault("Content-Length", NONE).equals(NONE)) {
            throw new RefusedException(413, "a request must have no content");
        } else if (query != null && query.length() > LONGEST_QUERY) {
            throw new RefusedException(414, "an address must have at most " + LONGEST_QUERY + " characters");
        }
        return new Request(uri.getRawPath(), parameters(query), page);
    }

    private static String content(HttpExchange exchange) throws RefusedException, IOException {
        Headers headers = exchange.getRequestHeaders();
        List<String> length = headers.getOrDefault("Content-Length", NONE);
        if (headers.containsKey("Transfer-Encoding") || length.size() != 1 || !length.get(0).matches("[0-9]{1,6}")
                || Integer.parseInt(length.get(0)) > LONGEST_CONTENT) {
            throw new RefusedException(413, "the content of a request must be one of at most " + LONGEST_CONTENT + " bytes");
        }
        if (!headers.getOrDefault("Content-Type", List.of()).equals(List.of(FORM))) {
            throw new RefusedException(415, "the content of a request must be " + FORM);
        }
        return new String(exchange.getRequestBody().readNBytes(LONGEST_CONTENT), StandardCharsets.US_ASCII);
    }

    private static Map<String, String> parameters(String query) throws RefusedException {
        Map<String, String> parameters = new HashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        String[] parts = query.split("&", -1);
        if (parts.length > MOST_PARAMETERS) {
            throw new RefusedException(414, "a request must have at most " + MOST_PARAMETERS + " parameters");
        }
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals < 0 || parameters.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1))) != null) {
                throw new RefusedException(Reply.WRONG, "parameters must be given as NAME=VALUE, each once");
            }
        }
        return parameters;
    }

    private static String decoded(String text) throws RefusedException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reply.WRONG, "parameters must be written as forms are sent");
        }
    }
}
