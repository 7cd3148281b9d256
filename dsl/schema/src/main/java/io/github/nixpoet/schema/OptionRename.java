package io.github.nixpoet.schema;

/**
 * An old name of an option.
 *
 * @param from the name that was
 * @param to the name that is
 */
public record OptionRename(OptionPath from, OptionPath to) {}
