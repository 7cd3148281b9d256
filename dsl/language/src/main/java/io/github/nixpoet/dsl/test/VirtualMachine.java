package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Ports;
import java.util.Map;

/** A virtual machine of QEMU in a test script: it has a screen, a keyboard and a power switch. */
public final class VirtualMachine extends Machine<VirtualMachine> {

    VirtualMachine(TestScript script, String name, Map<String, Object> options) {
        super(script, name, options);
    }

    @Override
    VirtualMachine with(TestScript where, String machine, Map<String, Object> next) {
        return new VirtualMachine(where, machine, next);
    }

    /**
     * Writes a picture of the screen into the output of the test.
     *
     * @param name the name of the file, without {@code .png}
     * @return this
     */
    public VirtualMachine screenshot(String name) {
        return call("screenshot", name);
    }

    /**
     * Presses a key, or some at once.
     *
     * @param key as {@code ret} or {@code ctrl-alt-delete}
     * @return this
     */
    public VirtualMachine sendKey(String key) {
        return call("send_key", key);
    }

    /**
     * Types text.
     *
     * @param text what is typed; a line break is the return key
     * @return this
     */
    public VirtualMachine sendChars(String text) {
        return call("send_chars", text);
    }

    /**
     * Writes to the serial console.
     *
     * @param text what is written
     * @return this
     */
    public VirtualMachine sendConsole(String text) {
        return call("send_console", text);
    }

    /**
     * Waits until the serial console shows something.
     *
     * @param regex a regular expression of Python
     * @return this
     */
    public VirtualMachine waitForConsoleText(String regex) {
        return call("wait_for_console_text", regex);
    }

    /**
     * The text on a console.
     *
     * @param tty the number of the console
     * @return a string
     */
    public Python ttyText(int tty) {
        return ask("get_tty_text", Integer.toString(tty));
    }

    /**
     * Writes the text on a console to the log of the test.
     *
     * @param tty the number of the console
     * @return this
     */
    public VirtualMachine logTty(int tty) {
        return call("dump_tty_contents", Integer.toString(tty));
    }

    /**
     * What the machine wrote to its serial console so far.
     *
     * @return a string
     */
    public Python consoleLog() {
        return ask("get_console_log");
    }

    /**
     * Asks QEMU's monitor.
     *
     * @param command as {@code info network}
     * @return its answer, a string
     */
    public Python monitor(String command) {
        return ask("send_monitor_command", Given.text(command, "a command of the monitor"));
    }

    /**
     * Waits until a text console shows something.
     *
     * @param tty the number of the console
     * @param regex a regular expression of Python
     * @return this
     */
    public VirtualMachine waitUntilTtyMatches(int tty, String regex) {
        return call("wait_until_tty_matches", Integer.toString(tty), regex);
    }

    /**
     * Waits until the screen shows text; the test needs {@link VmTestBuilder#enableOcr}.
     *
     * @param regex a regular expression of Python
     * @return this
     */
    public VirtualMachine waitForText(String regex) {
        script().readScreen();
        return call("wait_for_text", regex);
    }

    /**
     * The text on the screen; the test needs {@link VmTestBuilder#enableOcr}.
     *
     * @return a string
     */
    public Python screenText() {
        script().readScreen();
        return ask("get_screen_text");
    }

    /**
     * The text on the screen as it is read in several ways, one of which may be right; the test needs {@link VmTestBuilder#enableOcr}.
     *
     * @return a list of strings
     */
    public Python screenTexts() {
        script().readScreen();
        return ask("get_screen_text_variants");
    }

    /**
     * The names of all windows.
     *
     * @return a list of strings
     */
    public Python windowNames() {
        return ask("get_window_names");
    }

    /**
     * Waits until the X server takes connections.
     *
     * @return this
     */
    public VirtualMachine waitForX() {
        return call("wait_for_x");
    }

    /**
     * Waits until there is a window.
     *
     * @param regex a regular expression of Python for its name
     * @return this
     */
    public VirtualMachine waitForWindow(String regex) {
        return call("wait_for_window", regex);
    }

    /**
     * Unplugs the cable that connects the machine to the others.
     *
     * @return this
     */
    public VirtualMachine block() {
        return call("block");
    }

    /**
     * Plugs the cable in again.
     *
     * @return this
     */
    public VirtualMachine unblock() {
        return call("unblock");
    }

    /**
     * Reaches a TCP port of the machine from the host, for a test that is run by hand.
     *
     * @param hostPort from 1 to 65535
     * @param guestPort from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if one is no port
     */
    public VirtualMachine forwardPort(int hostPort, int guestPort) {
        return call("forward_port", Ports.check(hostPort), Ports.check(guestPort));
    }

    /**
     * Starts the machine such that it can {@link #reboot}; otherwise it is off after that.
     *
     * @return this
     */
    public VirtualMachine startToReboot() {
        return call("start", Python.code("allow_reboot=True"));
    }

    /**
     * Presses the keys that start the machine again.
     *
     * @return this
     */
    public VirtualMachine reboot() {
        return call("reboot");
    }

    /**
     * Cuts the power.
     *
     * @return this
     */
    public VirtualMachine crash() {
        return call("crash");
    }

    /**
     * Goes on from the initial file system to the real one, where the machine has {@code testing.initrdBackdoor}.
     *
     * @return this
     */
    public VirtualMachine switchRoot() {
        return call("switch_root");
    }
}
