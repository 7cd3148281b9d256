import org.jspecify.annotations.NullMarked;

/** The options of NixOS as data: types, defaults, renames, checks. */
@NullMarked
module io.github.nixpoet.schema {
    requires com.fasterxml.jackson.databind;
    requires io.github.nixpoet.core;
    requires static org.jspecify;
}
