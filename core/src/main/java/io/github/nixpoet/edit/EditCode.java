package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** Why an edit can't be done safely. */
public enum EditCode implements Code {
    /** Several places define the attribute, under conditions or for merging. */
    AMBIGUOUS,
    /** A name that only evaluation tells could be the one asked for. */
    DYNAMIC_ATTRIBUTE,
    /** The value comes from {@code inherit}. */
    INHERITED,
    /** The value is a variable, possibly of a {@code with}. */
    VARIABLE,
    /** The value is computed: a call, an operator, a choice. */
    GENERATED,
    /** The path leads through something that is no set. */
    NOT_A_SET,
    /** What is to be appended to is no list that is written out. */
    NOT_A_LIST,
    /** The name is a variable, or the input of a flake, that something else uses; or it would take the place of a variable. */
    REFERENCED,
    /** The new name is there already. */
    ALREADY_DEFINED,
    /** Nothing has that path. */
    NOT_DEFINED,
    /** The new path is in another set than the old one. */
    MOVES_ELSEWHERE,
    /** The file is no flake. */
    NOT_A_FLAKE,
    /** The set to be replaced is written attribute by attribute. */
    SCATTERED,
    /** Nothing defines a variable of the new value where it is to stand. */
    UNDEFINED_VARIABLE,
    /** Nix would not take the result. */
    RESULT_INVALID;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
