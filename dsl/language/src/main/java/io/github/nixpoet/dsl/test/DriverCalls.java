package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.internal.Given;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Calls of methods of the test driver's machine.
 *
 * @param <M> the kind of machine
 */
public abstract sealed class DriverCalls<M extends DriverCalls<M>> permits Machine {

    private static final String TIME = "timeout";
    private static final String USER = "user";

    /** The methods that ask systemd, and so can ask that of a user. */
    private static final Set<String> UNITS =
            Set.of("systemctl", "wait_for_unit", "get_unit_info", "get_unit_property", "start_job", "stop_job");

    /** The methods that give up after a time, beside those that wait. */
    private static final Set<String> TIMED = Set.of("succeed", "fail", "execute");

    private final TestScript script;
    private final String name;
    private final Map<String, Object> options;

    DriverCalls(TestScript script, String name, Map<String, Object> options) {
        this.script = script;
        this.name = name;
        this.options = options;
    }

    /** The same machine, whose next call has these options. */
    abstract M with(TestScript where, String machine, Map<String, Object> next);

    /**
     * The same machine, whose next call gives up after a time; without one, most give up after 15 minutes.
     *
     * @param time how long, in whole seconds
     * @return the machine
     * @throws IllegalArgumentException if it is not a second or more, or has a fraction of a second
     */
    public M within(Duration time) {
        if (time.isZero()) {
            throw new IllegalArgumentException("no call ends within no time; give it a second or more");
        }
        return option(TIME, Seconds.of(time));
    }

    /**
     * The same machine, whose next call is for the units of a user and not for those of the system.
     *
     * @param user the name of the user
     * @return the machine
     */
    public M asUser(String user) {
        return option(USER, Given.text(user, "the name of a user"));
    }

    /**
     * Calls any method of the driver's machine.
     *
     * @param method its name in Python
     * @param arguments what it is given, see {@link Python#value}
     * @return this machine
     * @throws IllegalArgumentException if the name is none, or an argument is no value
     */
    public M call(String method, Object... arguments) {
        script.run(ask(method, arguments));
        return with(script, name, Map.of());
    }

    /**
     * What any method of the driver's machine answers.
     *
     * @param method its name in Python
     * @param arguments what it is given, see {@link Python#value}
     * @return the answer
     * @throws IllegalArgumentException if the name is none, or an argument is no value
     */
    public Python ask(String method, Object... arguments) {
        options.keySet().forEach(option -> checkTaken(method, option));
        return Python.code(name + "." + Python.checkName(method)).then(Python.arguments(options, arguments));
    }

    TestScript script() {
        return script;
    }

    private M option(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(options);
        more.put(key, value);
        return with(script, name, more);
    }

    private static void checkTaken(String method, String option) {
        boolean timed = TIMED.contains(method) || method.startsWith("wait_") && !method.equals("wait_for_shutdown");
        if (option.equals(TIME) ? !timed : !UNITS.contains(method)) {
            throw new IllegalArgumentException(method + " takes no " + option + "; leave "
                    + (option.equals(TIME) ? "within" : "asUser") + "(…) away");
        }
    }
}
