package org.ironbound.spark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A standalone cluster of Spark on the loopback address: a master and workers of one core, each a process, from the jars of the build. */
final class Cluster implements Closeable {
    private static final String HOST = "127.0.0.1";
    private static final int PATIENCE = 120;

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    /** @param folder for logs, and for what Spark keeps */
    Cluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // The other tests' log of nothing would be found first.
            if (entry.endsWith(".jar") && !entry.contains("slf4j-nop")) {
                Path jar = Path.of(entry).toAbsolutePath();
                Path link = jars.resolve(jar.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, jar);
                }
            }
        }
        this.port = freePort();
        start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", Integer.toString(port), "--webui-port", "0");
        await("master", "I have been elected leader");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /** Starts a worker of one core. */
    void addWorker() throws IOException, InterruptedException {
        String name = "worker" + workers.size();
        workers.add(start(name, "org.apache.spark.deploy.worker.Worker", "--host", HOST, "--webui-port", "0", "--cores", "1", "--memory",
            "1g", "--work-dir", folder.resolve(name).toString(), url()));
        await(name, "Successfully registered with master");
    }

    /** Kills a worker and its executors at once, as a machine that fails. */
    void kill(int worker) {
        List<ProcessHandle> all = new ArrayList<>(workers.get(worker).descendants().toList());
        workers.get(worker).destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Submits a command; what it prints is in files of this name. */
    Process submit(String name, Path jar, String... command) throws IOException {
        List<String> args = new ArrayList<>(List.of("--master", url(), "--conf", "spark.driver.host=" + HOST, "--conf",
            "spark.ui.enabled=false", "--conf", "spark.executor.memory=512m", "--conf", "spark.driver.bindAddress=" + HOST,
            "--class", Main.class.getName(), jar.toString()));
        args.addAll(Arrays.asList(command));
        return start(name, "org.apache.spark.deploy.SparkSubmit", args.toArray(String[]::new));
    }

    private String url() {
        return "spark://" + HOST + ":" + port;
    }

    /** What a process wrote to standard output, or to standard error. */
    Path output(String name, String kind) {
        return folder.resolve(name + "." + kind);
    }

    private Process start(String name, String type, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
            "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(System.getProperty("ironbound.spark.opens").split(" ")));
        command.addAll(List.of("-cp", folder.resolve("home/jars") + "/*", type));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output(name, "out").toFile())
            .redirectError(output(name, "err").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void await(String name, String text) throws IOException, InterruptedException {
        for (int i = 0; i < 10 * PATIENCE; i++) {
            if (Files.readString(output(name, "err")).contains(text)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException(name + " does not start: " + Files.readString(output(name, "err")));
    }

    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try (Stream<Path> jars = Files.list(folder.resolve("home/jars"))) {
            for (Path link : jars.toList()) {
                Files.delete(link);
            }
        }
    }
}
