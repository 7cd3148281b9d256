package io.github.nixpoet.dsl.reading;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixReadException;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.ReadCode;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** A file that is to be a certain thing. */
public final class FileReading {

    private final SourceText source;
    private final String kind;
    private final NixExpr<?> whole;
    private final IdentityHashMap<Expression, Origin> lines;

    private FileReading(SourceText source, String kind) {
        this.source = source;
        this.kind = kind;
        whole = NixExpr.read(source);
        lines = whole.origins().ofValues();
    }

    /**
     * Reads a file.
     *
     * @param source the file
     * @param kind what it is to be, with its article
     * @param reader makes the value of its expression
     * @param <T> the type of the value
     * @return the value
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws NixReadException if it is something else, or the reader finds its value refused
     */
    public static <T> T read(SourceText source, String kind, Function<Part, T> reader) {
        FileReading file = new FileReading(source, kind);
        Part whole = new Part(file, file.whole.tree(), file.whole.tree());
        try {
            return reader.apply(whole);
        } catch (IllegalArgumentException e) {
            throw file.refused(whole.node(), e);
        }
    }

    /** What stands at a place is not what was to stand there. */
    NixReadException expected(Node place, String what) {
        return new NixReadException(
                Diagnostic.error(ReadCode.OTHER_FORM, "this is not " + kind + " that can be read: expected " + what)
                        .at(span(place), "found here")
                        .help("NixExpr.read takes any file of Nix, and NixDocument changes one where it is"),
                source);
    }

    /** What stands at a place is refused in Java too. */
    NixReadException refused(Node place, IllegalArgumentException cause) {
        return new NixReadException(
                Diagnostic.error(ReadCode.REFUSED_VALUE, String.valueOf(cause.getMessage()))
                        .at(span(place), "read from here"),
                source);
    }

    private Span span(Node place) {
        return SourceSpans.find(whole.tree(), List.of(place)).getOrDefault(place, Span.at(0));
    }

    /** An expression with the lines of what is in it. */
    <T extends NixType> NixExpr<T> expression(Expression tree, Origin origin) {
        IdentityHashMap<Expression, Origin> own = new IdentityHashMap<>();
        SyntaxWalker.elements(tree, element -> {
            if (element instanceof Expression inner && lines.containsKey(inner)) {
                own.put(inner, lines.get(inner));
            }
        });
        return new NixExpr<>(tree, Origins.read(origin, own));
    }

    /** The line on which a value was given, or where that is none of an attribute, on which it stands. */
    Origin origin(Expression value, Node place) {
        Origin given = lines.get(value);
        if (given != null || !Origin.areKept()) {
            return given == null ? Origin.UNKNOWN : given;
        }
        return new Origin(source.name(), source.position(span(place).start()).line());
    }
}
