package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Ports;
import java.time.Duration;
import java.util.Map;

/**
 * A machine in a test script. Each method that answers the machine adds a line that calls the method of the test driver of that name;
 * those that answer {@link Python} add none: what they ask for is part of a later line.
 *
 * <p>Example: {@code web.within(Duration.ofMinutes(2)).waitForUnit("nginx.service")} is {@code web.wait_for_unit("nginx.service",
 * timeout=120)}.
 *
 * @param <M> the kind of machine
 */
public abstract sealed class Machine<M extends Machine<M>> extends DriverCalls<M>
        permits VirtualMachine, ContainerMachine {

    Machine(TestScript script, String name, Map<String, Object> options) {
        super(script, name, options);
    }

    /**
     * Waits until a unit of systemd is active.
     *
     * @param unit as {@code nginx.service}
     * @return this
     */
    public M waitForUnit(String unit) {
        return call("wait_for_unit", Given.text(unit, "the name of a unit"));
    }

    /**
     * Checks that a unit of systemd is in a state now.
     *
     * @param unit as {@code nginx.service}
     * @param state as {@code active}
     * @return this
     */
    public M requireUnitState(String unit, String state) {
        return call("require_unit_state", unit, state);
    }

    /**
     * Whether the machine runs.
     *
     * @return a truth value
     */
    public Python isUp() {
        return ask("is_up");
    }

    /**
     * All properties of a unit of systemd.
     *
     * @param unit as {@code nginx.service}
     * @return a dictionary, of which {@link Python#at} asks for one
     */
    public Python unitInfo(String unit) {
        return ask("get_unit_info", unit);
    }

    /**
     * A property of a unit of systemd.
     *
     * @param unit as {@code nginx.service}
     * @param property as {@code MainPID}
     * @return its value, a string
     */
    public Python unitProperty(String unit, String property) {
        return ask("get_unit_property", unit, property);
    }

    /**
     * Asks systemd.
     *
     * @param arguments what stands behind {@code systemctl}, as {@code list-jobs --no-pager}
     * @return the status and the output, which {@link Python#at} takes apart
     */
    public Python systemctl(String arguments) {
        return ask("systemctl", arguments);
    }

    /**
     * Starts a unit of systemd.
     *
     * @param unit as {@code nginx.service}
     * @return this
     */
    public M startJob(String unit) {
        return call("start_job", unit);
    }

    /**
     * Stops a unit of systemd.
     *
     * @param unit as {@code nginx.service}
     * @return this
     */
    public M stopJob(String unit) {
        return call("stop_job", unit);
    }

    /**
     * Waits until a TCP port is open on the machine itself.
     *
     * @param port from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public M waitForOpenPort(int port) {
        return call("wait_for_open_port", Ports.check(port));
    }

    /**
     * Waits until nothing listens on a TCP port of the machine itself.
     *
     * @param port from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public M waitForClosedPort(int port) {
        return call("wait_for_closed_port", Ports.check(port));
    }

    /**
     * Waits until something listens on a Unix socket.
     *
     * @param path its path on the machine
     * @return this
     */
    public M waitForOpenUnixSocket(String path) {
        return call("wait_for_open_unix_socket", path);
    }

    /**
     * Waits until a file is there.
     *
     * @param path its path on the machine
     * @return this
     */
    public M waitForFile(String path) {
        return call("wait_for_file", path);
    }

    /**
     * Runs a shell command that must succeed.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return this
     */
    public M succeed(Object... command) {
        return call("succeed", Python.string(command));
    }

    /**
     * Runs a shell command that must fail.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return this
     */
    public M fail(Object... command) {
        return call("fail", Python.string(command));
    }

    /**
     * Runs a shell command again and again until it succeeds.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return this
     */
    public M waitUntilSucceeds(Object... command) {
        return call("wait_until_succeeds", Python.string(command));
    }

    /**
     * Runs a shell command again and again until it fails.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return this
     */
    public M waitUntilFails(Object... command) {
        return call("wait_until_fails", Python.string(command));
    }

    /**
     * The output of a shell command that must succeed.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return a string
     */
    public Python output(Object... command) {
        return ask("succeed", Python.string(command));
    }

    /**
     * The status and the output of a shell command, which may fail.
     *
     * @param command the command, run by root, in parts as those of {@link Python#string}
     * @return both, which {@link Python#at} takes apart
     */
    public Python execute(Object... command) {
        return ask("execute", Python.string(command));
    }

    /**
     * Waits in the machine's own time.
     *
     * @param time how long, in whole seconds
     * @return this
     * @throws IllegalArgumentException if it is negative or has a fraction of a second
     */
    public M sleep(Duration time) {
        return call("sleep", Seconds.of(time));
    }

    /**
     * Copies a file or folder to the machine.
     *
     * @param source where it is when the test runs, as a path or an expression of Nix
     * @param target its path on the machine
     * @return this
     */
    public M copyFromHost(Object source, String target) {
        return call("copy_from_host", source, target);
    }

    /**
     * Copies a file to the machine through its shell, which is slower, but needs no folder that both share.
     *
     * @param source where it is when the test runs, as a path or an expression of Nix
     * @param target its path on the machine
     * @return this
     */
    public M copyFromHostViaShell(Object source, String target) {
        return call("copy_from_host_via_shell", source, target);
    }

    /**
     * Copies a file or folder into the output of the test. Before NixOS 26.05 the driver calls this {@code copy_from_vm}, for which
     * there is {@link #call}.
     *
     * @param source its path on the machine
     * @return this
     */
    public M copyFromMachine(String source) {
        return call("copy_from_machine", source);
    }

    /**
     * Starts the machine.
     *
     * @return this
     */
    public M start() {
        return call("start");
    }

    /**
     * Shuts the machine down and waits until it is off.
     *
     * @return this
     */
    public M shutdown() {
        return call("shutdown");
    }

    /**
     * Waits until the machine is off, without shutting it down.
     *
     * @return this
     */
    public M waitForShutdown() {
        return call("wait_for_shutdown");
    }
}
