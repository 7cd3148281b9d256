package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Token;

/** What lists and sets have in common. */
final class Delimited {

    /** An opening bracket, the gap inside, and the comment that stood behind the bracket. */
    record Opening(Doc open, Gap gap, Doc comment) {}

    private Delimited() {}

    /** Takes the opening bracket; what trails it goes to the first line inside. */
    static Opening open(TokenFeed feed, Token open, boolean lines) {
        Gap gap = (lines ? Gap.HARD : Gap.LINE);
        Doc before = feed.takeLeading();
        Doc comment = feed.takeTrailingAsLine();
        return new Opening(concat(before, feed.bare(open, open.text())), gap, comment);
    }

    /** Brackets with nothing but comments between. */
    static Doc empty(TokenFeed feed, Opening opening, Token close, boolean lines) {
        boolean comments = opening.comment() != Doc.EMPTY || feed.hasLeading();
        if (!comments) {
            return concat(opening.open(), (lines ? Gap.HARD : Gap.BLANK), feed.take(close));
        }
        Doc inside = nest(opening.comment(), feed.takeLeading());
        return concat(opening.open(), opening.gap(), inside, opening.gap(), feed.take(close));
    }
}
