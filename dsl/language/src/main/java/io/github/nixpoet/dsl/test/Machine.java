package io.github.nixpoet.dsl.test;

import java.time.Duration;

/** A machine in a test script. Each method adds a line that calls the method of the test driver of that name. */
public final class Machine {

    private final TestScript script;
    private final String name;

    Machine(TestScript script, String name) {
        this.script = script;
        this.name = name;
    }

    /**
     * Waits until a unit of systemd is active.
     *
     * @param unit as {@code nginx.service}
     * @return this
     */
    public Machine waitForUnit(String unit) {
        return call("wait_for_unit", PythonString.literal(unit));
    }

    /**
     * Waits until a TCP port is open on the machine itself.
     *
     * @param port from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public Machine waitForOpenPort(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
        }
        return call("wait_for_open_port", Integer.toString(port));
    }

    /**
     * Runs a shell command that must succeed.
     *
     * @param command the command, run by root
     * @return this
     */
    public Machine succeed(String command) {
        return call("succeed", PythonString.literal(command));
    }

    /**
     * Runs a shell command that must fail.
     *
     * @param command the command, run by root
     * @return this
     */
    public Machine fail(String command) {
        return call("fail", PythonString.literal(command));
    }

    /**
     * Runs a shell command again and again until it succeeds.
     *
     * @param command the command, run by root
     * @return this
     */
    public Machine waitUntilSucceeds(String command) {
        return call("wait_until_succeeds", PythonString.literal(command));
    }

    /**
     * Waits in the machine's own time.
     *
     * @param time how long, in whole seconds
     * @return this
     * @throws IllegalArgumentException if it is negative or has a fraction of a second
     */
    public Machine sleep(Duration time) {
        if (time.isNegative() || !time.equals(Duration.ofSeconds(time.toSeconds()))) {
            throw new IllegalArgumentException("a machine sleeps for whole seconds, 0 or more, not " + time);
        }
        return call("sleep", Long.toString(time.toSeconds()));
    }

    /**
     * Starts the machine.
     *
     * @return this
     */
    public Machine start() {
        return call("start", "");
    }

    /**
     * Shuts the machine down.
     *
     * @return this
     */
    public Machine shutdown() {
        return call("shutdown", "");
    }

    private Machine call(String method, String argument) {
        script.raw(name + "." + method + "(" + argument + ")");
        return this;
    }
}
