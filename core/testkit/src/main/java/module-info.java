import org.jspecify.annotations.NullMarked;

/** Random Nix for tests, and assertions on what is read, printed and formatted. */
@NullMarked
module io.github.nixpoet.testkit {
    requires transitive io.github.nixpoet.core;
    requires static transitive net.jqwik.api;
    requires static org.jspecify;

    exports io.github.nixpoet.testkit;
    exports io.github.nixpoet.testkit.jqwik;
}
