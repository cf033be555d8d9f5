package org.ironbound.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ironbound serve} of the packaged jar, and requests to it, byte by byte. */
final class Served implements Closeable {
    private static final Pattern ADDRESS = Pattern.compile("listening on http://127\\.0\\.0\\.1:(\\d+)/.*");
    private static final int PATIENCE = 60_000;

    private final Process process;
    private final int port;

    private Served(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it listens. */
    static Served start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ClassArchive.options());
        command.addAll(List.of("-Xmx64m", "-jar", "target/ironbound.jar", "serve"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        Matcher matcher = ADDRESS.matcher(line == null ? "" : line);
        if (!matcher.matches()) {
            process.destroyForcibly();
            throw new AssertionError("it printed " + line);
        }
        return new Served(process, Integer.parseInt(matcher.group(1)));
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** The answer to a form that is sent as the content of a request. */
    String post(String path, String content, String... headers) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\nContent-Length: "
            + content.length() + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + content);
    }

    /** The answer to a request as any client can send it; empty if the connection was closed. */
    String send(String request) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return rest(socket);
        } catch (SocketException e) {
            return "";
        }
    }

    /** All that comes until the connection is closed. */
    static String rest(Socket socket) throws IOException {
        try {
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    /** The answer to a request with the host that it must have. */
    String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
            + String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList()) + "\r\n");
    }

    /** Whether it still answers. */
    boolean isAlive() throws IOException {
        return process.isAlive() && get("/").startsWith("HTTP/1.1 200");
    }

    /** The processes that it has started. */
    long children() {
        return process.children().count();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
