package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.str;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of the OCI configuration that are no plain values. */
final class ContainerConfig {

    private static final AttrPath ENV = AttrPath.of("Env");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern SIGNAL = Pattern.compile("SIG[A-Z0-9]+([+-][0-9]+)?|[0-9]{1,2}");

    private ContainerConfig() {}

    /** Adds to {@code Env}, a list of texts like {@code NAME=value}. */
    static void addVariable(AttrsBuilder config, String name, Object... value) {
        if (!VARIABLE.matcher(Given.present(name, "the name of a variable")).matches()) {
            throw new IllegalArgumentException(
                    "an environment variable has letters, digits and _.- and begins with no digit: '" + name + "'");
        }
        List<Object> variables = new ArrayList<>();
        Optional<Definition> before = config.definitions().stream()
                .filter(definition -> definition.path().equals(ENV))
                .findFirst();
        if (before.isPresent()) {
            variables.addAll(others(before.get(), name));
        }
        variables.add(
                str(Stream.concat(Stream.of(name + "="), Arrays.stream(value)).toArray()));
        if (before.isPresent()) {
            config.replace(ENV, list(variables));
        } else {
            config.set(ENV, list(variables));
        }
    }

    private static List<NixExpr<?>> others(Definition env, String name) {
        if (!(env.value().tree() instanceof ListExpression written)) {
            throw new IllegalArgumentException("Env is set at " + env.origin() + " to what is no list written out; add "
                    + name + " to that value");
        }
        List<NixExpr<?>> others = new ArrayList<>();
        for (Expression element : written.elements()) {
            NixExpr<?> other = new NixExpr<>(element);
            if (other.toString().startsWith("\"" + name + "=")) {
                throw new IllegalArgumentException("the variable " + name
                        + " is set twice; set it once, or change the list with replaceConfig(\"Env\", …)");
            }
            others.add(other);
        }
        return others;
    }

    static String checkAbsolute(String folder, String what) {
        if (!Given.text(folder, what).startsWith("/")) {
            throw new IllegalArgumentException(what + " begins with a slash, not '" + folder + "'");
        }
        return folder;
    }

    static String checkSignal(String signal) {
        if (!SIGNAL.matcher(Given.present(signal, "a signal")).matches()) {
            throw new IllegalArgumentException("a signal is like SIGTERM or 15, not '" + signal + "'");
        }
        return signal;
    }

    /** Refuses a command in one string, which no runtime would split into words. */
    static void check(AttrPath path, Object value) {
        if (path.equals(AttrPath.of("Cmd")) || path.equals(AttrPath.of("Entrypoint"))) {
            if (Nix.value(value).tree() instanceof StringExpression) {
                throw new IllegalArgumentException(
                        path + " is a list of words, not one string; write list(\"program\", \"argument\")");
            }
        }
    }
}
