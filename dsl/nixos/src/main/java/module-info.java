import org.jspecify.annotations.NullMarked;

/** The typed options of a NixOS release. */
@NullMarked
module io.github.nixpoet.nixos {
    requires transitive io.github.nixpoet.dsl;
    requires transitive io.github.nixpoet.schema;
    requires static org.jspecify;

    exports io.github.nixpoet.nixos;
    exports io.github.nixpoet.nixos.options;
}
