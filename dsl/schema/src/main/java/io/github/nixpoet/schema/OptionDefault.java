package io.github.nixpoet.schema;

import java.util.Optional;

/** What an option is where nobody sets it. */
public sealed interface OptionDefault permits OptionDefault.None, OptionDefault.Computed, OptionDefault.Plain {

    /** There is no default. */
    OptionDefault NONE = new None();

    /** A default that is computed, with no word on how. */
    OptionDefault COMPUTED = new Computed(Optional.empty());

    /** No default: who uses the option has to set it. */
    record None() implements OptionDefault {}

    /**
     * A default that only evaluation tells.
     *
     * @param text what the manual shows for it, often an expression
     */
    record Computed(Optional<String> text) implements OptionDefault {}

    /**
     * A default that is plain data.
     *
     * @param value a {@code String}, {@code Long}, {@code Double} or {@code Boolean}, a {@code List} or {@code Map} of such, or
     *     {@code Optional.empty()} for {@code null}
     */
    record Plain(Object value) implements OptionDefault {}
}
