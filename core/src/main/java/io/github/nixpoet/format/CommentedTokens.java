package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.Trivia;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens of a tree in order, where each stands in the source, and the comments at it.
 *
 * <p>A string, path or interpolation of several tokens counts as one here: what leads it is at its first token, what trails it at its
 * last. A policy may move comments from token to token before they are printed.
 */
final class CommentedTokens {

    /** The number of an empty line alone. */
    private static final int EMPTY_LINE = 1;

    private final TokenRow tokens;
    /** Of each token the number of what leads it; 0, as that of most, is nothing. */
    private final int[] leading;

    private final List<List<Comment>> leads = new ArrayList<>(List.of(List.of(), List.of(Comment.EMPTY_LINE)));
    /** The same of what trails it. */
    private final int[] trailing;

    private final List<String> trails = new ArrayList<>(List.of(""));
    private final TokenPlaces places;
    private final boolean strict;
    /** The tokens in interpolations, whose lines matter all the same: nixfmt --strict leaves strings and paths as they are. */
    private final BitSet interpolated = new BitSet();

    /** Where the region starts that is open before a token; empty in a text without regions. */
    private int[] regions = new int[0];

    private final boolean openAtEnd;
    private final boolean built;
    private int remarks;

    /**
     * Reads the comments.
     *
     * @param tokens the tokens
     * @param strict whether it does not matter on which lines of the source they are
     */
    CommentedTokens(TokenRow tokens, boolean strict) {
        this.tokens = tokens;
        this.strict = strict;
        leading = new int[tokens.size()];
        trailing = new int[tokens.size()];
        places = new TokenPlaces(tokens);
        if (strict) {
            findInterpolations();
        }
        Regions found = new Regions(tokens);
        built = readComments(found);
        openAtEnd = found.open() != Regions.NONE;
    }

    /** Answers whether the tree has been built: then there is nothing between its tokens. */
    private boolean readComments(Regions found) {
        TriviaPlace place = new TriviaPlace(tokens);
        boolean bare = true;
        for (int i = 0; i < tokens.size(); i++) {
            Trivia trivia = tokens.get(i).leading();
            bare = bare && trivia.isEmpty();
            if (trivia.hasComment()) {
                place.moveTo(i);
                readComments(i, place, found);
            } else if (trivia.lineBreaks() > 1 && i > 0) {
                leading[i] = EMPTY_LINE;
            }
            if (found.open() != Regions.NONE) {
                openRegion(i, found.open());
            }
        }
        int last = tokens.size() - 1;
        if (found.open() != Regions.NONE && is(last, TokenKind.END)) {
            setLeading(last, joined(leading(last), List.of(found.rest())));
        }
        return bare;
    }

    private void findInterpolations() {
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= end && is(i, TokenKind.INTERPOLATION_OPEN)) {
                end = places.partner(i);
                interpolated.set(i, end);
            }
        }
    }

    /** Whether it does not matter on which line of the source a token is. */
    private boolean isLoose(int index) {
        return strict && !interpolated.get(index);
    }

    private void readComments(int index, TriviaPlace place, Regions found) {
        Token token = tokens.get(index);
        boolean beforeString = switch (token.kind()) {
            case STRING, STRING_OPEN, INDENTED_STRING, INDENTED_OPEN -> true;
            default -> false;
        };
        boolean behindToken = index > 0 && !is(index - 1, TokenKind.INTERPOLATION_OPEN);
        Comments comments = CommentReader.read(
                token.leading().text(),
                new CommentReader.Place(index, place.column(), behindToken, beforeString, token.is(TokenKind.END)),
                found);
        List<Comment> before = comments.leading();
        if (index == 0 && !before.isEmpty() && before.get(0) instanceof Comment.EmptyLine) {
            before = before.subList(1, before.size());
        }
        setLeading(index, before);
        if (index > 0) {
            setTrailing(index - 1, comments.trailing());
        }
        remarks += comments.lines();
    }

    private void openRegion(int index, int start) {
        if (regions.length == 0) {
            regions = new int[tokens.size()];
            Arrays.fill(regions, Regions.NONE);
        }
        regions[index] = start;
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
        return !isLoose(one) && places.areApart(one, other);
    }

    /** Whether a token starts a line of the source; in a tree that was built every set does. */
    boolean startsLine(int index) {
        if (isLoose(index)) {
            return false;
        }
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
        return leads.get(leading[index]);
    }

    boolean hasLeading(int index) {
        return leading[index] != 0;
    }

    boolean hasTrailing(int index) {
        return trails.size() > 1 && trailing[last(index)] != 0;
    }

    /** Whether there is no comment and no empty line at a token. */
    boolean isQuiet(int index) {
        return !hasLeading(index) && !hasTrailing(index);
    }

    /** The same of each token of a stretch. */
    boolean areQuiet(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((leading[i] | trailing[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private int last(int index) {
        return switch (get(index).kind()) {
            case STRING_OPEN, INDENTED_OPEN, INTERPOLATION_OPEN, PATH_TEXT -> places.partner(index);
            default -> index;
        };
    }

    List<Comment> takeLeading(int index) {
        List<Comment> comments = leading(index);
        leading[index] = 0;
        return comments;
    }

    private void setLeading(int index, List<Comment> comments) {
        leading[index] = comments.isEmpty() ? 0 : leads.size();
        if (!comments.isEmpty()) {
            leads.add(comments);
        }
    }

    String takeTrailing(int index) {
        String comment = trails.get(trailing[index]);
        trailing[index] = 0;
        return comment;
    }

    void setTrailing(int index, String comment) {
        trailing[index] = comment.isEmpty() ? 0 : trails.size();
        if (!comment.isEmpty()) {
            trails.add(comment);
        }
    }

    /** Puts comments before those that lead a token. */
    void prepend(int index, List<Comment> comments) {
        setLeading(index, joined(comments, leading(index)));
    }

    /** Moves what trails a token behind what leads it. */
    void raiseTrailing(int index) {
        setLeading(index, joined(leading(index), takeTrailingAsLine(index)));
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
