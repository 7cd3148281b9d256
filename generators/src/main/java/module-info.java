import org.jspecify.annotations.NullMarked;

/** Files from DSL values, written safely and handed to Nix; the command line. */
@NullMarked
@SuppressWarnings("requires-automatic")
module io.github.nixpoet.generators {
    requires com.fasterxml.jackson.databind;
    requires freemarker;
    requires info.picocli;
    requires io.github.nixpoet.core;
    requires transitive io.github.nixpoet.dsl;
    requires me.tongfei.progressbar;
    requires static transitive org.jspecify;
}
