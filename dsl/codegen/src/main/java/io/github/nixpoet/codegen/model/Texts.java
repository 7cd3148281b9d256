package io.github.nixpoet.codegen.model;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.value.NixValues;
import java.util.Optional;

/** What is said of an option. */
final class Texts {

    private static final int LONGEST_TYPE = 300;
    private static final int LONGEST_DEFAULT = 100;

    private Texts() {}

    static DocModel of(String path, Option option) {
        return new DocModel(
                path,
                Optional.of(cut(option.type().phrase(), LONGEST_TYPE)),
                text(option.defaultValue()).map(text -> cut(text, LONGEST_DEFAULT)),
                option.description(),
                Optional.empty());
    }

    static DocModel ofGroup(String path) {
        return new DocModel(path, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DocModel replaced(String path, DocModel by) {
        return new DocModel(path, by.type(), by.defaultValue(), Optional.empty(), Optional.of(by.path()));
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    private static Optional<String> text(OptionDefault value) {
        if (value instanceof OptionDefault.Plain plain) {
            String text = NixFormatter.standard().format(Scopes.file(NixValues.write(plain.value())));
            return Optional.of(text.strip().replaceAll("\\s+", " "));
        }
        return value instanceof OptionDefault.Computed computed ? computed.text() : Optional.empty();
    }
}
