package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How Docker finds out whether a container works.
 *
 * <p>Example: {@code Healthcheck.command(str(pkgs("curl"), "/bin/curl"), "-f", "http://localhost").every(Duration.ofSeconds(10))}.
 *
 * @param test {@code NONE}; or {@code CMD} and words; or {@code CMD-SHELL} and a line for a shell
 * @param interval the time between two checks; Docker's own is 30 seconds
 * @param timeout the time after which a check has failed; Docker's own is 30 seconds
 * @param retries how often a check fails until the container counts as broken; Docker's own is 3
 */
public record Healthcheck(
        List<NixExpr<?>> test, Optional<Duration> interval, Optional<Duration> timeout, Optional<Integer> retries)
        implements ToNix {

    private static final long SHORTEST = Duration.ofMillis(1).toNanos();

    /**
     * Copies the words and checks the numbers.
     *
     * @throws IllegalArgumentException if a time is below a millisecond, which Docker refuses, or the number is not positive
     */
    public Healthcheck {
        test = List.copyOf(test);
        interval.ifPresent(Healthcheck::check);
        timeout.ifPresent(Healthcheck::check);
        if (retries.isPresent() && retries.get() < 1) {
            throw new IllegalArgumentException("a check that fails " + retries.get() + " times; give 1 or more");
        }
    }

    private static void check(Duration time) {
        if (time.toNanos() < SHORTEST) {
            throw new IllegalArgumentException("Docker takes a millisecond or more, not " + time);
        }
    }

    /**
     * Runs a program.
     *
     * @param words the program and its arguments, see {@link Nix#value}
     * @return the check
     * @throws IllegalArgumentException if there is no word, or one is no value
     */
    public static Healthcheck command(Object... words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a check without a program; to switch checks off there is none()");
        }
        List<NixExpr<?>> test = new ArrayList<>(List.of(Nix.value("CMD")));
        Arrays.stream(words).map(Nix::value).forEach(test::add);
        return of(test);
    }

    /**
     * Runs a line in the shell of the container, which has to have one.
     *
     * @param line the line
     * @return the check
     * @throws IllegalArgumentException if it is blank
     */
    public static Healthcheck shell(String line) {
        return of(List.of(Nix.value("CMD-SHELL"), Nix.value(Given.text(line, "the line of a check"))));
    }

    /**
     * Switches off a check that the image below has.
     *
     * @return the check
     */
    public static Healthcheck none() {
        return of(List.of(Nix.value("NONE")));
    }

    private static Healthcheck of(List<NixExpr<?>> test) {
        return new Healthcheck(test, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with a time between two checks.
     *
     * @param time a millisecond or more
     * @return a new check
     */
    public Healthcheck every(Duration time) {
        return new Healthcheck(test, Optional.of(time), timeout, retries);
    }

    /**
     * The same with a time after which it has failed.
     *
     * @param time a millisecond or more
     * @return a new check
     */
    public Healthcheck within(Duration time) {
        return new Healthcheck(test, interval, Optional.of(time), retries);
    }

    /**
     * The same with a number of failures after which the container counts as broken.
     *
     * @param failures 1 or more
     * @return a new check
     */
    public Healthcheck retries(int failures) {
        return new Healthcheck(test, interval, timeout, Optional.of(failures));
    }

    /** The check as the OCI configuration has it, times in nanoseconds. */
    @Override
    public NixExpr<NixType.Attrs> toNix() {
        return attrs(check -> {
            check.set("Test", Nix.list(test));
            interval.ifPresent(time -> check.set("Interval", time.toNanos()));
            timeout.ifPresent(time -> check.set("Timeout", time.toNanos()));
            retries.ifPresent(failures -> check.set("Retries", failures));
        });
    }
}
