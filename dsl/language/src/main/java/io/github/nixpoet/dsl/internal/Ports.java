package io.github.nixpoet.dsl.internal;

/** Ports of TCP and UDP. */
public final class Ports {

    private static final int LAST = 65535;

    private Ports() {}

    /**
     * Refuses what is no port.
     *
     * @param port a number
     * @return the same
     * @throws IllegalArgumentException if it is not from 1 to 65535
     */
    public static int check(int port) {
        if (port < 1 || port > LAST) {
            throw new IllegalArgumentException("a port is from 1 to " + LAST + ", not " + port);
        }
        return port;
    }
}
