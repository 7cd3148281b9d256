import org.jspecify.annotations.NullMarked;

/** JSON as Nix, and Nix as JSON. */
@NullMarked
module io.github.nixpoet.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.nixpoet.core;
    requires static org.jspecify;

    exports io.github.nixpoet.json;
}
