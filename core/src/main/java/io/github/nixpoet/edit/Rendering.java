package io.github.nixpoet.edit;

import io.github.nixpoet.edit.Block.Kind;
import io.github.nixpoet.edit.Block.Line;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.IndentedStrings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/** New code as the formatter lays it out where it will stand: it is formatted within a file and cut out of it. */
final class Rendering {

    private static final String SHIFT = "  ";

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Kind kind = Kind.CODE;
    private final int indentation;

    private Rendering(int indentation) {
        this.indentation = indentation;
    }

    /** A whole binding. */
    static Block binding(List<String> names, Expression value, Style style) {
        AttributeBinding binding = layOut(names, value, style);
        return cut(List.of(binding), style.blanks(), true);
    }

    /** What stands behind the equals sign of a binding, with the blank or line break before. */
    static Block value(List<String> names, Expression value, Style style) {
        return cut(List.of(layOut(names, value, style).value()), style.blanks(), false);
    }

    /** The argument of a call. */
    static Block argument(Expression value, Style style) {
        Expression call = Functions.apply(Scopes.variable("mkForce"), onItsLine(value));
        Application laidOut = (Application) layOut(List.of("a"), call, style).value();
        return cut(List.of(laidOut.argument()), style.blanks(), true);
    }

    /** An element of a list. */
    static Block element(Expression value, Style style) {
        Expression list = Literals.list(Numbers.integer(0), onItsLine(value));
        ListExpression laidOut =
                (ListExpression) layOut(List.of("a"), list, style).value();
        return cut(List.of(laidOut.elements().get(1)), 2 * style.blanks(), true);
    }

    /** Keeps a comment before a value from becoming one behind what stands before it. */
    static Expression onItsLine(Expression value) {
        Token first = first(value);
        Token moved = first.withLeading(Trivia.of("\n" + first.leading().text()));
        return first.leading().hasComment()
                ? (Expression) SyntaxRewriter.elements(value, element -> element == first ? moved : element)
                : value;
    }

    private static Token first(Expression value) {
        List<Token> first = new ArrayList<>();
        SyntaxWalker.tokens(value, token -> {
            if (first.isEmpty()) {
                first.add(token);
            }
        });
        return first.get(0);
    }

    /** A set of one binding could stand on one line: the other one holds it open. */
    private static AttributeBinding layOut(List<String> names, Expression value, Style style) {
        String holder = names.get(0).equals("_") ? "__" : "_";
        AttributeSet set = Attributes.set(
                Attributes.binding(holder, Numbers.integer(0)),
                Attributes.binding(Attributes.path(names.toArray(String[]::new)), value));
        String text = NixFormatter.standard().withIndent(style.blanks()).format(Scopes.file(set));
        AttributeSet laidOut = (AttributeSet) NixParser.parse(text).orThrow().expression();
        return (AttributeBinding) laidOut.bindings().get(1);
    }

    private static Block cut(List<? extends SyntaxElement> elements, int indentation, boolean bare) {
        Rendering rendering = new Rendering(indentation);
        elements.forEach(element -> rendering.add(element, bare));
        rendering.lines.add(new Line(rendering.kind, rendering.line.toString()));
        return new Block(rendering.lines);
    }

    private void add(SyntaxElement root, boolean bare) {
        boolean[] first = {bare};
        Kind[] inToken = {Kind.CODE};
        IdentityHashMap<Node, Kind> ofPart = new IdentityHashMap<>();
        SyntaxWalker.elements(root, element -> {
            if (element instanceof InterpolatedString string) {
                Kind kind = kind(string.isIndented(), () -> mayShift(string));
                string.parts().forEach(part -> ofPart.put(part, kind));
            } else if (element instanceof StringLiteral literal) {
                inToken[0] = kind(literal.isIndented(), () -> mayShift(literal));
            } else if (element instanceof TextPart part) {
                inToken[0] = ofPart.getOrDefault(part, Kind.CODE);
            } else if (element instanceof Token token) {
                String leading = token.leading().text();
                append(first[0] ? leading.stripLeading() : leading, Kind.CODE);
                append(token.text(), inToken[0]);
                first[0] = false;
            }
        });
    }

    private void append(String text, Kind breaks) {
        String[] parts = text.split(breaks == Kind.QUOTED_STRING ? "\r?\n" : "\n", -1);
        line.append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            lines.add(new Line(kind, line.toString()));
            line.setLength(0);
            kind = breaks;
            line.append(
                    breaks == Kind.CODE || breaks == Kind.INDENTED_STRING ? withoutIndentation(parts[i]) : parts[i]);
        }
    }

    private String withoutIndentation(String text) {
        int at = 0;
        while (at < indentation && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return text.substring(at);
    }

    private static Kind kind(boolean indented, BooleanSupplier mayShift) {
        if (!indented) {
            return Kind.QUOTED_STRING;
        }
        return mayShift.getAsBoolean() ? Kind.INDENTED_STRING : Kind.FIXED_STRING;
    }

    private boolean mayShift(StringLiteral literal) {
        String text = literal.token().text();
        return isIndented(text) && IndentedStrings.value(shift(text)).equals(IndentedStrings.value(text));
    }

    private boolean mayShift(InterpolatedString string) {
        List<String> fragments = new ArrayList<>(List.of(""));
        for (StringPart part : string.parts()) {
            if (part instanceof TextPart text) {
                fragments.set(fragments.size() - 1, text.token().text());
            } else {
                fragments.add("");
            }
        }
        List<String> shifted = fragments.stream().map(Rendering::shift).toList();
        return isIndented(String.join("$", fragments))
                && IndentedStrings.unescape(shifted).equals(IndentedStrings.unescape(fragments));
    }

    /** Whether each line has the blanks that are taken from it when it is cut out. */
    private boolean isIndented(String text) {
        String blanks = " ".repeat(indentation);
        return text.lines().skip(1).allMatch(each -> each.isEmpty() || each.startsWith(blanks));
    }

    /** Indents all lines but empty ones further, as a block does. */
    private static String shift(String text) {
        return text.replaceAll("\n(?=[^\n])", "\n" + SHIFT);
    }
}
