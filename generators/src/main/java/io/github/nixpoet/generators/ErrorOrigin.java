package io.github.nixpoet.generators;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.source.Span;
import java.util.Optional;

/**
 * A place in a generated file that an error of Nix leads to, and the line of Java that made it.
 *
 * @param file the generated file
 * @param line the line in it, from 1
 * @param column the column in it, from 1, in code points
 * @param span the same as offsets
 * @param origin the line of Java, empty if the file was not made of values of the DSL
 * @param link how the error leads there
 */
public record ErrorOrigin(GeneratedFile file, int line, int column, Span span, Optional<Origin> origin, Link link) {

    /** How sure it is that the place is the culprit. */
    public enum Link {
        /** Nix names the place, or the option and the file. */
        NAMED,
        /** Nix names only an option, a derivation or a text, and here is one of that name. */
        PROBABLE,
        /** Nix came through here on its way to the error. */
        ON_THE_WAY
    }

    /** The remark on the place, as {@code set at Web.java:12}. */
    String remark() {
        String where = origin.map(line -> " at " + line).orElse(" here");
        return switch (link) {
            case NAMED -> "set" + where;
            case PROBABLE -> "probably set" + where;
            case ON_THE_WAY -> "evaluated from what was set" + where;
        };
    }
}
