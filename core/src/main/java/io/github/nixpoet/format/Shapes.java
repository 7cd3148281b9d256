package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import java.util.List;

/** What the policies ask of an expression before they print it, given where its first token is. */
final class Shapes {

    /** So many formals may share a line. */
    private static final int FEW_FORMALS = 2;

    static final int NOT_SIMPLE = -1;

    private final CommentedTokens tokens;
    /** Of parentheses, whether what is in them may be absorbed. */
    private final Answers absorbable = new Answers();
    /** Of parentheses, whether what is in them is simple. */
    private final Answers simple = new Answers();

    Shapes(CommentedTokens tokens) {
        this.tokens = tokens;
    }

    /** An expression that can be an argument without parentheses. */
    static boolean isTerm(Expression expression) {
        return expression instanceof Identifier
                || expression instanceof Selection
                || expression instanceof Parenthesized
                || isText(expression)
                || isCollection(expression)
                || expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof PathLiteral;
    }

    private static boolean isCollection(Expression expression) {
        return expression instanceof AttributeSet
                || expression instanceof LegacyLet
                || expression instanceof ListExpression;
    }

    /** A string or path; paths to look up are names. */
    static boolean isText(Expression expression) {
        return expression instanceof StringExpression
                || expression instanceof UriLiteral
                || expression instanceof InterpolatedPath
                || expression instanceof PathLiteral path && !isSearchPath(path);
    }

    static boolean isSearchPath(PathLiteral path) {
        return path.token().text().startsWith("<");
    }

    static boolean isPlain(AttributePath path) {
        for (int i = 0; i < path.names().size(); i++) {
            if (!(path.names().get(i) instanceof Identifier)) {
                return false;
            }
        }
        return true;
    }

    /** How many tokens an expression has if its text is that of its tokens, with no gap in it where a line could end; else 0. */
    static int plainLength(Expression expression) {
        if (expression instanceof Identifier
                || expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof PathLiteral
                || expression instanceof StringLiteral literal && !literal.isIndented()) {
            return 1;
        }
        if (expression instanceof Selection selection) {
            return plainLength(selection);
        }
        return expression instanceof InterpolatedString string && !string.isIndented() ? plainLength(string) : 0;
    }

    private static int plainLength(Selection selection) {
        if (selection.fallback().isPresent() || !isPlain(selection.path())) {
            return 0;
        }
        int subject = nameLength(selection.subject());
        return subject == 0 ? 0 : subject + 2 * selection.path().names().size();
    }

    /** The same of a name or of what is selected from one. */
    private static int nameLength(Expression expression) {
        if (expression instanceof Identifier) {
            return 1;
        }
        return expression instanceof Selection selection ? plainLength(selection) : 0;
    }

    /** An interpolation that has a line for itself could be broken. */
    private static int plainLength(InterpolatedString string) {
        List<StringPart> parts = string.parts();
        boolean blankStart =
                parts.get(0) instanceof TextPart text && text.token().text().startsWith(" ");
        if (parts.size() == 1 || blankStart) {
            return 0;
        }
        int sum = 2;
        for (int i = 0; i < parts.size(); i++) {
            int length = plainLength(parts.get(i));
            if (length == 0) {
                return 0;
            }
            sum += length;
        }
        return sum;
    }

    private static int plainLength(StringPart part) {
        if (part instanceof TextPart text) {
            return text.token().text().indexOf('\n') < 0 ? 1 : 0;
        }
        int length = nameLength(((Interpolation) part).expression());
        return length == 0 ? 0 : length + 2;
    }

    /** A term that may start on the line of what it belongs to and go on below. */
    boolean isAbsorbableTerm(Expression expression, int at) {
        if (expression instanceof Parenthesized parenthesized) {
            if (!tokens.isQuiet(at) || !isTerm(parenthesized.inner())) {
                return false;
            }
            if (!absorbable.isKnown(at)) {
                absorbable.learn(at, hasLanguagesOnly(at + 1) && isAbsorbableTerm(parenthesized.inner(), at + 1));
            }
            return absorbable.get(at);
        }
        if (expression instanceof AttributeSet set) {
            return !set.bindings().isEmpty() || hasRoom(set.rec().isPresent() ? at + 1 : at);
        }
        if (expression instanceof LegacyLet let) {
            return !let.bindings().isEmpty() || hasRoom(at + 1);
        }
        if (expression instanceof ListExpression list) {
            return !list.elements().isEmpty() || hasRoom(at);
        }
        return expression instanceof StringExpression string && IndentedText.hasLines(string);
    }

    private boolean hasLanguagesOnly(int index) {
        for (Comment comment : tokens.leading(index)) {
            if (!(comment instanceof Comment.Language)) {
                return false;
            }
        }
        return true;
    }

    /** Whether empty brackets have a comment or a line end at or in them. */
    private boolean hasRoom(int open) {
        int close = tokens.partner(open);
        return tokens.areApart(open, close) || !tokens.isQuiet(open) || tokens.hasLeading(close);
    }

    /** An expression that may do so: also a {@code with} or function whose body may. */
    boolean isAbsorbable(Expression expression, int at) {
        if (expression instanceof With with) {
            return isAbsorbableBody(with, at);
        }
        if (expression instanceof Lambda lambda) {
            return new LambdaChain(lambda, at, this, tokens).isAbsorbable(0);
        }
        return isTerm(expression) && isAbsorbableTerm(expression, at);
    }

    private boolean isAbsorbableBody(With with, int at) {
        Expression body = with.body();
        boolean possible = isCollection(body) || body instanceof Parenthesized || body instanceof StringExpression;
        return possible && isAbsorbableTerm(body, at + 2 + TokenCount.of(with.scope()));
    }

    /** Whether formals may stand on one line. */
    boolean isShort(Formals formals, int open) {
        int close = tokens.partner(open);
        if (formals.formals().size() > FEW_FORMALS || tokens.areApart(open, close) || !tokens.isQuiet(close)) {
            return false;
        }
        for (Formal formal : formals.formals()) {
            if (formal.fallback().isPresent()) {
                return false;
            }
        }
        for (int i = open + 1; i < close; i++) {
            if (!tokens.isQuiet(i)) {
                return false;
            }
        }
        return true;
    }

    /** An expression of names and literals only, without comments. */
    boolean isSimple(Expression expression, int at) {
        return endOfSimple(expression, at) != NOT_SIMPLE;
    }

    /** Where an expression ends if it is simple, else {@link #NOT_SIMPLE}. */
    int endOfSimple(Expression expression, int at) {
        if (expression instanceof Parenthesized parenthesized) {
            if (!tokens.isQuiet(at)) {
                return NOT_SIMPLE;
            }
            int close = tokens.partner(at);
            if (!simple.isKnown(at)) {
                simple.learn(at, tokens.isQuiet(close) && endOfSimple(parenthesized.inner(), at + 1) != NOT_SIMPLE);
            }
            return simple.get(at) ? close + 1 : NOT_SIMPLE;
        }
        if (expression instanceof Selection selection) {
            int end = selection.fallback().isEmpty() && isPlain(selection.path()) && isTerm(selection.subject())
                    ? endOfSimple(selection.subject(), at)
                    : NOT_SIMPLE;
            return end == NOT_SIMPLE
                    ? NOT_SIMPLE
                    : end + 2 * selection.path().names().size();
        }
        if (expression instanceof Application application) {
            return endOfSimpleApplication(application, at);
        }
        boolean simple = isText(expression)
                || expression instanceof Identifier
                || expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof PathLiteral;
        return simple && tokens.isQuiet(at) ? tokens.partner(at) + 1 : NOT_SIMPLE;
    }

    private int endOfSimpleApplication(Application application, int at) {
        boolean nested = application.function() instanceof Application inner && inner.function() instanceof Application;
        if (nested) {
            return NOT_SIMPLE;
        }
        int end = endOfSimple(application.function(), at);
        return end == NOT_SIMPLE ? NOT_SIMPLE : endOfSimple(application.argument(), end);
    }
}
