package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.DeepStack;

/**
 * Lays Nix out as RFC 166 asks for.
 *
 * <p>Example: {@code NixFormatter.standard().format(NixParser.parse("{a=1;}").orThrow())} is {@code { a = 1; }} and a line end. A tree
 * that was built without blanks gets the layout that a person would give it; of a parsed one, comments and single empty lines stay.
 */
public final class NixFormatter {

    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final NixFormatter STANDARD = new NixFormatter(WIDTH, INDENT, false);

    private final int width;
    private final int indent;
    private final boolean strict;

    private NixFormatter(int width, int indent, boolean strict) {
        this.width = width;
        this.indent = indent;
        this.strict = strict;
    }

    /**
     * The formatter with the standard's settings.
     *
     * @return lines of 100 code points, levels of two blanks
     */
    public static NixFormatter standard() {
        return STANDARD;
    }

    /**
     * The same formatter with other lines.
     *
     * @param codePoints how many code points a line may have, its indentation not counted
     * @return a new formatter
     * @throws IllegalArgumentException if that is negative
     */
    public NixFormatter withWidth(int codePoints) {
        return new NixFormatter(notNegative(codePoints), indent, strict);
    }

    /**
     * The same formatter with other indentation.
     *
     * @param blanks how many blanks a level has
     * @return a new formatter
     * @throws IllegalArgumentException if that is negative
     */
    public NixFormatter withIndent(int blanks) {
        return new NixFormatter(width, notNegative(blanks), strict);
    }

    /**
     * The same formatter, but it does not ask where lines end now, as nixfmt's {@code --strict}: a set, a list or formals on several lines
     * become one line if they may and fit, and the body of a function goes behind its colon.
     *
     * <p>Example: <code>{ a = [ ⏎ 1 ⏎ ]; }</code> is <code>{ a = [ 1 ]; }</code>; otherwise the list keeps its three lines.
     *
     * @return a new formatter
     */
    public NixFormatter strict() {
        return new NixFormatter(width, indent, true);
    }

    private static int notNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("not a width: " + number);
        }
        return number;
    }

    /**
     * Formats a file.
     *
     * @param file a tree, parsed or built
     * @return its text, with a line end behind the last line
     */
    public String format(SourceFile file) {
        return DeepStack.whereNeeded(() -> format(file, TokenRow.of(file)));
    }

    /**
     * Formats what has just been read: the same as for its tree, and quicker.
     *
     * @param read what a parse made of a text
     * @return the text formatted, with a line end behind the last line
     * @throws NixSyntaxException if the text has errors
     */
    public String format(ParseResult read) {
        SourceFile file = read.orThrow();
        return DeepStack.whereNeeded(() -> format(file, TokenRow.of(read)));
    }

    private String format(SourceFile file, TokenRow tokens) {
        Workspace workspace = Workspace.take();
        Draft draft = workspace.draft();
        TokenFeed feed = new TokenFeed(tokens, draft, strict);
        draft.open(GroupKind.PLAIN);
        new Printers(feed, draft).print(file.expression());
        feed.end();
        draft.close();
        if (feed.tokens.isOpenAtEnd()) {
            return Blanks.stripLeading(layOut(feed, workspace));
        }
        draft.gap(Gap.HARD);
        return lines(layOut(feed, workspace));
    }

    /** The text with one line end behind it, which it has as a rule: then it is not copied. */
    private static String lines(String text) {
        int last = text.length() - 1;
        boolean asItIs = last > 0
                && text.charAt(last) == '\n'
                && !Blanks.isBlank(text.charAt(last - 1))
                && !Blanks.isBlank(text.charAt(0));
        return asItIs ? text : Blanks.strip(text) + "\n";
    }

    /**
     * Formats an expression.
     *
     * @param expression a tree, parsed or built
     * @return its text without a line end behind
     */
    public String format(Expression expression) {
        return DeepStack.whereNeeded(() -> {
            Workspace workspace = Workspace.take();
            TokenFeed feed = new TokenFeed(TokenRow.of(expression), workspace.draft(), strict);
            new Printers(feed, workspace.draft()).group(expression);
            return Blanks.strip(layOut(feed, workspace));
        });
    }

    /**
     * Formats a file and checks the result: it reads, means the same, and formatted again it stays as it is.
     *
     * <p>Example: {@code formatter.verify(file) instanceof Verification.Held held ? held.text() : …}.
     *
     * @param file a tree, parsed or built
     * @return the text, or the smallest input found that does not hold
     */
    public Verification verify(SourceFile file) {
        return new Verifier(this).verify(file);
    }

    private String layOut(TokenFeed feed, Workspace workspace) {
        feed.checkAllWritten();
        String text = workspace.layout().print(workspace.draft(), width, indent);
        workspace.giveBack();
        return text;
    }
}
