package org.ironbound.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Answers requests of browsers on this machine. It listens on the loopback address only. Each connection has a thread while a request is
 * read and answered; there are only so many, and a client that is slow to ask loses its connection.
 */
public final class LoopbackServer implements Closeable {
    private static final int CONNECTIONS = 64;
    /** Seconds that a client may take to ask. */
    private static final int ASKING = 5;
    /** Seconds from there to the end of the answer: more than any computation waits and takes. */
    private static final int ANSWERING = 600;
    /** Nothing but what the server itself gives is loaded, run or framed. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Guard guard;
    private final Site site;

    private LoopbackServer(HttpServer server, Site site) {
        this.server = server;
        this.site = site;
        this.guard = new Guard(server.getAddress().getPort());
        this.threads = new ThreadPoolExecutor(0, CONNECTIONS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), LoopbackServer::thread);
    }

    /**
     * Starts.
     *
     * @param port 0 for one that is free
     * @throws IOException if the port cannot be had
     */
    public static LoopbackServer start(int port, Site site) throws IOException {
        // Limits of the JDK's server, which it reads once.
        Map.of("sun.net.httpserver.maxReqTime", ASKING, "sun.net.httpserver.maxRspTime", ANSWERING, "sun.net.httpserver.maxReqHeaders", 64,
            "jdk.httpserver.maxConnections", CONNECTIONS)
            .forEach((name, most) -> System.setProperty(name, Integer.toString(most)));
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        LoopbackServer started = new LoopbackServer(HttpServer.create(new InetSocketAddress(loopback, port), 0), site);
        started.server.createContext("/", started::handle);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "request");
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] bytes = reply.bytes();
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type());
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cache-Control", "no-store");
            if (reply.status() == Reply.BUSY) {
                headers.set("Retry-After", "1");
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(reply.status(), -1);
                return;
            }
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private Reply reply(HttpExchange exchange) {
        try {
            return site.reply(guard.request(exchange));
        } catch (RefusedException e) {
            return e.reply();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.plain(Reply.BUSY, "error: the server ends");
        } catch (IOException | RuntimeException e) {
            return Reply.plain(Reply.DEFECT, "error: a defect of ironbound");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
