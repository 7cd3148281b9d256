package io.github.nixpoet.codegen.model;

import java.util.Optional;

/**
 * What a class has for one name: an option, a group of options, an option with others below it, or an old name of one of these.
 *
 * @param method the name of its methods
 * @param route where it leads
 * @param doc what is said of it
 * @param deprecated whether it is an old name
 * @param setting how its value is given; empty for a mere group and what is read-only
 * @param reference how its value is told, the type of the expression; empty for a mere group and below an element of a list
 * @param below what lies below it; empty for an option that has no options in it
 */
public record MemberModel(
        String method,
        Route route,
        DocModel doc,
        boolean deprecated,
        Optional<SettingModel> setting,
        Optional<NixTypeModel> reference,
        Optional<BelowModel> below) {}
