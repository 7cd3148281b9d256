package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.build.Functions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function takes that is handed a set.
 *
 * <p>Example: {@code takes("pkgs").optional("tag", "latest").open()} is <code>{ pkgs, tag ? "latest", ... }</code>.
 *
 * @param names the attributes that it names, each with its value for the case that the caller gives none
 * @param isOpen whether the caller may give others too
 * @param whole the name of the whole set
 */
public record ArgumentSet(Map<String, Optional<NixExpr<?>>> names, boolean isOpen, Optional<String> whole) {

    /**
     * Copies the names and checks them.
     *
     * @throws IllegalArgumentException if one is no identifier, or that of the whole set is one of the others
     */
    public ArgumentSet {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        names.keySet().forEach(References::variable);
        whole.ifPresent(References::variable);
        if (whole.filter(names::containsKey).isPresent()) {
            throw new IllegalArgumentException(
                    "'" + whole.get() + "' names both an argument and the whole set; name one otherwise");
        }
    }

    /**
     * The same with an argument that the caller need not give.
     *
     * @param name its name
     * @param fallback its value if not given, see {@link Nix#value}
     * @return a set of arguments with {@code name ? fallback}
     * @throws IllegalArgumentException if it is no name of a variable, is there, or the value is none
     */
    public ArgumentSet optional(String name, Object fallback) {
        return with(name, Optional.of(Nix.value(fallback)));
    }

    ArgumentSet required(String name) {
        return with(name, Optional.empty());
    }

    private ArgumentSet with(String name, Optional<NixExpr<?>> fallback) {
        Map<String, Optional<NixExpr<?>>> more = new LinkedHashMap<>(names);
        if (more.put(name, fallback) != null) {
            throw new IllegalArgumentException("a function has two arguments named '" + name + "'; name one otherwise");
        }
        return new ArgumentSet(more, isOpen, whole);
    }

    /**
     * The same for callers that give other arguments too.
     *
     * @return a set of arguments that ends in {@code ...}
     */
    public ArgumentSet open() {
        return new ArgumentSet(names, true, whole);
    }

    /**
     * The same with a name for all that is given.
     *
     * @param name what the body calls it
     * @return a set of arguments with {@code name@} before it
     * @throws IllegalArgumentException if it is no name of a variable, or that of an argument
     */
    public ArgumentSet as(String name) {
        return new ArgumentSet(names, isOpen, Optional.of(name));
    }

    Parameter parameter() {
        List<Formal> formals = names.entrySet().stream()
                .map(entry -> entry.getValue()
                        .map(fallback -> Functions.formal(entry.getKey(), fallback.tree()))
                        .orElseGet(() -> Functions.formal(entry.getKey())))
                .toList();
        Formals set = isOpen ? Functions.openFormals(formals) : Functions.formals(formals);
        return whole.<Parameter>map(name -> Functions.named(name, set)).orElse(set);
    }
}
