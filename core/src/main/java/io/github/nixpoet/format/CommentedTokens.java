package io.github.nixpoet.format;

import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The tokens of a tree in order, where each stands in the source, and the comments at it.
 *
 * <p>A string, path or interpolation of several tokens counts as one here: what leads it is at its first token, what trails it at its
 * last. A policy may move comments from token to token before they are printed.
 */
final class CommentedTokens {

    private final List<Token> tokens = new ArrayList<>();
    private final Consumer<SyntaxElement> collector = this::collect;
    private final TriviaPlace place = new TriviaPlace(tokens);
    /** Where each path with interpolations starts, and where it ends. */
    private final Map<Integer, Integer> paths = new HashMap<>();

    private final List<List<Comment>> leading;
    private final String[] trailing;
    private final TokenPlaces places;
    /** Where the region starts that is open before a token; empty in a text without regions. */
    private int[] regions = new int[0];

    private final boolean openAtEnd;
    private final boolean built;
    private int remarks;

    CommentedTokens(SyntaxElement root) {
        collect(root);
        int size = tokens.size();
        leading = new ArrayList<>(size);
        trailing = new String[size];
        places = new TokenPlaces(tokens, paths);
        Arrays.fill(trailing, "");
        Regions found = new Regions(tokens);
        built = readComments(found);
        openAtEnd = found.open() != Regions.NONE;
    }

    private void collect(SyntaxElement element) {
        if (element instanceof Token token) {
            tokens.add(token);
        } else if (element instanceof InterpolatedPath path) {
            int start = tokens.size();
            path.forEachChild(collector);
            paths.put(start, tokens.size() - 1);
        } else {
            ((Node) element).forEachChild(collector);
        }
    }

    static int count(SyntaxElement element) {
        int[] sum = {0};
        SyntaxWalker.tokens(element, token -> sum[0]++);
        return sum[0];
    }

    /** Answers whether the tree has been built: then there is nothing between its tokens. */
    private boolean readComments(Regions found) {
        boolean bare = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            bare &= token.leading().isEmpty();
            Comments comments = comments(i, found);
            List<Comment> before = comments.leading();
            if (found.open() != Regions.NONE) {
                openRegion(i, found.open());
            }
            if (token.is(TokenKind.END) && found.rest().isPresent()) {
                before = joined(before, List.of(found.rest().get()));
            }
            if (i == 0 && !before.isEmpty() && before.get(0) instanceof Comment.EmptyLine) {
                before = before.subList(1, before.size());
            }
            leading.add(before);
            if (i > 0) {
                trailing[i - 1] = comments.trailing();
            }
            remarks += comments.lines();
        }
        return bare;
    }

    private void openRegion(int index, int start) {
        if (regions.length == 0) {
            regions = new int[tokens.size()];
            Arrays.fill(regions, Regions.NONE);
        }
        regions[index] = start;
    }

    private Comments comments(int index, Regions found) {
        Token token = tokens.get(index);
        if (!token.leading().hasComment()) {
            return token.leading().lineBreaks() > 1 ? Comments.ONE_EMPTY_LINE : Comments.NONE;
        }
        boolean beforeString = switch (token.kind()) {
            case STRING, STRING_OPEN, INDENTED_STRING, INDENTED_OPEN -> true;
            default -> false;
        };
        boolean behindToken = index > 0 && !is(index - 1, TokenKind.INTERPOLATION_OPEN);
        place.moveTo(index);
        return CommentReader.read(
                token.leading().text(),
                new CommentReader.Place(
                        place.offset(), place.column(), behindToken, beforeString, token.is(TokenKind.END)),
                found);
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    boolean is(int index, TokenKind kind) {
        return tokens.get(index).is(kind);
    }

    /** How many lines of comments there are. */
    int remarks() {
        return remarks;
    }

    /** The last token of what opens at a token; that itself if it opens nothing. */
    int partner(int index) {
        return places.partner(index);
    }

    /** Whether two tokens stand on different lines of the source. */
    boolean areApart(int one, int other) {
        return places.areApart(one, other);
    }

    /** Whether a token starts a line of the source; in a tree that was built every set does. */
    boolean startsLine(int index) {
        boolean braces = is(index, TokenKind.LEFT_BRACE) || is(index, TokenKind.REC);
        return built && braces || tokens.get(index).leading().lineBreaks() > 0;
    }

    /** Whether a region that stays as it is starts or ends in an interpolation. */
    boolean isCut(int interpolation) {
        return regions.length > 0 && regions[interpolation] != regions[places.partner(interpolation)];
    }

    /** Whether the text ends within a region that stays as it is. */
    boolean isOpenAtEnd() {
        return openAtEnd;
    }

    List<Comment> leading(int index) {
        return leading.get(index);
    }

    boolean hasLeading(int index) {
        return !leading.get(index).isEmpty();
    }

    boolean hasTrailing(int index) {
        return !trailing[last(index)].isEmpty();
    }

    /** Whether there is no comment and no empty line at a token. */
    boolean isQuiet(int index) {
        return !hasLeading(index) && !hasTrailing(index);
    }

    private int last(int index) {
        return switch (get(index).kind()) {
            case STRING_OPEN, INDENTED_OPEN, INTERPOLATION_OPEN, PATH_TEXT -> places.partner(index);
            default -> index;
        };
    }

    List<Comment> takeLeading(int index) {
        List<Comment> comments = leading.get(index);
        if (!comments.isEmpty()) {
            leading.set(index, List.of());
        }
        return comments;
    }

    String takeTrailing(int index) {
        String comment = trailing[index];
        trailing[index] = "";
        return comment;
    }

    void setTrailing(int index, String comment) {
        trailing[index] = comment;
    }

    /** Puts comments before those that lead a token. */
    void prepend(int index, List<Comment> comments) {
        leading.set(index, joined(comments, leading.get(index)));
    }

    /** Moves what trails a token behind what leads it. */
    void raiseTrailing(int index) {
        leading.set(index, joined(leading.get(index), takeTrailingAsLine(index)));
    }

    /** Takes what trails a token away from it, to stand on a line of its own. */
    List<Comment> takeTrailingAsLine(int index) {
        String comment = takeTrailing(last(index));
        return comment.isEmpty() ? List.of() : List.of(new Comment.Line("# " + comment));
    }

    private static List<Comment> joined(List<Comment> first, List<Comment> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Comment> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
