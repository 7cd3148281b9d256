package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.value.NixValues;
import io.github.nixpoet.value.NotStaticException;

/** Nix reads all of a flake.nix but its outputs without evaluating it: there, values are written out. */
final class Literals {

    private Literals() {}

    static void check(Definition setting) {
        try {
            NixValues.read(setting.value().tree());
        } catch (NotStaticException e) {
            throw new IllegalArgumentException(
                    setting.path() + " is set at " + setting.origin()
                            + ", but flake.nix takes no expression outside of its outputs; write its value out",
                    e);
        }
    }
}
