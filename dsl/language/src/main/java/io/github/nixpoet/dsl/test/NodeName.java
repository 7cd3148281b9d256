package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.internal.Given;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a node, which is that of a host and, but for its characters, of a variable in Python. */
final class NodeName {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?");
    private static final Pattern NOT_PYTHON = Pattern.compile("^[^A-Za-z_]|[^A-Za-z0-9_]");
    private static final Set<String> KEYWORDS = Set.of(
            ("False None True and as assert async await break class continue def del elif else except finally for from"
                            + " global if import in is lambda nonlocal not or pass raise return try while with yield")
                    .split(" "));

    private NodeName() {}

    static void check(String node) {
        if (!HOST.matcher(Given.present(node, "the name of a node")).matches()) {
            throw new IllegalArgumentException(
                    "the name of a node is that of a host: up to 63 letters, digits, - and _, the first and the last a"
                            + " letter or digit; not '" + node + "'");
        }
        if (KEYWORDS.contains(node)) {
            throw new IllegalArgumentException("'" + node
                    + "' is a keyword of Python and names no machine in the script; name the node otherwise");
        }
    }

    /** What the test driver calls a node. */
    static String inPython(String node) {
        return NOT_PYTHON.matcher(node).replaceAll("_");
    }
}
