package io.github.nixpoet.dsl.node;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Ports;

/**
 * What a node offers to others.
 *
 * @param name what others call it, as {@code postgres}
 * @param port where it listens
 * @param protocol the protocol of the port
 */
public record Service(String name, int port, Protocol protocol) {

    /** The protocols that have ports. */
    public enum Protocol {
        /** TCP. */
        TCP,
        /** UDP. */
        UDP
    }

    /**
     * Checks the name and the port.
     *
     * @throws IllegalArgumentException if the name is blank, or the port is not from 1 to 65535
     */
    public Service {
        Given.text(name, "the name of a service");
        Ports.check(port);
    }

    boolean clashesWith(Service other) {
        return name.equals(other.name) || (port == other.port && protocol == other.protocol);
    }
}
