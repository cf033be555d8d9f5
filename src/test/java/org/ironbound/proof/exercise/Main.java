package org.ironbound.proof.exercise;

import java.io.IOException;
import java.io.PrintStream;
import org.ironbound.proof.Workbench;
import org.ironbound.proof.source.JavaText;

/** The command that proves one file; {@code src/course/exercises/README.md} shows how to call it. */
public final class Main {
    private static final String USAGE = "usage: mvn -q exec:java@course -Dprove=FILE.java"
        + "\nFILE.java is one Java file with contracts in JML, such as src/course/exercises/SquareRoot.java";

    private Main() {
    }

    /** Exit code 0 if all is proved, 1 if not, 2 if there is nothing to prove. */
    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        System.out.flush();
        System.exit(code);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            if (!isGiven(args)) {
                throw new Unreadable("no file is given");
            }
            JavaText source = SourceFile.read(args[0]);
            Workbench workbench = SourceFile.load(args[0], source);
            Examination examination = new Examination(source, workbench);
            examination.run();
            examination.text().forEach(out::println);
            return examination.isProved() ? 0 : 1;
        } catch (Unreadable e) {
            err.println("error: " + e.getMessage());
            if (!isGiven(args)) {
                err.println(USAGE);
            }
            return 2;
        } catch (IOException e) {
            err.println("error: " + e.getMessage());
            return 2;
        } catch (Exception e) {
            err.println("error: KeY cannot prove this file: " + e);
            return 2;
        }
    }

    /** Whether there is a file. Maven hands over null where {@code -Dprove} is left out. */
    private static boolean isGiven(String[] args) {
        return args.length == 1 && args[0] != null && !args[0].isBlank();
    }
}
