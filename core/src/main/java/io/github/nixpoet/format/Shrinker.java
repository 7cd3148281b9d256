package io.github.nixpoet.format;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a tree smaller as long as something holds of it. */
final class Shrinker {

    /** So many smaller trees are tried: a small input soon is worth more than the smallest late. */
    private static final int TRIES = 4000;

    private static final Expression NAME = new Identifier(Token.of(TokenKind.IDENTIFIER, "a"));

    private final Predicate<SourceFile> holds;
    private SourceFile file;
    private int size;
    private int tries;

    private Shrinker(SourceFile file, Predicate<SourceFile> holds) {
        this.file = file;
        this.holds = holds;
        this.size = NixPrinter.print(file).length();
    }

    /** The smallest tree found; expressions give way to their parts, lists lose elements, tokens their comments. */
    static SourceFile shrink(SourceFile file, Predicate<SourceFile> holds) {
        Shrinker shrinker = new Shrinker(file, holds);
        boolean smaller = true;
        while (smaller && shrinker.tries < TRIES) {
            smaller = shrinker.shrinkOnce();
        }
        return shrinker.file;
    }

    private boolean shrinkOnce() {
        List<SyntaxElement> elements = new ArrayList<>();
        SyntaxWalker.elements(file, elements::add);
        boolean any = false;
        for (SyntaxElement element : elements) {
            any |= smaller(element).takeWhile(smaller -> tries < TRIES).anyMatch(smaller -> replace(element, smaller));
        }
        return any;
    }

    /** Puts something in the place of an element, if that is in the tree still and what must hold then does. */
    private boolean replace(SyntaxElement element, SyntaxElement smaller) {
        SyntaxElement changed;
        try {
            changed = SyntaxRewriter.elements(file, part -> part == element ? smaller : part);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (changed == file) {
            return false;
        }
        String text = NixPrinter.print(changed);
        if (text.length() >= size) {
            return false;
        }
        tries++;
        Optional<SourceFile> read = NixParser.parse(text).file();
        if (read.isEmpty() || !holds.test(read.get())) {
            return false;
        }
        // What stands in another place may read as something else without parentheses.
        file = Equivalence.equivalent(changed, read.get()) ? (SourceFile) changed : read.get();
        size = text.length();
        return true;
    }

    /** Made one by one as they are tried: those of a list of many elements have nearly as many elements each. */
    private static Stream<SyntaxElement> smaller(SyntaxElement element) {
        if (element instanceof Token token) {
            return token.leading().isEmpty()
                    ? Stream.of()
                    : Stream.of(Trivia.NONE, Trivia.SPACE).map(token::withLeading);
        }
        Node node = (Node) element;
        return node instanceof Expression ? Stream.concat(parts(node), withoutOne(node)) : withoutOne(node);
    }

    /** A name, and the expressions of which a node is made. */
    private static Stream<SyntaxElement> parts(Node node) {
        List<SyntaxElement> results = new ArrayList<>(List.of(NAME));
        addParts(node, results);
        return results.stream();
    }

    private static void addParts(Node node, List<SyntaxElement> results) {
        node.forEachChild(child -> {
            if (child instanceof Expression) {
                results.add(child);
            } else if (child instanceof Node part) {
                addParts(part, results);
            }
        });
    }

    private static Stream<SyntaxElement> withoutOne(Node node) {
        List<SyntaxElement> children = new ArrayList<>();
        node.forEachChild(children::add);
        return IntStream.range(0, children.size())
                .filter(i -> isOptional(children.get(i), node))
                .mapToObj(i -> without(i, children, node))
                .flatMap(Optional::stream);
    }

    private static boolean isOptional(SyntaxElement child, Node node) {
        return child instanceof Binding
                || child instanceof Formal
                || node instanceof ListExpression && child instanceof Expression;
    }

    private static Optional<SyntaxElement> without(int index, List<SyntaxElement> children, Node node) {
        List<SyntaxElement> rest = new ArrayList<>(children);
        rest.remove(index);
        try {
            return Optional.of(node.withChildren(rest));
        } catch (IllegalArgumentException e) {
            // The last formal has no comma behind it: the one before can't take its place.
            return Optional.empty();
        }
    }
}
