package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;

/** Names in paths of definitions that stand for what has none. */
final class Names {

    /** Starts the name of an element of a list; no attribute has a NUL in its name. */
    static final String ELEMENT = "\0*";

    /** Starts the name of an attribute whose own only evaluation tells. */
    static final String ATTRIBUTE = "\0<name>";

    private Names() {}

    static boolean isUnknown(String name) {
        return name.startsWith("\0");
    }

    /** A path as the manual has it. */
    static String shown(OptionPath path) {
        return new OptionPath(path.names().stream().map(Names::shown).toList()).toString();
    }

    private static String shown(String name) {
        return name.startsWith(ATTRIBUTE) ? "<name>" : isUnknown(name) ? "*" : name;
    }
}
