package io.github.nixpoet.codegen.model;

import java.util.List;

/**
 * The class of a group of options.
 *
 * @param className its name, in no case that of another class
 * @param path where the group is, {@code <name>} and {@code *} for any attribute and element; empty for the root
 * @param members the options and groups in it, sorted by name
 * @param enums the enums that options of the group take, nested in the class
 */
public record GroupModel(String className, String path, List<MemberModel> members, List<EnumModel> enums) {

    /** Copies the lists. */
    public GroupModel {
        members = List.copyOf(members);
        enums = List.copyOf(enums);
    }
}
