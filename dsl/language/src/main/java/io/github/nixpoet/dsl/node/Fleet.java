package io.github.nixpoet.dsl.node;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Machines that belong together.
 *
 * <pre>{@code
 * Fleet fleet = Fleet.builder().shared(common).role("web", nginx).nodes(db, web).build();
 * }</pre>
 *
 * @param shared what every node is
 * @param roles what the nodes of a role are besides, by its name
 * @param nodes the nodes by name, in order
 */
public record Fleet(NixosModule shared, Map<String, NixosModule> roles, Map<String, Node> nodes) {

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if two nodes have one address, or a node has a role or needs a node or service that is not there,
     *     or has two devices for one file system
     */
    public Fleet {
        Given.present(shared, "what every node is");
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        Map<String, String> addresses = new HashMap<>();
        FileSystems fileSystems = new FileSystems(shared, roles);
        for (Node node : nodes.values()) {
            checkRoles(node, roles);
            checkLinks(node, nodes);
            fileSystems.check(node);
            node.address()
                    .map(address -> addresses.put(address.toLowerCase(Locale.ROOT), node.name()))
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("the nodes '" + other + "' and '" + node.name()
                                + "' have one address, " + node.address().orElse("") + "; give each one of its own");
                    });
        }
    }

    private static void checkRoles(Node node, Map<String, NixosModule> roles) {
        for (String role : node.roles()) {
            if (!roles.containsKey(role)) {
                throw new IllegalArgumentException("the node '" + node.name() + "' has the role '" + role
                        + "', which the fleet has not; it has " + roles.keySet());
            }
        }
    }

    private static void checkLinks(Node node, Map<String, Node> nodes) {
        for (Link link : node.links()) {
            Node other = nodes.get(link.node());
            if (other == null) {
                throw new IllegalArgumentException("the node '" + node.name() + "' uses '" + link.node()
                        + "', which is no node of the fleet; add it with nodes(…)");
            }
            other.port(link.service());
        }
    }

    /**
     * A fleet without nodes yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds what this fleet holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder().shared(shared).nodes(nodes.values());
        roles.forEach(builder::role);
        return builder;
    }

    /**
     * A node.
     *
     * @param name its name
     * @return the node
     * @throws IllegalArgumentException if there is none of that name
     */
    public Node node(String name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no node of the fleet is named '" + name + "'");
        }
        return node;
    }

    /** Gathers nodes and what they share. */
    public static final class Builder {

        private final Map<String, NixosModule> roles = new LinkedHashMap<>();
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private NixosModule shared = NixosModule.builder().build();

        private Builder() {}

        /**
         * Says what every node is.
         *
         * @param module what it is
         * @return this
         */
        public Builder shared(NixosModule module) {
            shared = Given.present(module, "what every node is");
            return this;
        }

        /**
         * Adds a role.
         *
         * @param role its name, that of a file too
         * @param module what its nodes are besides
         * @return this
         * @throws IllegalArgumentException if it is no name, or there is a role of that name
         */
        public Builder role(String role, NixosModule module) {
            if (!Given.present(role, "the name of a role").matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
                throw new IllegalArgumentException("the name of a role has letters, digits, - and _: '" + role + "'");
            }
            if (roles.putIfAbsent(role, Given.present(module, "the module of a role")) != null) {
                throw new IllegalArgumentException("the fleet has two roles named '" + role + "'; name one otherwise");
            }
            return this;
        }

        /**
         * Adds nodes.
         *
         * @param more the nodes
         * @return this
         * @throws IllegalArgumentException if there is a node of one's name
         */
        public Builder nodes(Node... more) {
            return nodes(Arrays.asList(more));
        }

        /**
         * Adds nodes.
         *
         * @param more the nodes
         * @return this
         * @throws IllegalArgumentException if there is a node of one's name
         */
        public Builder nodes(Collection<Node> more) {
            for (Node node : more) {
                if (nodes.putIfAbsent(node.name(), node) != null) {
                    throw new IllegalArgumentException(
                            "the fleet has two nodes named '" + node.name() + "'; name one otherwise");
                }
            }
            return this;
        }

        /**
         * The fleet.
         *
         * @return a fleet of what was given
         * @throws IllegalArgumentException as {@link Fleet}
         */
        public Fleet build() {
            return new Fleet(shared, roles, nodes);
        }
    }
}
