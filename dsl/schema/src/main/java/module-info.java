import org.jspecify.annotations.NullMarked;

/** The options of NixOS as data: types, defaults, renames, checks. */
@NullMarked
module io.github.nixpoet.schema {
    requires com.fasterxml.jackson.core;
    requires transitive io.github.nixpoet.core;
    requires static org.jspecify;

    exports io.github.nixpoet.schema;
    exports io.github.nixpoet.schema.check;
    exports io.github.nixpoet.schema.extract;
    exports io.github.nixpoet.schema.read;
    exports io.github.nixpoet.schema.type;
}
