package io.github.nixpoet.dsltest;

import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.build.Scopes;

/** What a user sees of a value. */
final class Text {

    private Text() {}

    static String of(ToNix value) {
        return NixFormatter.standard().format(Scopes.file(value.toNix().tree()));
    }
}
