package org.ironbound.proof;

import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.speclang.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns KeY's long contract names into file names that people can read. */
public final class ContractNames {
    private static final String KERNEL = "org.ironbound.kernel.";
    private static final Pattern KEY_NAME = Pattern.compile(
            "(?<type>.+?)\\[(?<owner>.+?)::(?<target>.+)\\]\\.JML (?<kind>.+?)(?: operation contract)?\\.(?<id>\\d+)");
    private static final Pattern OF_METHOD = Pattern.compile("(?<method>[\\w.]+::\\w+)\\((?<parameters>.*)\\) normal_behavior\\.\\d+");
    private static final Map<String, String> PRIMITIVE = Map.of("I", "int", "J", "long", "Z", "boolean");

    private ContractNames() {
    }

    /**
     * Folder and name for a contract's file, without suffix; for example
     * {@code exact/Division.floor-BigInteger-BigInteger.normal_behavior.0}. Depends on nothing but the contract's name.
     */
    static String pathOf(Contract contract) {
        String type = contract.getKJT().getFullName();
        int simple = type.lastIndexOf('.') + 1;
        String folder = withoutKernel(type.substring(0, simple)).replace('.', '/');
        return folder + type.substring(simple) + "." + target(contract.getTarget()) + "." + kind(contract);
    }

    /** The name of a contract, shorter; for example {@code exact.Division::floor(BigInteger,int) normal_behavior.0}. */
    public static String readable(String contractName) {
        Matcher name = KEY_NAME.matcher(contractName);
        if (!name.matches()) {
            return contractName;
        }
        String type = withoutKernel(name.group("type"));
        String target = name.group("target").replace("java.math.", "").replace(KERNEL, "");
        String kind = " " + name.group("kind") + "." + name.group("id");
        return name.group("owner").equals(name.group("type"))
                ? type + "::" + target + kind
                : type + "[" + name.group("owner") + "::" + target + "]" + kind;
    }

    /**
     * The method or constructor that a contract is about, such as {@code exact.Division::floor(BigInteger,int)}; else an empty text.
     *
     * @param readable the contract's shorter name
     */
    public static String method(String readable) {
        Matcher name = OF_METHOD.matcher(readable);
        if (!name.matches()) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : name.group("parameters").split(",")) {
            parameters.add(declared(parameter));
        }
        return name.group("method") + "(" + String.join(",", parameters) + ")";
    }

    /** A type as sources write it: KeY calls an array of numbers {@code [LBigInteger}. */
    private static String declared(String parameter) {
        int dimensions = parameter.lastIndexOf('[') + 1;
        String element = parameter.substring(dimensions).replaceAll(".*\\.", "");
        if (dimensions > 0) {
            element = PRIMITIVE.getOrDefault(element, element.startsWith("L") ? element.substring(1) : element);
        }
        return element + "[]".repeat(dimensions);
    }

    private static String withoutKernel(String packageName) {
        return packageName.startsWith(KERNEL) ? packageName.substring(KERNEL.length()) : packageName;
    }

    private static String target(IObserverFunction target) {
        List<String> parts = new ArrayList<>();
        String name = target.name().toString();
        parts.add(clean(target instanceof IProgramMethod method ? method.getName()
                : name.substring(name.lastIndexOf(':') + 1)));
        for (KeYJavaType parameter : target.getParamTypes()) {
            parts.add(clean(simpleName(parameter)));
        }
        return String.join("-", parts);
    }

    private static String simpleName(KeYJavaType type) {
        String name = type.getFullName();
        return name.substring(name.lastIndexOf('.') + 1).replace("[]", "Array");
    }

    /** What KeY's name says behind the target, for example {@code JML normal_behavior operation contract.0}. */
    private static String kind(Contract contract) {
        String name = contract.getName();
        String kind = name.substring(name.lastIndexOf(']') + 1);
        return clean(kind.replace("JML ", "").replace(" operation contract", ""));
    }

    private static String clean(String text) {
        return text.replaceAll("[^A-Za-z0-9_.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }
}
