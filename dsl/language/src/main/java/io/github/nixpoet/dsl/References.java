package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Globals;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.text.NixNames;
import java.util.List;

/** Names that refer to something. */
final class References {

    private References() {}

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
        boolean hidden = Globals.ALWAYS.contains(first) || Globals.MODULE_ARGUMENTS.contains(first);
        return hidden || !NixNames.isIdentifier(first) ? below(set, path, 0) : below(Scopes.variable(first), path, 1);
    }
}
