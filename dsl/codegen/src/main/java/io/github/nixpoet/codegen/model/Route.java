package io.github.nixpoet.codegen.model;

import java.util.List;

/**
 * The way from a group to an option.
 *
 * @param up how many names to leave first
 * @param names the names to go down then
 */
public record Route(int up, List<String> names) {

    /** Copies the list. */
    public Route {
        names = List.copyOf(names);
    }
}
