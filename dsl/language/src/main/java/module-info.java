import org.jspecify.annotations.NullMarked;

/** NixOS modules, machines, images, flakes and tests as Java values. */
@NullMarked
module io.github.nixpoet.dsl {
    requires transitive io.github.nixpoet.core;
    requires static org.jspecify;
}
