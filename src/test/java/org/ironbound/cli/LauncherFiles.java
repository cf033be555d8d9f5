package org.ironbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what comes with the launcher: completion for bash and zsh, and a manual page for each command. The build runs it. */
public final class LauncherFiles {
    private LauncherFiles() {
    }

    /** @param args the folder, and the version of ironbound */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CommandLine commands = Main.commands();
        write(folder.resolve("completion/ironbound.bash"), AutoComplete.bash("ironbound", commands));
        write(folder.resolve("completion/_ironbound"), ZshCompletion.of(commands));
        writePages(commands, folder.resolve("man/man1"), args[1]);
    }

    private static void writePages(CommandLine command, Path folder, String version) throws IOException {
        ManualPage page = new ManualPage(command.getCommandSpec(), version);
        write(folder.resolve(page.name() + ".1"), page.text());
        for (CommandLine below : command.getSubcommands().values()) {
            writePages(below, folder, version);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
