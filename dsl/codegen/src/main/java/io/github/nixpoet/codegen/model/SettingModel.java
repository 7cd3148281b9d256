package io.github.nixpoet.codegen.model;

import java.util.List;

/**
 * How the value of an option is given.
 *
 * @param takes what is taken
 * @param forms the parameters of its methods, no two of which erase to the same
 */
public record SettingModel(TakesModel takes, List<Form> forms) {

    /** Copies the list. */
    public SettingModel {
        forms = List.copyOf(forms);
    }
}
