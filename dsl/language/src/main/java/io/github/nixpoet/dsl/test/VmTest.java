package io.github.nixpoet.dsl.test;

import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A test that starts virtual machines and runs a Python script over them.
 *
 * <pre>{@code
 * VmTest test = VmTest.builder("minimal-test")
 *         .node("machine", machine)
 *         .script(script -> script.machine("machine").waitForUnit("default.target"))
 *         .build();
 * }</pre>
 *
 * @param name its name
 * @param nixpkgs the nixpkgs whose test driver runs it
 * @param nodes the machines by name, in order
 * @param script the Python script, each line ended
 */
public record VmTest(String name, Nixpkgs nixpkgs, Map<String, NixosModule> nodes, String script) implements ToNix {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*");

    /**
     * Copies the nodes and checks the names.
     *
     * @throws IllegalArgumentException if the name can't be that of a derivation, if there is no node, or if a node's name can't
     *     be that of a host or is a keyword of Python
     */
    public VmTest {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        if (!NAME.matcher(Given.present(name, "the name of a test")).matches()) {
            throw new IllegalArgumentException(
                    "the name of a test has letters, digits and +-._?= and does not begin with a dot: '" + name + "'");
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("the test '" + name + "' has no node; add one with node(…)");
        }
        nodes.forEach((node, module) -> {
            NodeName.check(node);
            Given.present(module, "the module of the node '" + node + "'");
        });
    }

    /**
     * A test without nodes yet, with the nixpkgs of the search path.
     *
     * @param name its name
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * A builder that holds what this test holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name).nixpkgs(nixpkgs);
        nodes.forEach(builder::node);
        return builder.script(text -> text.raw(script));
    }

    /** The test in Nix: {@code let … in pkgs.testers.runNixOSTest …}. */
    @Override
    public NixExpr<NixType.Any> toNix() {
        AttrsBuilder settings = new AttrsBuilder().set("name", name);
        nodes.forEach((node, module) -> settings.set(AttrPath.of("nodes", node), module));
        settings.set("testScript", script);
        return let(
                scope -> {
                    if (nixpkgs.fetched()) {
                        scope.set("nixpkgs", nixpkgs.source());
                    }
                    scope.set("pkgs", Nixpkgs.pure(nixpkgs.fetched() ? ref("nixpkgs") : nixpkgs.source()));
                },
                ref("pkgs.testers.runNixOSTest").apply(settings.buildParagraphs()));
    }

    /** The test as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    /** Gathers nodes and the script over them. */
    public static final class Builder {

        private final String name;
        private final Map<String, NixosModule> nodes = new LinkedHashMap<>();
        private Nixpkgs nixpkgs = Nixpkgs.channel();
        private Consumer<TestScript> script = empty -> {};

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Takes the machines and the test driver from a nixpkgs.
         *
         * @param source the nixpkgs
         * @return this
         */
        public Builder nixpkgs(Nixpkgs source) {
            nixpkgs = source;
            return this;
        }

        /**
         * Adds a machine.
         *
         * @param node its name, which is its host name too
         * @param module what it is
         * @return this
         * @throws IllegalArgumentException if it can't be the name of a host and a machine in the script, or there is a machine
         *     of that name
         */
        public Builder node(String node, NixosModule module) {
            NodeName.check(node);
            if (nodes.containsKey(node)) {
                throw new IllegalArgumentException(
                        "the test has a node '" + node + "'; change it with replaceNode, or name this one otherwise");
            }
            for (String other : nodes.keySet()) {
                if (NodeName.inPython(other).equals(NodeName.inPython(node))) {
                    throw new IllegalArgumentException(
                            "two nodes have one name in the script: '" + other + "' and '" + node + "'");
                }
            }
            nodes.put(node, module);
            return this;
        }

        /**
         * Gives a machine another module; it keeps its place.
         *
         * @param node its name
         * @param module what it is now
         * @return this
         * @throws IllegalArgumentException if there is no machine of that name
         */
        public Builder replaceNode(String node, NixosModule module) {
            checkThere(node);
            nodes.put(node, module);
            return this;
        }

        /**
         * Takes a machine out; the script must not ask for it.
         *
         * @param node its name
         * @return this
         * @throws IllegalArgumentException if there is no machine of that name
         */
        public Builder removeNode(String node) {
            checkThere(node);
            nodes.remove(node);
            return this;
        }

        private void checkThere(String node) {
            if (!nodes.containsKey(node)) {
                throw new IllegalArgumentException("no node is named '" + node + "'; the test has " + nodes.keySet());
            }
        }

        /**
         * Adds to the script.
         *
         * @param content adds lines
         * @return this
         */
        public Builder script(Consumer<TestScript> content) {
            script = script.andThen(content);
            return this;
        }

        /**
         * Writes the script anew, whatever was added before.
         *
         * @param content adds lines
         * @return this
         */
        public Builder replaceScript(Consumer<TestScript> content) {
            script = content;
            return this;
        }

        /**
         * The test.
         *
         * @return a test of what was given
         * @throws IllegalArgumentException as {@link VmTest}, or if the script asks for a machine that is no node
         */
        public VmTest build() {
            TestScript text = new TestScript(nodes.keySet());
            script.accept(text);
            return new VmTest(name, nixpkgs, nodes, text.text());
        }
    }
}
