package io.github.nixpoet.codegen.model;

import java.util.List;

/**
 * The classes for the options of a schema.
 *
 * @param title what the options are of, as {@code NixOS 26.11}
 * @param packageName the package of all classes
 * @param root the class of all options
 * @param groups the other classes, one for each group of options, sorted by path
 */
public record ApiModel(String title, String packageName, GroupModel root, List<GroupModel> groups) {

    /** Copies the list. */
    public ApiModel {
        groups = List.copyOf(groups);
    }
}
