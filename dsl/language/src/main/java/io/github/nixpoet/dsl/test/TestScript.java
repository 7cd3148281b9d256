package io.github.nixpoet.dsl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gathers the Python script of a test.
 *
 * <pre>{@code
 * script -> {
 *     VirtualMachine web = script.startAll().machine("web").waitForOpenPort(80);
 *     script.subtest("the page", () -> script.check(web.output("curl -s localhost").contains("hello")));
 * }
 * }</pre>
 */
public final class TestScript {

    private static final String INDENT = "    ";

    private final Set<String> nodes;
    private final Set<String> containers;
    private final List<Python> lines = new ArrayList<>();
    private int depth;
    private boolean readsScreen;

    TestScript(Set<String> nodes, Set<String> containers) {
        this.nodes = nodes;
        this.containers = containers;
    }

    /**
     * A virtual machine of the test.
     *
     * @param node the name of its node
     * @return the machine; what is asked of it goes to the end of this script
     * @throws IllegalArgumentException if the test has no such node
     */
    public VirtualMachine machine(String node) {
        return new VirtualMachine(this, find(node, nodes, containers, "container"), Map.of());
    }

    /**
     * A container of the test.
     *
     * @param container its name
     * @return the container; what is asked of it goes to the end of this script
     * @throws IllegalArgumentException if the test has no such container
     */
    public ContainerMachine container(String container) {
        return new ContainerMachine(this, find(container, containers, nodes, "machine"), Map.of());
    }

    private static String find(String name, Set<String> there, Set<String> others, String other) {
        if (!there.contains(name)) {
            throw new IllegalArgumentException(
                    others.contains(name)
                            ? "'" + name + "' is a " + other + "; write " + other + "(\"" + name + "\")"
                            : "no node is named '" + name + "'; the test has " + there
                                    + (others.isEmpty() ? "" : " and " + others));
        }
        return NodeName.inPython(name);
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
     * Waits until all machines are off.
     *
     * @return this
     */
    public TestScript joinAll() {
        return raw("join_all()");
    }

    /**
     * Writes a line to the log of the test.
     *
     * @param message what it says, in parts as those of {@link Python#string}
     * @return this
     */
    public TestScript log(Object... message) {
        return run(Python.call("log.info", Python.string(message)));
    }

    /**
     * A part of the test with a name, under which the log shows it.
     *
     * @param name what is tested
     * @param body adds its lines
     * @return this
     */
    public TestScript subtest(String name, Runnable body) {
        return block(Python.code("with ").then(Python.call("subtest", name)), body);
    }

    /**
     * Does something for each value; unlike a loop in Java it is one in the script.
     *
     * @param variable what the script calls the value
     * @param values a collection, or Python for one, see {@link Python#value}
     * @param body adds lines for the variable, which it is handed
     * @return this
     * @throws IllegalArgumentException if the variable is no name in Python, or is that of a machine
     */
    public TestScript forEach(String variable, Object values, Consumer<Python> body) {
        Python each = variable(variable);
        return block(Python.code("for ").then(each).then(" in ").then(Python.value(values)), () -> body.accept(each));
    }

    /**
     * Does something if a condition holds.
     *
     * @param condition what must hold when the test runs
     * @param body adds lines
     * @return this
     */
    public TestScript when(Python condition, Runnable body) {
        return block(Python.code("if ").then(condition), body);
    }

    /**
     * Gives a value a name.
     *
     * @param variable the name
     * @param value the value, which is asked for once, here; see {@link Python#value}
     * @return the variable
     * @throws IllegalArgumentException if it is no name in Python, or is that of a machine
     */
    public Python let(String variable, Object value) {
        Python named = variable(variable);
        run(named.then(" = ").then(Python.value(value)));
        return named;
    }

    /**
     * Fails the test if something does not hold.
     *
     * @param condition what must hold
     * @return this
     */
    public TestScript check(Python condition) {
        return run(Python.code("assert ").then(condition));
    }

    /**
     * Fails the test if something does not hold.
     *
     * @param condition what must hold
     * @param message what is said if it does not, in parts as those of {@link Python#string}
     * @return this
     */
    public TestScript check(Python condition, Object... message) {
        return run(Python.code("assert ").then(condition).then(", ").then(Python.string(message)));
    }

    /**
     * Adds Python with values of Nix in it.
     *
     * @param statement a line
     * @return this
     */
    public TestScript run(Python statement) {
        lines.add(Python.code(INDENT.repeat(depth)).then(statement));
        return this;
    }

    /**
     * Adds Python as it is. In a block every line is indented, those of a string over several lines too.
     *
     * @param python one or more whole lines
     * @return this
     */
    public TestScript raw(String python) {
        python.lines().forEach(line -> run(Python.code(line)));
        return this;
    }

    /** Notes that the script reads text off a screen, which the driver can only where it is told to. */
    void readScreen() {
        readsScreen = true;
    }

    boolean readsScreen() {
        return readsScreen;
    }

    /** The script, each line ended. */
    Python text() {
        Python text = Python.code("");
        for (Python line : lines) {
            text = text.then(line.toString().isBlank() ? Python.code("") : line).then("\n");
        }
        return text;
    }

    private TestScript block(Python head, Runnable body) {
        run(head.then(":"));
        int before = lines.size();
        depth++;
        try {
            body.run();
            if (lines.size() == before) {
                raw("pass");
            }
        } finally {
            depth--;
        }
        return this;
    }

    private Python variable(String name) {
        if (nodes.contains(name) || containers.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' is a machine of the test; name the variable otherwise");
        }
        return Python.code(Python.checkName(name));
    }
}
