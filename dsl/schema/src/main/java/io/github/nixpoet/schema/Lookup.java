package io.github.nixpoet.schema;

import io.github.nixpoet.schema.type.OptionType;
import java.util.Optional;

/** What a schema knows of the path of a definition. */
public sealed interface Lookup
        permits Lookup.Found,
                Lookup.Group,
                Lookup.Missing,
                Lookup.Removed,
                Lookup.Renamed,
                Lookup.Value,
                Lookup.Unknowable {

    /**
     * An option has this path.
     *
     * @param option the option, with placeholders in its own path
     */
    record Found(Option option) implements Lookup {}

    /**
     * Options lie below this path.
     *
     * @param node where
     */
    record Group(OptionNode node) implements Lookup {}

    /**
     * The path leads into the value of an option.
     *
     * @param type what stands there
     */
    record Value(OptionType type) implements Lookup {}

    /**
     * The path, or a part of it, is an old name.
     *
     * @param rename old and new name
     */
    record Renamed(OptionRename rename) implements Lookup {}

    /**
     * There was an option, and there is no more.
     *
     * @param path the path that was asked for
     */
    record Removed(OptionPath path) implements Lookup {}

    /** The path leads to where the schema can't see: into a value of any kind, or a submodule whose options it does not know. */
    record Unknowable() implements Lookup {}

    /**
     * There is no such option.
     *
     * @param known how many names of the path lead somewhere
     * @param nearest the path that may have been meant
     */
    record Missing(int known, Optional<OptionPath> nearest) implements Lookup {}
}
