package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests to {@code serve} that no page of its own sends. */
class ServeIT {
    /** Answered at once. */
    private static final String QUICK = "/custom?tau=1%2F2&rho=1%2F20&information=1.5";
    /** Takes longer than a request may. */
    private static final String SLOW = "/gaussian?dimension=10000&samples=10..9000&error=0.1";

    private static Served server;

    @BeforeAll
    static void start() throws Exception {
        server = Served.start("--time-limit", "4");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @AfterEach
    void itLives() throws Exception {
        assertTrue(server.isAlive());
    }

    private static void requireStatus(int status, String reply) {
        assertTrue(reply.startsWith("HTTP/1.1 " + status + " "), reply.substring(0, Math.min(2000, reply.length())));
        assertFalse(reply.contains("Exception") || reply.contains("\tat "), reply);
    }

    @Test
    void answers() throws Exception {
        String reply = server.get(QUICK);
        requireStatus(200, reply);
        assertTrue(reply.contains("21.640425613") && reply.contains("Content-security-policy: default-src &#39;none&#39;".replace("&#39;",
            "'")), reply);
        requireStatus(200, server.get("/style.css"));
        requireStatus(200, server.get("/script.js"));
        assertTrue(server.get("/", "Origin: http://localhost:" + server.port()).startsWith("HTTP/1.1 200"));
    }

    /** A name that leads to this machine, as one of DNS rebinding does, is not this machine. */
    @Test
    void otherHosts() throws Exception {
        for (String host : List.of("evil.example", "evil.example:" + server.port(), "127.0.0.1", "127.0.0.1:1", "localhost",
            "localhost.evil.example:" + server.port(), "127.0.0.1:" + server.port() + ".evil.example", "", "0.0.0.0:" + server.port(),
            "2130706433:" + server.port())) {
            requireStatus(403, server.send("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
        }
        requireStatus(403, server.send("GET / HTTP/1.0\r\n\r\n"));
        requireStatus(400, server.get("/", "Host: evil.example"));
        requireStatus(200, server.send("GET / HTTP/1.1\r\nHost: LOCALHOST:" + server.port() + "\r\nConnection: close\r\n\r\n"));
        requireStatus(400, server.get("http://evil.example/"));
    }

    @Test
    void otherSites() throws Exception {
        for (String header : List.of("Origin: http://evil.example", "Origin: null", "Origin: https://127.0.0.1:" + server.port(),
            "Origin: http://127.0.0.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site")) {
            requireStatus(403, server.get(QUICK, header));
        }
        String reply = server.get("/", "Sec-Fetch-Site: same-origin");
        requireStatus(200, reply);
        assertFalse(reply.contains("Access-control"), reply);
    }

    @Test
    void otherMethods() throws Exception {
        for (String method : List.of("TRACE", "PUT", "DELETE", "OPTIONS", "CONNECT", "PATCH", "get", "X".repeat(100))) {
            requireStatus(405, server.send(method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n\r\n"));
        }
        String start = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n";
        requireStatus(413, server.send(start + "Content-Length: 1\r\n\r\nx"));
        requireStatus(413, server.send(start + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"));
        String head = server.send("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n\r\n");
        requireStatus(200, head);
        assertTrue(head.endsWith("\r\n\r\n"), head);
    }

    /** Long texts come as the content of a form, from a page of this server only. */
    @Test
    void contents() throws Exception {
        String own = "Origin: http://127.0.0.1:" + server.port();
        String form = "Content-Type: application/x-www-form-urlencoded";
        String text = "matrix=0.9%2C0.1%0A0.3%2C0.8%0A";
        String reply = server.post("/channel", text, own, form);
        requireStatus(400, reply);
        assertTrue(reply.contains("matrix is &#39;row 2 with the sum 11/10&#39; in line 2 of &#39;matrix&#39;"), reply);
        String matrix = server.post("/channel", text.replace("8", "7"), own, form);
        requireStatus(200, matrix);
        assertTrue(matrix.contains("Dobrushin coefficient of one use             3/5"), matrix);
        requireStatus(200, server.post("/channel", "normalize=on&" + text, own, form));
        requireStatus(400, server.post("/channel", "normalize=x&" + text, own, form));
        requireStatus(200, server.post("/channel", "joint=0.4%2C0.1%0A0.1%2C0.4", own, form));
        requireStatus(200, server.post("/channel", "matrix=bsc:0.1&input-law=1%0A0", own, form));
        requireStatus(200, server.post("/mixture", "groups=10,1/10,gaussian:100&samples=20&error=0.2", own, form));
        requireStatus(400, server.post("/channel", text, form));
        requireStatus(403, server.post("/channel", text, form, "Origin: http://evil.example"));
        requireStatus(403, server.post("/channel", text, own, form, "Sec-Fetch-Site: cross-site"));
        requireStatus(415, server.post("/channel", text, own, "Content-Type: text/plain"));
        requireStatus(415, server.post("/channel", text, own));
        requireStatus(400, server.post("/channel?x=1", text, own, form));
        requireStatus(413, server.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + own + "\r\n" + form
            + "\r\nContent-Length: 200001\r\nConnection: close\r\n\r\n"));
        requireStatus(413, server.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + own + "\r\n" + form
            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"));
    }

    /** What was sent once is not there for the next question. */
    @Test
    void noFileIsLeft() throws Exception {
        String own = "Origin: http://127.0.0.1:" + server.port();
        for (int i = 0; i < 4; i++) {
            requireStatus(200, server.post("/channel", "matrix=1%2C0%0A0%2C1", own, "Content-Type: application/x-www-form-urlencoded"));
            for (String name : List.of("matrix", "certificate.json", "curve.jsonl")) {
                assertTrue(server.get("/channel?matrix=" + name).contains("there is no such file"));
            }
        }
    }

    @Test
    void theDerivation() throws Exception {
        assertFalse(server.get(QUICK).contains("<h2>Derivation</h2>"));
        String reply = server.get(QUICK + "&derivation=on");
        requireStatus(200, reply);
        assertTrue(reply.contains("<pre id=\"derivation\">") && reply.indexOf("MEM", reply.indexOf("id=\"derivation\"")) > 0, reply);
    }

    /** Processes that wait answer in less time than one takes to start. */
    @Test
    void soon() throws Exception {
        for (int i = 0; i < 4; i++) {
            server.get(QUICK);
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            requireStatus(200, server.get(QUICK.replace("samples=", "samples=" + (i + 1))));
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        times.sort(null);
        assertTrue(times.get(4) < 250, times::toString);
    }

    /** A page that asks something else no longer waits: what it asked before is ended, and does not keep the next answer waiting. */
    @Test
    void onlyTheLastQuestionOfAPage() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> replies = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String path = SLOW.replace("9000", Integer.toString(8000 - i));
                replies.add(threads.submit(() -> server.get(path, "Ironbound-Page: 12-ab")));
                Thread.sleep(100);
            }
            long start = System.nanoTime();
            requireStatus(200, server.get(QUICK, "Ironbound-Page: 12-ab"));
            assertTrue(System.nanoTime() - start < 12_000_000_000L, () -> (System.nanoTime() - start) / 1e9 + " s");
            for (Future<String> reply : replies) {
                assertTrue(reply.get().matches("(?s)HTTP/1.1 (200|503) .*"), reply.get());
            }
            assertTrue(System.nanoTime() - start < 12_000_000_000L, () -> (System.nanoTime() - start) / 1e9 + " s");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void otherPaths() throws Exception {
        for (String path : List.of("/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/etc/passwd", "/gaussian/",
            "/..%2fgaussian", "/org/ironbound/cli/Main.class", "/style.css/../../schema/result.json", "/%00", "/gaussian%20",
            "/explorer.html")) {
            String reply = server.get(path);
            assertTrue(reply.startsWith("HTTP/1.1 404") || reply.startsWith("HTTP/1.1 400"), path + ": " + reply);
            assertFalse(reply.contains("root:"), reply);
        }
    }

    /** No option of the command line is a file of this machine here. */
    @Test
    void files(@TempDir Path folder) throws Exception {
        for (String query : List.of("/channel?matrix=%2Fetc%2Fpasswd", "/channel?matrix=..%2F..%2F..%2Fetc%2Fpasswd", "/channel?matrix=out",
            "/channel?matrix=..%2Fout", "/channel?matrix=-", "/channel?matrix=%2Fdev%2Fstdin", "/channel?matrix=--html%3D%2Ftmp%2Fx",
            "/channel?matrix=bsc:0.1&then=%2Fetc%2Fhostname", "/channel?matrix=bsc:0.1&input-law=%2Fetc%2Fpasswd",
            "/channel?joint=%2Fetc%2Fpasswd", "/mixture?groups=%2Fetc%2Fpasswd&samples=10&error=0.1", QUICK + "&html=%2Ftmp%2Fx",
            QUICK + "&certificate=x", QUICK + "&seconds=1000", QUICK + "&help=", "/channel?matrix=%40%2Fetc%2Fpasswd")) {
            String reply = server.get(query);
            if (!query.endsWith("help=")) {
                requireStatus(400, reply);
            }
            assertFalse(reply.contains("root:"), reply);
        }
    }

    /** What is wrong is said as the command line says it, and it cannot become a part of the page. */
    @Test
    void wrongInput(@TempDir Path folder) throws Exception {
        Jar.Result result = new Jar(folder).run("bound", "gaussian", "--dimension=10000", "--samples=10", "--error=20%");
        assertEquals(2, result.code());
        String reply = server.get("/gaussian?dimension=10000&samples=10&error=20%25");
        requireStatus(400, reply);
        for (String line : result.err().lines().toList()) {
            assertTrue(reply.contains(line.replace("'", "&#39;").replace("<", "&lt;").replace(">", "&gt;")), line + " in " + reply);
        }
        String script = server.get("/gaussian?dimension=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27&samples=10&error=0.1");
        requireStatus(400, script);
        assertFalse(script.contains("<script>alert"), script);
        requireStatus(400, server.get("/gaussian?x"));
        requireStatus(400, server.get("/gaussian?samples=1&samples=2"));
        requireStatus(400, server.get("/gaussian?samples=%zz"));
        requireStatus(400, server.get("/gaussian?samples=1%00"));
        requireStatus(414, server.get("/gaussian?" + "samples=1&".repeat(50) + "x=1"));
    }

    @Test
    void absurdNumbers() throws Exception {
        for (String number : List.of("10%5E10%5E10", "1e999999999", "9".repeat(3000), "-1", "NaN", "0x10", "1%2F0", "1..10%5E300",
            "1..10%5E300*1.0000000001")) {
            String reply = server.get("/gaussian?dimension=" + number + "&samples=10&error=0.1");
            requireStatus(400, reply);
            assertTrue(reply.contains("error: "), reply);
        }
    }

    /** What takes too long is ended, and its process with it. */
    @Test
    void slowQuestion() throws Exception {
        try (Served impatient = Served.start("--time-limit", "1")) {
            long start = System.nanoTime();
            String reply = impatient.get(SLOW);
            requireStatus(200, reply);
            assertTrue(reply.contains("UNDECIDED: "), reply);
            assertTrue(System.nanoTime() - start < 30_000_000_000L);
            assertTrue(impatient.children() <= 2);
            requireStatus(200, impatient.get(QUICK));
        }
    }

    /** Too many questions are not kept waiting, and what needs no computation is answered meanwhile. */
    @Tag("slow")
    @Test
    void manyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try (Served impatient = Served.start("--time-limit", "1")) {
            List<Future<String>> replies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String path = SLOW.replace("9000", Integer.toString(9000 - i));
                replies.add(threads.submit(() -> impatient.get(path)));
            }
            Thread.sleep(500);
            assertTrue(impatient.children() <= 2);
            assertTrue(impatient.isAlive());
            int busy = 0;
            for (Future<String> reply : replies) {
                busy += reply.get().startsWith("HTTP/1.1 503") ? 1 : 0;
                assertTrue(reply.get().matches("(?s)HTTP/1.1 (200|503) .*"), reply.get());
            }
            assertEquals(12, busy);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Clients that never end their requests do not keep others out for long. */
    @Test
    void slowClients() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = server.connect();
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                sockets.add(socket);
            }
            for (int i = 0; i < 40 && !isAnswering(); i++) {
                Thread.sleep(500);
            }
            assertTrue(isAnswering());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static boolean isAnswering() {
        try {
            return server.isAlive();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void hugeHeaders() throws Exception {
        assertFalse(server.get("/", "X-Long: " + "x".repeat(1 << 20)).startsWith("HTTP/1.1 200"));
        assertFalse(server.get("/", "X: y\r\n".repeat(5000).strip()).startsWith("HTTP/1.1 200"));
        assertFalse(server.get("/" + "x".repeat(1 << 20)).startsWith("HTTP/1.1 200"));
        assertFalse(server.send("x".repeat(100_000) + "\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    /** Only this machine reaches it: where the system lists its sockets, the one that listens has the loopback address. */
    @Test
    void loopbackOnly() throws Exception {
        Path list = Path.of("/proc/net/tcp6");
        Assumptions.assumeTrue(Files.isReadable(list), "no list of sockets");
        String port = String.format(":%04X", server.port());
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        lines.addAll(Files.readAllLines(Path.of("/proc/net/tcp")));
        List<String> listening = lines.stream().map(line -> line.strip().split(" +"))
            .filter(cells -> cells.length > 3 && cells[1].endsWith(port) && cells[3].equals("0A")).map(cells -> cells[1]).toList();
        assertEquals(1, listening.size(), listening::toString);
        assertTrue(listening.get(0).endsWith("0100007F" + port), listening::toString);
    }

    @Test
    void ports(@TempDir Path folder) throws Exception {
        Jar.Result taken = new Jar(folder).run("serve", "--port", Integer.toString(server.port()));
        assertEquals(2, taken.code(), taken.all());
        assertTrue(taken.said().startsWith("error: --port " + server.port() + " cannot be had: "), taken.all());
        for (String port : List.of("0", "65536", "http", "1/2", "-1")) {
            Jar.Result result = new Jar(folder).run("serve", "--port", port);
            assertEquals(2, result.code(), result.all());
            assertTrue(result.said().startsWith("error: --port is '" + port + "'; it must be a "), result.all());
        }
    }
}
