package io.github.nixpoet.generators;

import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What stands where in a generated file: bindings by their path, strings and paths by their text. */
final class CodeMap {

    /** Stands on the stack behind a binding. */
    private static final Object END = new Object();

    /** Where a name is computed. */
    private static final String ANY = "*";

    private final GeneratedFile file;
    private final SourceText source;
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Text> strings = new ArrayList<>();
    private final List<Text> paths = new ArrayList<>();

    /** A binding: its names from the outermost set on, and where its own names stand. */
    record Binding(List<String> path, Span span) {

        /** Whether its path ends with names, whatever it is written in: {@code config}, {@code nodes.web}; {@code options} declare. */
        boolean defines(List<String> names) {
            int before = path.size() - names.size();
            return before >= 0
                    && path.subList(before, path.size()).equals(names)
                    && (before == 0 || !path.get(before - 1).equals("options"));
        }

        /** Whether it defines something below names: of {@code services.ngnix.enable} Nix says that {@code services.ngnix} does not exist. */
        boolean definesBelow(List<String> names) {
            int before = Collections.indexOfSubList(path, names);
            return before >= 0 && new Binding(path.subList(0, before + names.size()), span).defines(names);
        }
    }

    /** A literal, or a piece of one between interpolations. */
    record Text(String value, boolean whole, Span span) {}

    private CodeMap(GeneratedFile file) {
        this.file = file;
        source = new SourceText(file.path(), file.text());
    }

    /** The map of a file; that of one that is no Nix is empty. */
    static CodeMap of(GeneratedFile file) {
        CodeMap map = new CodeMap(file);
        if (file.path().endsWith(".nix")) {
            NixParser.parse(map.source).file().ifPresent(map::walk);
        }
        return map;
    }

    GeneratedFile file() {
        return file;
    }

    SourceText source() {
        return source;
    }

    List<Binding> bindings() {
        return bindings;
    }

    List<Text> strings() {
        return strings;
    }

    List<Text> paths() {
        return paths;
    }

    /** The word at a line and a column, which Nix counts in bytes. */
    Span at(int line, int column) {
        if (line > source.lineCount()) {
            return new Span(source.text().length(), source.text().length());
        }
        Span whole = source.line(line);
        String text = source.slice(whole);
        int start = 0;
        for (int bytes = 1; start < text.length() && bytes < column; ) {
            int point = text.codePointAt(start);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            start += Character.charCount(point);
        }
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Span(whole.start() + start, whole.start() + Math.min(text.length(), Math.max(end, start + 1)));
    }

    Position position(Span span) {
        return source.position(span.start());
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '\'' || c == '.';
    }

    private void walk(Node root) {
        Deque<Object> open = new ArrayDeque<>();
        Deque<List<String>> around = new ArrayDeque<>(List.of(List.of()));
        List<SyntaxElement> children = new ArrayList<>();
        int offset = 0;
        open.push(root);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Token token) {
                offset += token.leading().text().length() + token.text().length();
            } else if (next instanceof Node node) {
                if (node instanceof AttributeBinding binding) {
                    around.push(binding(binding, around.element(), offset));
                    open.push(END);
                }
                literal(node, offset);
                node.forEachChild(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
                children.clear();
            } else {
                around.pop();
            }
        }
    }

    private List<String> binding(AttributeBinding binding, List<String> outer, int offset) {
        List<String> path = new ArrayList<>(outer);
        binding.path().names().forEach(name -> path.add(name(name)));
        bindings.add(new Binding(List.copyOf(path), span(binding.path(), offset)));
        return List.copyOf(path);
    }

    private void literal(Node node, int offset) {
        if (node instanceof StringLiteral string) {
            strings.add(new Text(value(string), true, span(node, offset)));
        } else if (node instanceof TextPart part) {
            strings.add(
                    new Text(NixStrings.unescape(List.of(part.token().text())).get(0), false, span(node, offset)));
        } else if (node instanceof PathLiteral path) {
            paths.add(new Text(path.token().text(), true, span(node, offset)));
        }
    }

    private static String name(AttributeName name) {
        return name instanceof Identifier identifier
                ? identifier.name()
                : name instanceof StringLiteral string ? value(string) : ANY;
    }

    private static String value(StringLiteral string) {
        String text = string.token().text();
        return string.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
    }

    /** A node's place without the blanks before it. */
    private static Span span(Node node, int offset) {
        int[] size = {-1, 0};
        tokens(node, token -> {
            if (size[0] < 0) {
                size[0] = token.leading().text().length();
            }
            size[1] += token.leading().text().length() + token.text().length();
        });
        return new Span(offset + Math.max(0, size[0]), offset + size[1]);
    }

    /** Of a path or a literal, which are not deep. */
    private static void tokens(SyntaxElement element, Consumer<Token> action) {
        if (element instanceof Token token) {
            action.accept(token);
        } else if (element instanceof Node node) {
            node.forEachChild(child -> tokens(child, action));
        }
    }
}
