package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.internal.HostNames;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a node, which is that of a host and, but for its characters, of a variable in Python. */
final class NodeName {

    private static final Pattern NOT_PYTHON = Pattern.compile("^[^A-Za-z_]|[^A-Za-z0-9_]");
    private static final Set<String> KEYWORDS = Set.of(
            ("False None True and as assert async await break class continue def del elif else except finally for from"
                            + " global if import in is lambda nonlocal not or pass raise return try while with yield")
                    .split(" "));

    /** What scripts here call by its name; a machine of that name would be called in its place. */
    private static final Set<String> DRIVER = Set.of("start_all", "join_all", "subtest", "retry", "range", "log");

    private NodeName() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    private static void check(String node) {
        HostNames.check(node);
        if (isKeyword(node)) {
            throw new IllegalArgumentException("'" + node
                    + "' is a keyword of Python and names no machine in the script; name the node otherwise");
        }
        if (DRIVER.contains(node)) {
            throw new IllegalArgumentException("'" + node
                    + "' is a function of the test driver, which the machine would hide; name the node otherwise");
        }
    }

    /** Checks a name among those of the machines that are there. */
    static void checkNew(String node, Collection<String> others) {
        check(node);
        for (String other : others) {
            if (inPython(other).equals(inPython(node))) {
                throw new IllegalArgumentException(
                        "two nodes have one name in the script: '" + other + "' and '" + node + "'");
            }
        }
    }

    /** What the test driver calls a node. */
    static String inPython(String node) {
        return NOT_PYTHON.matcher(node).replaceAll("_");
    }
}
