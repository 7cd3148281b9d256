import org.jspecify.annotations.NullMarked;

/** Files from DSL values, written safely and handed to Nix. */
@NullMarked
@SuppressWarnings("requires-automatic") // FreeMarker names its module in its manifest alone.
module io.github.nixpoet.generators {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires freemarker;
    requires info.picocli;
    requires io.github.nixpoet.codegen;
    requires io.github.nixpoet.core;
    requires transitive io.github.nixpoet.dsl;
    requires io.github.nixpoet.nixos;
    requires io.github.nixpoet.schema;
    requires java.compiler;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens io.github.nixpoet.generators.cli to
            info.picocli;

    exports io.github.nixpoet.generators;
    exports io.github.nixpoet.generators.file;
    exports io.github.nixpoet.generators.io;
    exports io.github.nixpoet.generators.lock;
    exports io.github.nixpoet.generators.nix;
    exports io.github.nixpoet.generators.template;
}
