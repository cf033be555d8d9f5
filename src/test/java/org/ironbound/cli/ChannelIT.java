package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    /**
     * Closed forms: (1-2E)^2, 1-E, 1-E for the Z-channel, and (a-e)^2/(a+e) for q inputs, correct with probability a, each error having e.
     */
    @ParameterizedTest
    @CsvSource({"bsc:0.1, 4/5, 16/25", "bec:1/4, 3/4, 3/4", "bec:2/3, 1/3, 1/3", "z:0.3, 7/10, 7/10", "qary:2:0.1, 4/5, 16/25",
        "qary:3:0.1, 17/20, 289/380",
        "bsc:0, 1, 1", "bsc:1/2, 0, 0"})
    void namedChannels(String name, String dobrushin, String coefficient) throws Exception {
        Jar.Result result = JAR.run("channel", name);
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("one use             " + dobrushin), result.out());
        requireExact(result.out(), coefficient);
        assertEquals(0, JAR.run("check", JAR.files().get(0), "--problem", "channel", "--matrix", name).code());
    }

    private static void requireExact(String out, String coefficient) {
        assertTrue(out.contains("eta_KL, at most       " + coefficient + "\n")
            && out.contains("eta_KL, at least      " + coefficient + "\n"), out);
        assertTrue(out.contains("  input-free coefficient eta_KL = " + coefficient + " exactly.\n"), out);
    }

    /** 1 - (sqrt(9/50) + sqrt(4/50))^2, which is attained at 4/7; also where more digits are wanted than doubles have. */
    @Test
    void exactInside() throws Exception {
        Files.writeString(JAR.file("a.csv"), "9/10,1/10\n1/5,4/5\n");
        requireExact(JAR.run("channel", "a.csv").out(), "1/2");
        requireExact(JAR.run("channel", "a.csv", "--digits", "30").out(), "1/2");
    }

    /** The last pair of rows has a short fraction here, 8/35, but it is not the best one. */
    @Test
    void noShortFraction() throws Exception {
        Files.writeString(JAR.file("a.csv"), "0.7,0.2,0.1\n0.15,0.55,0.3\n0.55,0.15,0.3\n");
        Jar.Result result = JAR.run("channel", "a.csv");
        assertEquals(0, result.code(), result.all());
        assertTrue(!result.out().contains("exactly") && result.out().contains("rounded up"), result.out());
        assertEquals(number(result.out(), "at most"), number(result.out(), "at least"), 1e-11);
    }

    /** Several uses need a coefficient of at most 1, to which one of nearly 1 must not be rounded past. */
    @ParameterizedTest
    @CsvSource({"bsc:0.00001, 1", "bsc:0.00001, 12", "qary:3:1e-7, 3", "bec:1e-9, 12", "qary:3:0, 12"})
    void coefficientsOfNearlyOne(String name, String digits) throws Exception {
        Jar.Result result = JAR.run("channel", name, "--uses", "2", "--digits", digits);
        assertEquals(0, result.code(), result.all());
        assertTrue(number(result.out(), "at most") <= 1 && result.out().contains("of all uses, at most"), result.out());
        assertEquals(0, JAR.run("check", JAR.files().get(0)).code());
    }

    /** What follows from an exact coefficient: 1 - (9/25)^2; and a given law has eta_KL between eta_chi2 and the input-free one. */
    @Test
    void consequencesAreExact() throws Exception {
        String uses = JAR.run("channel", "bsc:0.1", "--uses", "2").out();
        assertTrue(uses.contains("of all uses, at most  544/625\n"), uses);
        String law = JAR.run("channel", "bsc:0.1", "--input-law", "uniform").out();
        assertTrue(law.contains("eta_KL of this input law, at most            16/25\n")
            && law.contains("  eta_KL of this input law = 16/25 exactly.\n"), law);
        String many = JAR.run("channel", "bsc:0.1", "--uses", "20").out();
        assertTrue(many.contains("of all uses, at most  0.999999998664   rounded up"), many);
    }

    /** Signal-to-noise ratio 3: the squared correlation is 3/4; twice the same input, 6/7. */
    @Test
    void additiveGaussianNoise() throws Exception {
        Jar.Result result = JAR.run("channel", "awgn:3", "--uses", "2");
        assertEquals(0, result.code(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
        assertTrue(result.out().contains("eta_KL = eta_chi2 for a Gaussian input       3/4")
            && result.out().contains("over Gaussian inputs     6/7"), result.out());
        String file = JAR.files().get(0);
        assertEquals(0, JAR.run("check", file, "--problem", "channel", "--matrix", "awgn:3.0", "--uses", "2").code());
        for (String other : List.of("awgn:3", "awgn:4 --uses 2", "bsc:0.1 --uses 2")) {
            Jar.Result wrong = JAR.run(("check " + file + " --problem channel --matrix " + other).split(" "));
            assertEquals(1, wrong.code(), wrong.all());
            assertTrue(wrong.out().replaceAll("\\s+", " ").contains(": wanted"), wrong.out());
        }
        assertTrue(JAR.run("channel", "awgn:3").out().lines().noneMatch(line -> line.contains("of all uses")), "one use");
    }

    private static double number(String out, String relation) {
        String line = out.lines().filter(l -> l.contains("eta_KL, " + relation)).findFirst().orElseThrow();
        String[] parts = line.replaceAll(".*" + relation + " +([0-9.e/-]+).*", "$1").split("/");
        return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
    }

    @Test
    void filesOfBothKinds() throws Exception {
        Files.writeString(JAR.file("a.csv"), "# inputs\n0.9, 0.1\n\n1/5, 4/5\n");
        Files.writeString(JAR.file("a.json"), "[[0.9, 0.1], [\"1/5\", 0.8]]");
        String csv = JAR.run("channel", "a.csv", "--uses", "3", "--certificate", "one").out();
        String json = JAR.run("channel", "a.json", "--uses", "3", "--certificate", "one").out();
        assertTrue(csv.contains("3 uses") && csv.contains("7/10") && csv.contains("CH-NFOLD"), csv);
        assertEquals(csv, json);
    }

    @Test
    void aLargeChannel() throws Exception {
        requireBounds(16);
    }

    @Tag("slow")
    @Test
    void aVeryLargeChannel() throws Exception {
        requireBounds(50);
    }

    /** A random channel of so many inputs and outputs gets a certificate, which is verified. */
    private void requireBounds(int size) throws Exception {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            int[] row = random.ints(size, 1, 1000).toArray();
            int sum = java.util.Arrays.stream(row).sum();
            for (int j = 0; j < size; j++) {
                text.append(j == 0 ? "" : ",").append(row[j]).append('/').append(sum);
            }
            text.append('\n');
        }
        Files.writeString(JAR.file("large.csv"), text.toString());
        Jar.Result result = JAR.run("channel", "large.csv");
        assertEquals(0, result.code(), result.all());
        assertEquals(0, JAR.run("check", JAR.files().stream().filter(name -> name.startsWith("channel-")).findFirst().orElseThrow())
            .code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.9,0.2;0.5,0.5|row 1 with the sum 11/10", "0.9,0.1;0.5,0.25,0.25|row 2 with 3 entries", "1.1,-0.1|row 1 with the entry -1/10",
        "0.9,x|'x'", "0.9,,0.1|''", "#|0 rows"})
    void badMatrices(String rows, String message) throws Exception {
        Files.writeString(JAR.file("bad.csv"), rows.replace(';', '\n'));
        Jar.Result result = JAR.run("channel", "bad.csv");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().contains(message), result.err());
        assertEquals(List.of("bad.csv"), JAR.files());
    }

    /** A joint law, and the same as channel and input law; zero rows and columns do not count. */
    @Test
    void jointLaws() throws Exception {
        Files.writeString(JAR.file("joint.csv"), "0.45,0,0.05\n0,0,0\n1/20,0,9/20\n");
        Files.writeString(JAR.file("channel.json"), "[[0.9,0,0.1],[\"1/10\",0,0.9]]");
        Files.writeString(JAR.file("law.json"), "[0.5, \"1/2\"]");
        String joint = JAR.run("channel", "--joint", "joint.csv", "--certificate", "one").out();
        assertEquals(joint, JAR.run("channel", "channel.json", "--input-law", "law.json", "--certificate", "one").out());
        assertEquals(joint, JAR.run("channel", "channel.json", "--input-law", "uniform", "--certificate", "one").out());
        assertTrue(joint.contains("eta_chi2 of this input law, at most          16/25"), joint);
        assertEquals(0, JAR.run("check", "one", "--problem", "channel", "--joint", "joint.csv").code());
        assertEquals(1, JAR.run("check", "one", "--problem", "channel", "--matrix", "channel.json").code());
    }

    /** Two outputs: closer than eta_chi2 and the input-free coefficient, from both sides; more of them: these. */
    @Test
    void coefficientsOfInputLaws() throws Exception {
        String out = JAR.run("channel", "bsc:1/10", "--input-law", "1/4,3/4", "--certificate", "one").out();
        assertTrue(out.contains("eta_KL of this input law, at most            0.6169949993"), out);
        assertTrue(out.contains("eta_KL of this input law, at least           0.6169949993"), out);
        assertTrue(out.contains("CH-BINARY-POINT"), out);
        assertEquals(0, JAR.run("check", "one", "--problem", "channel", "--matrix", "bsc:1/10", "--input-law", "1/4,3/4").code());
        assertEquals(1, JAR.run("check", "one", "--problem", "channel", "--matrix", "bsc:1/10", "--input-law", "1/3,2/3").code());
        Files.writeString(JAR.file("joint.csv"), "9/40,1/40\n3/40,27/40\n");
        String joint = JAR.run("channel", "--joint", "joint.csv", "--certificate", "two").out();
        assertEquals(out.replace("certificate one", "certificate two"), joint);
        String erasures = JAR.run("channel", "bec:1/4", "--input-law", "1/4,3/4", "--certificate", "three").out();
        assertTrue(erasures.contains("eta_KL of this input law, at least           3/4"), erasures);
        assertTrue(erasures.contains("CH-CHI2-LAW"), erasures);
    }

    @Test
    void cascades() throws Exception {
        String out = JAR.run("channel", "bsc:0.1", "--then", "bec:1/4", "--certificate", "one").out();
        assertEquals(0.48, number(out, "at most"), 1e-11);
        assertTrue(out.contains("eta_KL by its two channels, at most          12/25\n"), out);
        assertEquals(0, JAR.run("check", "one", "--problem", "channel", "--matrix", "bsc:0.1", "--then", "bec:1/4").code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bsc:0.1 --input-law 1/2,1/3|a law with the sum 5/6", "bsc:0.1 --input-law 1/2,1/4,1/4|3 entries",
            "bsc:0.1 --input-law 2,-1|entry -1",
        "bsc:0.1 --input-law nothing|no such file", "bsc:0.1 --then qary:3:0.1|as many as the first channel has outputs",
        "bsc:0.1 --then bec:2|from 0 to 1",
        "bsc:0.1 --joint joint.csv|matrix is 'bsc:0.1'", "--joint joint.csv --input-law uniform|--input-law is 'uniform'",
        "--joint joint.csv|the sum 9/10",
        "--joint ragged.csv|row 2 with 1 entries", "--joint negative.csv|row 1 with the entry -1/10", "empty.csv|not an empty one",
        "wide.csv|at most 200",
        "awgn:0|awgn:S with a signal-to-noise ratio S above 0", "awgn:-3|'awgn:-3'", "awgn:|'awgn:'; it must be a number",
        "awgn:1:2|'awgn:1:2'", "awgn:1e400|'awgn:1e400'",
        "awgn:3 --uses 0|--uses is '0'", "awgn:3 --uses 1/2|--uses is '1/2'",
        "awgn:3 --input-law uniform|--input-law is 'uniform'; it must be left out",
        "awgn:3 --then bsc:0.1|--then is 'bsc:0.1'; it must be left out", "bsc:0.1 --then awgn:1|a finite channel here",
        "awgn:3 --joint joint.csv|joint is 'joint.csv'",
        "broken.json|valid JSON; line 1", "deep.json|a list of lists of numbers", "qec:200:0.1|2 to 199"})
    void badProblems(String arguments, String message) throws Exception {
        Files.writeString(JAR.file("joint.csv"), "0.5,0.1\n0.1,0.2");
        Files.writeString(JAR.file("ragged.csv"), "0.5,0.1\n0.4");
        Files.writeString(JAR.file("negative.csv"), "0.5,-0.1\n0.4,0.2");
        Files.writeString(JAR.file("empty.csv"), " \n");
        Files.writeString(JAR.file("wide.csv"), "0,".repeat(200) + "1");
        Files.writeString(JAR.file("broken.json"), "[[0.5, 0.5");
        Files.writeString(JAR.file("deep.json"), "[[[1]]]");
        List<String> before = JAR.files();
        Jar.Result result = JAR.run(("channel " + arguments).split(" "));
        assertEquals(2, result.code(), result.all());
        assertErrorAndHint(result);
        assertTrue(result.said().contains(message), result.err());
        assertEquals(before, JAR.files());
    }

    /** Either may take several lines; those that go on begin with a blank. */
    private static void assertErrorAndHint(Jar.Result result) {
        assertEquals(List.of("error:", "try:"), result.err().lines().filter(line -> !line.startsWith(" "))
            .map(line -> line.split(" ")[0]).toList(), result.err());
    }

    @ParameterizedTest
    @CsvSource({"nothing.csv", "bsc:1.5", "bsc", "qary:1:0.1", "z:", "[[1]"})
    void noMatrix(String matrix) throws Exception {
        Jar.Result result = JAR.run("channel", matrix);
        assertEquals(2, result.code(), result.all());
        assertErrorAndHint(result);
    }

    /** Names of columns, semicolons, blanks, tabs, a mark before the text: the same matrix. */
    @ParameterizedTest
    @ValueSource(strings = {"0.9,0.1\n1/5,4/5\n", "\ufeff0.9,0.1\r\n1/5,4/5\r\n", "y1,y2\n0.9,0.1\n1/5,4/5",
        "# a\n\"no\";\"yes\"\n0.9; 0.1\n1/5;4/5",
        "0.9 0.1\n1/5\t 4/5\n", "  0.9  0.1 \n\n 1/5 4/5", "\ufeff [[0.9, 0.1], [\"1/5\", \"4/5\"]]"})
    void waysToWriteAMatrix(String text) throws Exception {
        Files.writeString(JAR.file("a"), text);
        Jar.Result result = JAR.run("channel", "a", "--no-certificate");
        assertEquals(0, result.code(), result.all());
        assertEquals(JAR.run("channel", "0.9,0.1;0.2,0.8", "--no-certificate").out(), result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "y1,y2/0.9,0.1/0.2,x|matrix is 'x' in line 3, column 5 of 'a.csv'; it must be a number",
        "0,9;0,1/0,2;0,8|matrix is '0,9' in line 1, column 1 of 'a.csv'", "0.9, /0.2,0.8|matrix is '' in line 1, column 6 of 'a.csv'",
        "NaN,NaN/0.9,0.1|matrix is 'NaN' in line 1, column 1", "a,b,c/0.9,0.1/0.2,0.8|matrix is 'a' in line 1, column 1",
        "# c//0.9 0.1/0.2 0..8|matrix is '0..8' in line 4, column 5",
        "y1,y2/0.9,0.1//0.3,0.8|matrix is 'row 2 with the sum 11/10' in line 4 of 'a.csv'; it must be a list of probabilities",
        "0.9,0.1/0.3,0.8,0.1|matrix is 'row 2 with 3 entries' in line 2 of 'a.csv'; it must be as long as row 1",
        "0.9,0.1/1.5, -0.5|matrix is 'row 2 with the entry -1/2' in line 2, column 6 of 'a.csv'; it must be without",
        "[[0.9, 0.1],/ [0.2,/ 0.9]]|matrix is 'row 2 with the sum 11/10' in lines 2 to 3 of 'a.csv'",
        "[[0.9, 0.1],/ [0.2, \"x\"]]|matrix is 'x' in line 2, column 8"})
    void placesOfErrors(String text, String message) throws Exception {
        Files.writeString(JAR.file("a.csv"), text.replace('/', '\n'));
        Jar.Result result = JAR.run("channel", "a.csv");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().startsWith("error: " + message), result.err());
    }

    /** The other files that state a channel: the law of its inputs, a channel that follows, a joint law. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bsc:0.1 --input-law a.csv|0.5/0.3|input-law is 'a law with the sum 4/5' in lines 1 to 2 of 'a.csv'",
        "bsc:0.1 --input-law a.csv|2/-1|input-law is 'a law with the entry -1' in line 2, column 1 of 'a.csv'",
        "bsc:0.1 --input-law a.csv|0.2 0.3 0.5|input-law is '3 entries' in 'a.csv'; it must be as many as",
        "bsc:0.1 --then a.csv|1,0/1,1|then is 'row 2 with the sum 2' in line 2 of 'a.csv'",
        "bsc:0.1 --then a.csv|1,0|then is '1 rows' in 'a.csv'; it must be as many as the first channel has outputs",
        "--joint a.csv|0.5,0.1/0.4|joint is 'row 2 with 1 entries' in line 2 of 'a.csv'",
        "--joint a.csv|0.5,0.1/0.5,-0.1|joint is 'row 2 with the entry -1/10' in line 2, column 5 of 'a.csv'",
        "--joint a.csv|0.5,0.1/0.4,0.1|joint is 'entries with the sum 11/10' in 'a.csv'"})
    void placesOfErrorsElsewhere(String arguments, String text, String message) throws Exception {
        Files.writeString(JAR.file("a.csv"), text.replace('/', '\n'));
        Jar.Result result = JAR.run(("channel " + arguments).split(" "));
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().matches("(?s)error: (--)?\\Q" + message + "\\E.*"), result.err());
    }

    @Test
    void textThatIsNotUtf8() throws Exception {
        Files.write(JAR.file("a.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, '1', 0});
        assertTrue(JAR.run("channel", "a.csv").said().startsWith("error: matrix is 'a.csv'; it must be a file with text in UTF-8"));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"channel -", "channel /dev/stdin", "channel --joint -", "channel bsc:0.1 --then -"})
    void standardInput(String command) throws Exception {
        boolean isJoint = command.contains("joint");
        Jar.Result result = new Shell(JAR.folder()).run("printf '" + (isJoint ? "0.45,0.05\\n0.1,0.4" : "0.9,0.1\\n0.2,0.8")
            + "' | ironbound " + command + " --certificate c.json && ironbound check - < c.json"
            + " && cat c.json | ironbound check /dev/stdin");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("eta_KL") && result.out().contains("VERIFIED -\n")
            && result.out().endsWith("VERIFIED /dev/stdin\n"), result.all());
    }

    /** Thirds that a program has rounded: each row is divided by its exact sum. */
    @Test
    void roundedRows() throws Exception {
        Files.writeString(JAR.file("a.csv"), "0.3333333333333333,0.6666666666666666\n0.5,0.5\n");
        Jar.Result refused = JAR.run("channel", "a.csv");
        assertEquals(2, refused.code(), refused.all());
        assertTrue(refused.said().contains("row 1 with the sum") && refused.said().contains("--normalize"), refused.err());
        Jar.Result result = JAR.run("channel", "a.csv", "--normalize", "--certificate", "c.json");
        assertEquals(0, result.code(), result.all());
        assertEquals("--normalize: matrix, 1 of 2 rows were divided by their sum, which differed from 1 by 1E-16 at most\n",
            result.err());
        Jar.Result exact = JAR.run("channel", "1/3,2/3;1/2,1/2", "--certificate", "d.json");
        assertEquals(exact.out().replace("d.json", "c.json"), result.out());
        assertEquals(0, JAR.run("check", "c.json", "--problem", "channel", "--matrix", "a.csv", "--normalize").code());
        assertEquals("--normalize: matrix, nothing was changed\n", JAR.run("channel", "bsc:0.1", "--normalize").err());
    }

    @Test
    void roundedLaws() throws Exception {
        Files.writeString(JAR.file("joint.csv"), "3,1\n2,2\n");
        Jar.Result joint = JAR.run("channel", "--joint", "joint.csv", "--normalize", "--certificate", "c.json");
        assertEquals(0, joint.code(), joint.all());
        Jar.Result law = JAR.run("channel", "3/4,1/4;1/2,1/2", "--input-law", "2,2", "--normalize", "--certificate", "c.json");
        assertEquals(0, law.code(), law.all());
        assertEquals(joint.out(), law.out());
    }

    /** It repairs rounding, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"-1,-1;1/2,1/2", "0,0;1/2,1/2", "2,-1;1/2,1/2"})
    void whatIsNotNormalized(String matrix) throws Exception {
        Jar.Result result = JAR.run("channel", "--normalize", "--", matrix);
        assertEquals(2, result.code(), result.all());
        assertEquals("", result.out());
    }
}
