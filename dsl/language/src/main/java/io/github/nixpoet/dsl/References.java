package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.List;

/** Names that refer to something. */
final class References {

    private References() {}

    /** A variable; keywords, which look like one, are told apart in the message. */
    static Expression variable(String name) {
        if (NixNames.isIdentifier(name)) {
            return Scopes.variable(name);
        }
        // All lower-case words but the keywords are identifiers.
        boolean keyword = !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
        throw new IllegalArgumentException(
                "'" + name + "' is " + (keyword ? "a keyword of Nix, no variable" : "no name of a variable"));
    }

    /** The attribute of a set that a path names from one of its names on. */
    static Expression below(Expression set, AttrPath path, int from) {
        List<String> names = path.names();
        return from == names.size()
                ? set
                : Attributes.select(set, names.subList(from, names.size()).toArray(String[]::new));
    }

    /** The attribute of a set as it is named within {@code with set;}, which gives way to every other variable. */
    static Expression within(Expression set, AttrPath path) {
        String first = path.first();
        boolean hidden = Variables.isAlwaysThere(first) || Variables.OF_MODULES.contains(first);
        return hidden || !NixNames.isIdentifier(first) ? below(set, path, 0) : below(Scopes.variable(first), path, 1);
    }
}
