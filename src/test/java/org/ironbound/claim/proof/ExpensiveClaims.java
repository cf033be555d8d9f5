package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * Certificates that would take minutes, days or all memory to check if nothing stopped it: dear functions at high precision, long numbers,
 * expressions that grow, nest or share their parts, proofs of many or of dear cases, tokens that mean nothing, and random ones. The same
 * ones every time.
 */
final class ExpensiveClaims {
    private static final String UNIT = "forall x in [0, 1]: ";
    private static final String OPEN = "forall x in (0, 1], y in (0, 1]: ";
    private static final String ENDLESS = "forall x in [1, inf): ";
    private static final String SEVEN =
        "forall a in [0, 1], b in [0, 1], c in [0, 1], d in [0, 1], e in [0, 1], f in [0, 1], g in [0, 1]: ";
    private static final List<Integer> PRIMES = List.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37);
    /** Digits of the longest numbers of tokens and of the counterexample. */
    private static final int DIGITS = 9_990;
    private static final int RANDOM = 60;
    private static final long SEED = 13;

    private final Map<String, ClaimCertificate> all = new LinkedHashMap<>();

    private ExpensiveClaims() {
    }

    /** All of them, by name. */
    static Map<String, ClaimCertificate> all() {
        ExpensiveClaims claims = new ExpensiveClaims();
        claims.functions();
        claims.longNumbers();
        claims.longSums();
        claims.polynomials();
        claims.quadraticForms();
        claims.sharedParts();
        claims.deep();
        claims.longTokens();
        claims.equations();
        claims.manyCases();
        claims.counterexamples();
        claims.random();
        return claims.all;
    }

    private void add(String name, int bits, List<String> definitions, String claim, List<String> proof) {
        ClaimCertificate before = all.put(name, new ClaimCertificate(claim, definitions, bits, List.of(proof), Map.of()));
        if (before != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
    }

    private void add(String name, String claim, String... proof) {
        add(name, 64, List.of(), claim, List.of(proof));
    }

    /** Cases that each close a part of [0, 1], of which there is less and less left. */
    private static List<String> slices(int count, String token) {
        List<String> tokens = new ArrayList<>();
        for (int i = 2; i < count; i++) {
            tokens.add("s:x:" + (i - 1) + "/" + i);
            tokens.add(token);
        }
        tokens.add(token);
        return tokens;
    }

    /** A thousand values of each function, at the least, a usual and the highest precision, by each rule. */
    private void functions() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("exp of exp", "exp(exp(9 + x/k))");
        terms.put("exp", "exp(x + k)");
        terms.put("exp of whole numbers", "exp(k) + x");
        terms.put("ln", "ln(x + k)");
        terms.put("ln of numbers", "ln(1000003 + 2*k) + x");
        terms.put("sqrt", "sqrt(x + k)");
        terms.put("power", "(1 + x/k)^(10000 - k)");
        terms.put("phi", "phi((1 + x + k)/3000)");
        terms.put("phi near 1/2", "phi(1/2 - (1 + x + k)/2^20)");
        terms.put("d2", "d2((x + k)/3000, (k + x^2)/2000)");
        terms.put("Dber", "Dber((x + k)/3000)");
        terms.put("pi", "pi^k + x");
        terms.put("product", "(x + 1/k)*(exp(x) + k)");
        terms.put("quotient", "exp(x/k)*ln(x + k)/(x + k)");
        terms.forEach((name, term) -> {
            for (int bits : new int[] {16, 96, 8192}) {
                for (String token : name.equals("quotient") || name.equals("phi") ? List.of("i", "m", "t:8") : List.of("i")) {
                    add(name + " " + bits + " " + token, bits, List.of(), UNIT + "sum(k, 1, 1000, " + term + ") > 0", slices(200, token));
                }
            }
        });
        for (String term : List.of("(x + k)^(10000 - k)", "exp(-x/k)*ln(x + k)*x^3/(x + k)", "((x^9000 + k)^9000 + 1)^9000")) {
            for (String token : List.of("i", "l:x", "c:x")) {
                add("endless " + term + " " + token, 8192, List.of(), ENDLESS + "sum(k, 1, 1000, " + term + ") > 0",
                    List.of(token, "i", "i"));
            }
        }
    }

    private void longNumbers() {
        String primes = PRIMES.stream().map(p -> p + "^300").collect(Collectors.joining("*"));
        String digits = "7".repeat(900);
        for (String term : List.of("factorial(9000 + k)", "binomial(10000, 5000 + k)", "binomial(x + k, 5000)", "binomial(1/7, 900 + k)",
            "(3^9999)^12/(2^9999 + k)^19",
            "1/(k + " + digits + ")", "x/(k + " + digits + ")", "ln(factorial(1000 + k))", "ln((" + primes + ")/2^k)",
            "sqrt((3^9999)^9 + k)", "x^k/(3^k + 2)^90",
            "exp(k*x/3^9999)", "d2(1/3^k, x/2 + 1/3)", "min(x, (3^k + 1)/(2^k + 1))")) {
            add("long numbers in " + term.substring(0, Math.min(30, term.length())), UNIT + "sum(k, 1, 1000, " + term + ") + x > 0", "i");
        }
        add("factorials", UNIT + "sum(k, 1, 1000, sum(j, 1, 30, factorial(10000)/factorial(9999))) + x > 0", "i");
        add("long range", "forall x in [1/(3^9999)^9, (2^9999)^9]: x*exp(-x) > 0", "m");
        add("harmonic sums", UNIT + "sum(k, 1, 1000, x/k)" + " + sum(k, 1, 1000, x/(1000 + k))".repeat(20) + " > 0", "i");
        add("numbers with one hash code", UNIT + "sum(j, 0, 19, sum(k, 1, 900, ln(x + 1 + (k + 1000*j)*(2^32 - 31)))) > 0", "i");
        add("matrices", UNIT + "sum(k, 1, 1000, eta_kl('" + IntStream.range(0, 60).mapToObj(i -> "1/" + (i + 1) + "9".repeat(280))
            .collect(Collectors.joining(",")) + "')) + x > 0",
            "i");
    }

    private void longSums() {
        String sum = "sum(k, 1, 900, exp(x/k)*ln(x + k)*sqrt(x + k)/(x + k))";
        for (String token : List.of("w:d:0:1", "w:d:1:1", "w:l:0:1", "w:e:0:1", "w:r:0:1", "w:h:0:0", "a", "l:x", "c:x")) {
            add("sum " + token, UNIT + sum + " > 1", token, "i", "i");
            add("entropies " + token, UNIT + "sum(k, 1, 900, Dber(x/k)*d2(x/k/2, 1/2)) > -1", token, "i", "i");
        }
        add("sums of sums", UNIT + "sum(j, 0, 19, sum(k, 1, 1000, x^k*exp(j*x))) > 0", "m");
        add("sum added again and again", UNIT + "sum(k, 1, 1000, x^k)" + " + x*sum(k, 1, 1000, exp(x/k))".repeat(20) + " > 0", "i");
        String equation = "forall x in [0, 1], s in [0, 2]: s^2 = 1 + x";
        add("equation in a long sum", equation + " implies sum(k, 1, 900, ln(s + k)*sqrt(s + k)/(s + k)) >= -1", "q:0:s:2", "i");
        add("equation of a long sum", equation + " + sum(k, 1, 400, sqrt(x + k)/ln(x + k + 1)) implies s + 1 > 0", "q:0:s:2", "i");
        String names = IntStream.range(0, 20).mapToObj(i -> ", s" + i + " in [0, 2]").collect(Collectors.joining());
        String equations = IntStream.range(0, 20).mapToObj(i -> "s" + i + "^2 = 1 + x/" + (i + 1)).collect(Collectors.joining(" and "));
        add("twenty equations", "forall x in [0, 1]" + names + ": " + equations + " implies x + s0 + 1 > 0", "q" + IntStream.range(0, 20)
            .mapToObj(i -> ":" + 2 * i + ":s" + i + ":2").collect(Collectors.joining()), "i");
        add("exp of a long sum of logarithms", OPEN + "exp(sum(k, 1, 15, sum(j, 1, 900, ln(x + 1000*k + j)))) > 0", "i");
        add("derivatives of derivatives", 96, List.of(), UNIT + "sum(k, 1, 30, exp(x/k)*ln(x + k)/(x + k)) > 0",
            Stream.concat(Collections.nCopies(20, "l:x").stream(),
            Collections.nCopies(21, "i").stream()).toList());
    }

    private void polynomials() {
        String products = IntStream.range(1, 30).mapToObj(k -> "(a + b/" + k + " + c*" + k + ")").collect(Collectors.joining("*"));
        for (String token : List.of("a", "w:d:0:0", "w:d:1:0", "w:e:0:0", "w:r:0:1", "w:l:0:1", "c:a")) {
            for (String polynomial : List.of("(a + b + c + d + e + f + g + 1/(a + 2))^8", "sum(k, 1, 100, (a + b/k + c*k + d^2)^4/(e + k))",
                "sum(k, 1, 200, (a + b/k + sqrt(c + k) + exp(d*k))^2/(e + k))", products, "(a + 3^9999*b)^60 - c",
                "sum(k, 1, 900, (a + b/k)^2/(c + k))",
                "sum(k, 1, 40, (a + b*k + c + d/k + e + f + 1/k)^4)")) {
                add("polynomial " + token + " " + polynomial.substring(0, 20) + polynomial.length(), SEVEN + polynomial + " >= 2", token,
                    "i", "i");
            }
            add("high powers " + token, UNIT + "sum(k, 1, 100, 1/(x + k*sqrt(x + k))^9999) >= 0", token, "i", "i");
        }
    }

    /** Squares are completed with numbers that grow from step to step. */
    private void quadraticForms() {
        List<String> atoms = Stream.of("a", "b", "c", "d", "e", "f", "g").flatMap(v -> Stream.of(v, "ln(" + v + " + 2)"))
            .collect(Collectors.toCollection(ArrayList::new));
        atoms.addAll(List.of("exp(a)", "exp(b)", "exp(c)", "exp(d)"));
        List<String> products = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = 0; j <= i; j++) {
                products.add("N(" + (20 * i + j) + (i == j ? ", 99" : ", 1") + ")*" + atoms.get(i) + "*" + atoms.get(j));
            }
        }
        String form = IntStream.range(0, (products.size() + 99) / 100)
            .mapToObj(i -> "(" + String.join(" + ", products.subList(100 * i, Math.min(100 * i + 100, products.size()))) + ")")
            .collect(Collectors.joining(" + "));
        for (int size : new int[] {20, 60, 600}) {
            add("quadratic form " + size, 64, List.of("N(k, f) = f*(3^" + size + " + k)/(2^" + 3 * size / 2 + " + 7*k + 1)"), SEVEN + form
                + " >= 0", List.of("a"));
        }
    }

    /** Definitions that call each other n times, each with what is written in place of a, b and so on. */
    private static List<String> nested(String name, String parameters, String start, int n, String arguments) {
        List<String> definitions = new ArrayList<>(List.of(name + "0(" + parameters + ") = " + start));
        for (int i = 1; i <= n; i++) {
            definitions.add(name + i + "(" + parameters + ") = " + name + (i - 1) + "(" + arguments + ")");
        }
        return definitions;
    }

    /** Few nodes that stand for very many operations. */
    private void sharedParts() {
        List<String> tokens = List.of("i", "m", "t:8", "a", "l:x", "u:x", "c:x", "w:d:0:0", "w:d:1:0", "w:l:0:0", "w:l:1:0", "w:e:0:0",
            "w:r:0:0", "w:h:0:0", "w:h:1:0");
        for (String token : tokens) {
            List<String> proof = List.of(token, "i", "i");
            add("products " + token, 64, nested("F", "a, b", "a*b", 54, "b, a*b"), OPEN + "F54(x, y) + 1 >= 0", proof);
            add("growing products " + token, 64, nested("F", "a, b", "a*b", 54, "b, a*b"), OPEN + "F54(x, y + x) + exp(x) >= 0", proof);
            add("quotients " + token, 64, nested("Q", "a, z", "a", 54, "a/(a*z), z + 1"), OPEN + "Q54(x, y + x) + exp(x) >= 0", proof);
            add("logarithms of quotients " + token, 64, nested("Q", "a, z", "a", 54, "a/(a*z), z + 1"), OPEN + "ln(Q54(x, y + x)) >= -100",
                proof);
            add("times logarithms " + token, 64, nested("T", "a", "a", 54, "a*(a + 1)"), OPEN + "x*T54(ln(x)) + 1 >= 0", proof);
            add("times sums " + token, 64, nested("T", "a", "a", 54, "a*(a + 1)"), OPEN + "x*T54(x/100) + 1 >= 0", proof);
            add("squares " + token, 64, nested("S", "a", "a", 54, "(a*y1 + a)^2").stream().map(line -> line.replace("y1", "2")).toList(),
                OPEN + "S54(x/4) + y >= 0", proof);
            add("roots " + token, 64, nested("R", "a", "a", 54, "sqrt(a*(a + 1))"), OPEN + "R54(x) + y >= 0", proof);
        }
    }

    /** Operations within each other. */
    private void deep() {
        for (String token : List.of("i", "m", "t:8", "a", "l:x", "c:x", "w:d:0:0", "w:l:0:0")) {
            for (int depth : new int[] {7, 54}) {
                add("deep " + depth + " " + token, 64, nested("S", "a", "a", depth, "exp(-".repeat(190) + "a" + ")".repeat(190)), OPEN
                    + "x*S" + depth + "(ln(x)) + 1 >= 0",
                    List.of(token, "i", "i"));
            }
        }
        String spine = "Z";
        for (int i = 0; i < 90; i++) {
            spine = "(" + spine + "+1".repeat(95) + ")";
        }
        List<String> spines = new ArrayList<>(List.of("L0(a) = a"));
        for (int i = 1; i < 12; i++) {
            spines.add("L" + i + "(a) = " + spine.replace("Z", "L" + (i - 1) + "(a)"));
        }
        add("a long spine", 64, spines, UNIT + "L11(x) > 0", List.of("i"));
        add("exponential definitions", 64, nested("E", "a", "a", 59, "a").stream()
            .map(line -> line.replaceFirst("= (E\\d+)\\(a\\)", "= $1(a) + $1(a + 1)")).toList(),
            UNIT + "E59(x) > 0", List.of("i"));
        add("brackets", UNIT + "(".repeat(9_000) + "x" + ")".repeat(9_000) + " > 0", "i");
        add("towers", UNIT + "2" + "^(9".repeat(150) + ")".repeat(150) + " > x", "i");
        add("powers of powers", UNIT + "x" + "^2".repeat(4_000) + " > 0", "i");
    }

    private void longTokens() {
        String long1 = "s:x:1/" + "7".repeat(DIGITS);
        String long2 = "s:x:1/" + "8".repeat(DIGITS);
        add("long splits", UNIT + "x >= 0", IntStream.range(0, 50).mapToObj(i -> "s:x:1/" + (i % 9 + 1) + "7".repeat(DIGITS))
            .toArray(String[]::new));
        for (String token : List.of("i", "m", "t:8", "a", "l:x", "c:x", "w:d:1:1", "w:s:0:0", "p:x:1:1/2", "p:x:2:exp(exp(-9))",
            "r:x:2:l:1:2")) {
            add("long box " + token, 64, List.of(), UNIT + "x^2 + exp(x)/(x + 1) + 1 >= 0",
                Stream.concat(Stream.of(long1, long2), Collections.nCopies(40_000, token).stream()).toList());
        }
        String nested = "exp(".repeat(19) + "1/9" + ")".repeat(19);
        for (String token : List.of("p:x:2:" + nested, "p:x:1:" + "9^".repeat(40) + "9", "p:x:1:" + nested.replace("exp", "sum"), "p:x:1:x",
            "r:x:4:l:" + "9".repeat(DIGITS) + ":2", "r:x:4:u:" + "9".repeat(DIGITS) + "/" + "7".repeat(DIGITS) + ":2", "w:s:2:2")) {
            add("repeated " + token.substring(0, Math.min(30, token.length())), 8192, List.of(),
                UNIT + "(x - 1/2)*(sum(k, 1, 60, exp(x/k)) - 60*exp(x)) + exp(x)/(x + 1) + 1 >= 0", Collections.nCopies(40_000, token));
        }
        for (String token : List.of("w:l:0:99999999999", "w:l:99999999999:0", "w:l:-1:0", "w:x:0:0", "w:l:0:-1", "w:l:0",
            "s:x:99999999999999999999", "s:y:1", "g:99999999999", "g:-1",
            "t:0", "t:99999999999", "l:", "c:", "s:x:1/0", "s:x:", "s::1", "g:", "w:::", ":::", "t:8:", "s:x:0x1", "i ", "", " ", "\0",
            "\n", "s:x:\u0661/\u0662", "t:\u0663", "s:x:1e9",
            "s:x:" + "9".repeat(20_000), "l:" + "x".repeat(20_000))) {
            add("token " + token.substring(0, Math.min(30, token.length())), UNIT + "x >= -1", token, "i", "i");
        }
    }

    private void equations() {
        for (String sides : List.of("sum(k, 1, 60, exp(x/k))", "(1 + x)^9000", "1 + x")) {
            for (int count : new int[] {1, 24, 25, 100_000}) {
                String token = "q" + ":0:s:2".repeat(count);
                add("equation " + sides + " " + count, 8192, List.of(), "forall x in [0, 1], s in [0, inf): s^2 = " + sides
                    + " implies s/(1 + s) + 2^9000*x >= 0", Stream.concat(slices(200, token).stream(), slices(200, token).stream())
                    .flatMap(part -> Stream.of(part, "i").limit(part.equals(token) ? 2 : 1)).toList());
            }
        }
        String many = IntStream.range(0, 24).mapToObj(i -> "x" + i + " in [0, 2]").collect(Collectors.joining(", "));
        String chain = IntStream.range(1, 24).mapToObj(i -> "x" + i + "^9 = 1 + x" + (i - 1)).collect(Collectors.joining(" and "));
        add("chain of equations", 8192, List.of(), "forall " + many + ": " + chain + " implies x23 >= 0", List.of(
            "q" + IntStream.range(1, 24).mapToObj(i -> ":" + (2 * i - 2) + ":x" + i + ":9").collect(Collectors.joining()), "i"));
    }

    private void manyCases() {
        List<String> halves = new ArrayList<>();
        halve(halves, BigFraction.ZERO, BigFraction.ONE, 15);
        for (String inequality : List.of("x >= 0", "x*exp(x) + 1 >= 0", "sum(k, 1, 100, exp(x/k)) > 0")) {
            for (int bits : new int[] {64, 8192}) {
                add("halves of " + inequality + " " + bits, bits, List.of(), UNIT + inequality, halves);
            }
        }
        add("cases after the end", UNIT + "x >= 0", Collections.nCopies(200_000, "i").toArray(String[]::new));
        List<List<String>> proofs = Collections.nCopies(2_000, List.of("i"));
        all.put("many inequalities", new ClaimCertificate(UNIT + "ln(x + 1) >= 0" + " and x>=0".repeat(1_999), List.of(), 8192, proofs,
            Map.of()));
    }

    private static void halve(List<String> tokens, BigFraction low, BigFraction high, int depth) {
        if (depth == 0) {
            tokens.add("i");
            return;
        }
        BigFraction middle = low.add(high).divide(2);
        tokens.add("s:x:" + Fractions.text(middle));
        halve(tokens, low, middle, depth - 1);
        halve(tokens, middle, high, depth - 1);
    }

    private void counterexamples() {
        BigFraction near = BigFraction.ONE.divide(new BigFraction(new java.math.BigInteger("7".repeat(DIGITS))));
        for (String term : List.of("(x + k)^20", "x^k*(x - 1/k)", "exp(exp(9 + x/k))", "ln(x + k)/(x + 1)", "phi(x/3)", "sqrt(x + k)")) {
            for (int bits : new int[] {64, 8192}) {
                all.put("counterexample " + term + " " + bits, new ClaimCertificate(UNIT + "sum(k, 1, 900, " + term + ") < x", List.of(),
                    bits, List.of(), Map.of("x", near)));
            }
        }
    }

    private void random() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < RANDOM; i++) {
            String claim = OPEN + expression(random, 7) + " >= " + expression(random, 3);
            List<String> tokens = new ArrayList<>();
            for (int k = 0; k < 300; k++) {
                tokens.add(token(random));
            }
            add("random " + i, random.nextInt(4) == 0 ? 2048 : 96, List.of(), claim, tokens);
        }
    }

    private static String expression(SplittableRandom random, int depth) {
        if (depth == 0) {
            return random.nextInt(5) > 1 ? random.nextBoolean() ? "x" : "y" : (1 + random.nextInt(99))
                + (random.nextBoolean() ? "" : "/" + (1 + random.nextInt(99)));
        }
        String a = expression(random, depth - 1);
        String b = random.nextInt(3) == 0 ? a : expression(random, random.nextInt(depth));
        return switch (random.nextInt(12)) {
            case 0, 1 -> "(" + a + " + " + b + ")";
            case 2 -> "(" + a + " - " + b + ")";
            case 3, 4 -> "(" + a + "*" + b + ")";
            case 5 -> "(" + a + "/(" + b + " + 1))";
            case 6 -> "exp(" + a + ")";
            case 7 -> "ln(1 + abs(" + a + "))";
            case 8 -> "sqrt(abs(" + a + "))";
            case 9 -> "(" + a + ")^" + (2 + random.nextInt(random.nextInt(4) == 0 ? 1000 : 5));
            case 10 -> "sum(k, 1, " + (1 + random.nextInt(9)) + ", " + a + "*k)";
            default -> "phi(1/3 + min(" + a + ", 1)/(9 + abs(" + a + ")))";
        };
    }

    private static String token(SplittableRandom random) {
        String variable = random.nextBoolean() ? "x" : "y";
        return switch (random.nextInt(9)) {
            case 0 -> "s:" + variable + ":" + Fractions.text(new BigFraction(1 + random.nextInt(63), 64));
            case 1 -> "l:" + variable;
            case 2 -> "u:" + variable;
            case 3 -> "c:" + variable;
            case 4 -> "w:" + "dhler".charAt(random.nextInt(5)) + ":" + random.nextInt(3) + ":" + random.nextInt(3);
            case 5 -> "t:" + (1 + random.nextInt(8));
            case 6 -> "m";
            case 7 -> "a";
            default -> "i";
        };
    }
}
