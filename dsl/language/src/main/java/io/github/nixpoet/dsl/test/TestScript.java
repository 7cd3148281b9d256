package io.github.nixpoet.dsl.test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the Python script of a test.
 *
 * <p>Example: {@code script -> script.machine("web").waitForUnit("nginx.service").succeed("curl localhost")}.
 */
public final class TestScript {

    private final Set<String> nodes;
    private final List<String> lines = new ArrayList<>();

    TestScript(Set<String> nodes) {
        this.nodes = new LinkedHashSet<>(nodes);
    }

    /**
     * A machine of the test.
     *
     * @param node the name of its node
     * @return the machine; what is asked of it goes to the end of this script
     * @throws IllegalArgumentException if the test has no such node
     */
    public Machine machine(String node) {
        if (!nodes.contains(node)) {
            throw new IllegalArgumentException("no node is named '" + node + "'; the test has " + nodes);
        }
        return new Machine(this, NodeName.inPython(node));
    }

    /**
     * Starts all machines at once; otherwise each starts when it is first asked for something.
     *
     * @return this
     */
    public TestScript startAll() {
        return raw("start_all()");
    }

    /**
     * Adds Python as it is.
     *
     * @param python one or more whole lines
     * @return this
     */
    public TestScript raw(String python) {
        python.lines().forEach(lines::add);
        return this;
    }

    /** The script, each line ended. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
