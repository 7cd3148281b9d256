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
            for (SyntaxElement smaller : smaller(element)) {
                if (tries < TRIES && replace(element, smaller)) {
                    any = true;
                    break;
                }
            }
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

    private static List<SyntaxElement> smaller(SyntaxElement element) {
        List<SyntaxElement> results = new ArrayList<>();
        if (element instanceof Token token) {
            if (!token.leading().isEmpty()) {
                results.add(token.withLeading(Trivia.NONE));
                results.add(token.withLeading(Trivia.SPACE));
            }
            return results;
        }
        Node node = (Node) element;
        if (node instanceof Expression) {
            results.add(NAME);
            addParts(node, results);
        }
        results.addAll(withoutOne(node));
        return results;
    }

    /** The expressions of which a node is made. */
    private static void addParts(Node node, List<SyntaxElement> results) {
        node.forEachChild(child -> {
            if (child instanceof Expression) {
                results.add(child);
            } else if (child instanceof Node part) {
                addParts(part, results);
            }
        });
    }

    private static List<SyntaxElement> withoutOne(Node node) {
        List<SyntaxElement> children = new ArrayList<>();
        node.forEachChild(children::add);
        List<SyntaxElement> results = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            SyntaxElement child = children.get(i);
            boolean optional = child instanceof Binding
                    || child instanceof Formal
                    || node instanceof ListExpression && child instanceof Expression;
            if (optional) {
                List<SyntaxElement> rest = new ArrayList<>(children);
                rest.remove(i);
                try {
                    results.add(node.withChildren(rest));
                } catch (IllegalArgumentException e) {
                    // The last formal has no comma behind it: the one before can't take its place.
                }
            }
        }
        return results;
    }
}
