import org.jspecify.annotations.NullMarked;

/** NixOS modules, machines, images, flakes and tests as Java values. */
@NullMarked
module io.github.nixpoet.dsl {
    requires transitive io.github.nixpoet.core;
    requires static org.jspecify;

    exports io.github.nixpoet.dsl;
    exports io.github.nixpoet.dsl.derivation;
    exports io.github.nixpoet.dsl.flake;
    exports io.github.nixpoet.dsl.image;
    exports io.github.nixpoet.dsl.module;
    exports io.github.nixpoet.dsl.node;
    exports io.github.nixpoet.dsl.pin;
    exports io.github.nixpoet.dsl.secret;
    exports io.github.nixpoet.dsl.spi;
    exports io.github.nixpoet.dsl.test;
}
