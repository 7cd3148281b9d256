import org.jspecify.annotations.NullMarked;

/** The Nix language: syntax tree, parser, printer, formatter, editor. */
@NullMarked
module io.github.nixpoet.core {
    requires static org.jspecify;

    exports io.github.nixpoet.diagnostic;
    exports io.github.nixpoet.doc;
    exports io.github.nixpoet.edit;
    exports io.github.nixpoet.format;
    exports io.github.nixpoet.parse;
    exports io.github.nixpoet.print;
    exports io.github.nixpoet.source;
    exports io.github.nixpoet.syntax;
    exports io.github.nixpoet.syntax.build;
    exports io.github.nixpoet.syntax.op;
    exports io.github.nixpoet.syntax.scope;
    exports io.github.nixpoet.syntax.visit;
    exports io.github.nixpoet.text;
    exports io.github.nixpoet.value;
}
