package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.visit.DeepStack;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a tree as {@code nix-instantiate --parse} of Nix 2.34 does, but for the cuts that its lexer makes in strings. */
public final class NixParseFormat implements ExpressionVisitor<String> {

    private final Path file;

    private NixParseFormat(Path file) {
        this.file = file;
    }

    /**
     * What Nix would print.
     *
     * @param file a tree
     * @param path where the file lies, absolute
     * @return one line without its end
     */
    public static String print(SourceFile file, Path path) {
        return DeepStack.call(() -> file.expression().accept(new NixParseFormat(path)));
    }

    /**
     * A line that Nix or this printed, with the strings whole that Nix' lexer cut.
     *
     * @param line the line
     * @return the line in which {@code ("a" + "$")} is {@code "a$"}
     */
    public static String uncut(String line) {
        return ParsedText.uncut(line);
    }

    private String text(Expression expression) {
        return expression.accept(this);
    }

    /** A call of a call has all arguments, however it came to be one. */
    private String call(Expression function, String argument) {
        String text = text(function);
        return isCall(StaticString.inner(function))
                ? text.substring(0, text.length() - 1) + " " + argument + ")"
                : "(" + text + " " + argument + ")";
    }

    private static boolean isCall(Expression function) {
        if (function instanceof BinaryOperation operation) {
            return switch (operation.meaning()) {
                case LESS, GREATER, MINUS, TIMES, DIVIDE, PIPE_INTO, PIPE_FROM -> true;
                default -> false;
            };
        }
        return function instanceof Application
                || (function instanceof UnaryOperation operation
                        && operation.operator().is(TokenKind.MINUS))
                || (function instanceof PathLiteral path && path.token().is(TokenKind.SEARCH_PATH));
    }

    @Override
    public String visitApplication(Application node) {
        if (node.argument() instanceof Identifier or && or.token().is(TokenKind.OR)) {
            return "(" + text(node.function()) + " or)";
        }
        Deque<String> arguments = new ArrayDeque<>();
        Expression function = node;
        while (function instanceof Application application
                && !(application.argument() instanceof Identifier or
                        && or.token().is(TokenKind.OR))) {
            arguments.push(text(application.argument()));
            function = application.function();
        }
        return call(function, String.join(" ", arguments));
    }

    @Override
    public String visitAssert(Assert node) {
        return "assert " + text(node.condition()) + "; " + text(node.body());
    }

    @Override
    public String visitAttributeSet(AttributeSet node) {
        return set(ParsedAttributes.of(node.bindings(), node.isRecursive()));
    }

    private String set(ParsedAttributes set) {
        return (set.recursive ? "rec { " : "{ ") + bindings(set) + "}";
    }

    private String bindings(ParsedAttributes set) {
        StringBuilder out = new StringBuilder();
        inherited(set, Optional.empty(), out);
        for (int i = 0; i < set.sources.size(); i++) {
            inherited(set, Optional.of(i), out);
        }
        set.named.forEach((name, value) -> {
            if (!(value instanceof ParsedAttributes.Inherited)) {
                out.append(ParsedText.name(name))
                        .append(" = ")
                        .append(value(value))
                        .append("; ");
            }
        });
        for (ParsedAttributes.Dynamic dynamic : set.dynamic) {
            out.append(name(dynamic.name()))
                    .append(" = ")
                    .append(value(dynamic.value()))
                    .append("; ");
        }
        return out.toString();
    }

    private void inherited(ParsedAttributes set, Optional<Integer> source, StringBuilder out) {
        ParsedAttributes.Inherited wanted = new ParsedAttributes.Inherited(source);
        String names = set.named.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(entry -> " " + ParsedText.name(entry.getKey()))
                .collect(Collectors.joining());
        if (!names.isEmpty()) {
            String from = source.map(index -> " (" + text(set.sources.get(index)) + ")")
                    .orElse("");
            out.append("inherit").append(from).append(names).append("; ");
        }
    }

    private String value(ParsedAttributes.Value value) {
        return value instanceof ParsedAttributes.Nested nested
                ? set(nested.set())
                : text(((ParsedAttributes.Plain) value).expression());
    }

    private String name(AttributeName name) {
        return StaticString.name(name).map(ParsedText::name).orElseGet(() -> {
            Expression computed = name instanceof Interpolation hole ? hole.expression() : (InterpolatedString) name;
            return "\"${" + text(computed) + "}\"";
        });
    }

    private String path(AttributePath path) {
        return path.names().stream().map(this::name).collect(Collectors.joining("."));
    }

    @Override
    public String visitBinaryOperation(BinaryOperation node) {
        BinaryOperator operator = node.meaning();
        if (operator == BinaryOperator.PIPE_INTO) {
            return call(node.right(), text(node.left()));
        }
        if (operator == BinaryOperator.PIPE_FROM) {
            return call(node.left(), text(node.right()));
        }
        String left = text(node.left());
        String right = text(node.right());
        return switch (operator) {
            case LESS -> "(__lessThan " + left + " " + right + ")";
            case GREATER -> "(__lessThan " + right + " " + left + ")";
            case LESS_OR_EQUAL -> "(! (__lessThan " + right + " " + left + "))";
            case GREATER_OR_EQUAL -> "(! (__lessThan " + left + " " + right + "))";
            case MINUS -> "(__sub " + left + " " + right + ")";
            case TIMES -> "(__mul " + left + " " + right + ")";
            case DIVIDE -> "(__div " + left + " " + right + ")";
            default -> "(" + left + " " + node.operator().text() + " " + right + ")";
        };
    }

    @Override
    public String visitFloatLiteral(FloatLiteral node) {
        return ParsedText.number(Double.parseDouble(node.token().text()));
    }

    @Override
    public String visitHasAttribute(HasAttribute node) {
        return "((" + text(node.subject()) + ") ? " + path(node.path()) + ")";
    }

    @Override
    public String visitIdentifier(Identifier node) {
        return node.name();
    }

    @Override
    public String visitIf(If node) {
        return "(if " + text(node.condition()) + " then " + text(node.consequent()) + " else "
                + text(node.alternative()) + ")";
    }

    @Override
    public String visitIntegerLiteral(IntegerLiteral node) {
        return Long.toString(Long.parseLong(node.token().text()));
    }

    @Override
    public String visitInterpolatedPath(InterpolatedPath node) {
        Fragments fragments = Fragments.raw(node.parts());
        List<String> texts = new ArrayList<>(fragments.texts());
        String start = texts.set(0, "");
        String absolute = ParsedText.path(file, start);
        String slash = start.length() > 1 && start.endsWith("/") && !start.startsWith("~") ? "/" : "";
        return "(" + absolute + slash + " + " + joined(new Fragments(texts, fragments.holes())) + ")";
    }

    @Override
    public String visitInterpolatedString(InterpolatedString node) {
        return "(" + joined(Fragments.of(node)) + ")";
    }

    private String joined(Fragments fragments) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < fragments.texts().size(); i++) {
            String text = fragments.texts().get(i);
            if (!text.isEmpty()) {
                parts.add(ParsedText.string(text));
            }
            if (i < fragments.holes().size()) {
                parts.add(text(fragments.holes().get(i)));
            }
        }
        return String.join(" + ", parts);
    }

    @Override
    public String visitLambda(Lambda node) {
        return "(" + parameter(node.parameter()) + ": " + text(node.body()) + ")";
    }

    private String parameter(Parameter parameter) {
        if (parameter instanceof NameParameter name) {
            return name.name().text();
        }
        if (parameter instanceof FormalsAfterName named) {
            return formals(named.formals()) + " @ " + named.name().text();
        }
        return parameter instanceof FormalsBeforeName named
                ? formals(named.formals()) + " @ " + named.name().text()
                : formals((Formals) parameter);
    }

    private String formals(Formals formals) {
        List<String> all = new ArrayList<>();
        formals.formals().stream()
                .sorted(Comparator.comparing(formal -> formal.name().text(), ParsedAttributes.ORDER))
                .forEach(formal -> all.add(formal(formal)));
        formals.ellipsis().ifPresent(dots -> all.add("..."));
        return "{ " + String.join(", ", all) + " }";
    }

    private String formal(Formal formal) {
        return formal.name().text()
                + formal.fallback()
                        .map(fallback -> " ? " + text(fallback.value()))
                        .orElse("");
    }

    @Override
    public String visitLegacyLet(LegacyLet node) {
        return "(" + set(ParsedAttributes.of(node.bindings(), true)) + ").body";
    }

    @Override
    public String visitLet(Let node) {
        return "(let " + bindings(ParsedAttributes.of(node.bindings(), false)) + "in " + text(node.body()) + ")";
    }

    @Override
    public String visitListExpression(ListExpression node) {
        return node.elements().stream()
                .map(element -> "(" + text(element) + ") ")
                .collect(Collectors.joining("", "[ ", "]"));
    }

    @Override
    public String visitParenthesized(Parenthesized node) {
        return text(StaticString.inner(node));
    }

    @Override
    public String visitPathLiteral(PathLiteral node) {
        String text = node.token().text();
        return node.token().is(TokenKind.SEARCH_PATH)
                ? "(__findFile __nixPath \"" + text.substring(1, text.length() - 1) + "\")"
                : ParsedText.path(file, text);
    }

    @Override
    public String visitSelection(Selection node) {
        String fallback = node.fallback()
                .map(value -> " or (" + text(value.value()) + ")")
                .orElse("");
        return "(" + text(node.subject()) + ")." + path(node.path()) + fallback;
    }

    @Override
    public String visitStringLiteral(StringLiteral node) {
        return ParsedText.string(StaticString.value(node));
    }

    @Override
    public String visitUnaryOperation(UnaryOperation node) {
        String operand = text(node.operand());
        return node.operator().is(TokenKind.NOT) ? "(! " + operand + ")" : "(__sub 0 " + operand + ")";
    }

    @Override
    public String visitUriLiteral(UriLiteral node) {
        return ParsedText.string(node.token().text());
    }

    @Override
    public String visitWith(With node) {
        return "(with " + text(node.scope()) + "; " + text(node.body()) + ")";
    }
}
