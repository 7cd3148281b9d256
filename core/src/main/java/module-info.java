import org.jspecify.annotations.NullMarked;

/** The Nix language: syntax tree, parser, printer, formatter, editor. */
@NullMarked
module io.github.nixpoet.core {
    requires static org.jspecify;
}
