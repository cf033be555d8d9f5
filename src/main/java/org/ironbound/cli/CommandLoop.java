package org.ironbound.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.ironbound.serve.Frames;

/**
 * A process that runs one command after the other for {@code ironbound serve}: arguments on standard input, exit code, results and messages
 * on standard output, which the commands themselves have not. It ends with the process that asks.
 */
final class CommandLoop {
    /** Loads the classes that most commands need. */
    private static final String[] FIRST = {"bound", "gaussian", "--dimension", "100", "--samples", "2", "--error", "0.3",
        "--no-certificate"};

    private CommandLoop() {
    }

    /** Runs until standard input ends. */
    public static void main(String[] args) throws InterruptedException, IOException {
        DataOutputStream out = new DataOutputStream(System.out);
        DataInputStream in = new DataInputStream(System.in);
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.setIn(InputStream.nullInputStream());
        BlockingQueue<List<String>> commands = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(in, commands), "commands");
        reader.setDaemon(true);
        reader.start();
        run(FIRST);
        while (true) {
            Frames.write(out, run(commands.take().toArray(String[]::new)));
        }
    }

    /** Also while a command runs: nobody waits for its answer when the other process has ended. */
    private static void read(DataInputStream in, BlockingQueue<List<String>> commands) {
        try {
            while (true) {
                commands.add(Frames.read(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(ExitCode.OK);
        }
    }

    private static List<String> run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new TextOutput(out, StandardCharsets.UTF_8), new TextOutput(err, StandardCharsets.UTF_8));
        return List.of(Integer.toString(code), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
