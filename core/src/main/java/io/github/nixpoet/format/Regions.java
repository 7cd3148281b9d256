package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;

/** The regions of a text that stay as they are, from a {@code nixfmt:disable} comment to {@code nixfmt:enable}. */
final class Regions {

    static final int NONE = -1;

    private final TokenRow tokens;
    private String text = "";
    private int open = NONE;
    private int passed;
    private int offset;

    Regions(TokenRow tokens) {
        this.tokens = tokens;
    }

    /** Where what stands before a token starts, which is not before the token asked for last. */
    int offsetBefore(int token) {
        for (; passed < token; passed++) {
            Token next = tokens.get(passed);
            offset += next.leading().text().length() + next.text().length();
        }
        return offset;
    }

    /** Where the region starts that is open; negative if none is. */
    int open() {
        return open;
    }

    /** The comment that opens a region; in an open one it does nothing. */
    Comment disable(int lineStart) {
        if (open == NONE) {
            open = lineStart;
        }
        return Comment.MUTE;
    }

    /** The comment that ends a region, with the text of that up to an offset. */
    Comment enable(int end) {
        if (open == NONE) {
            return Comment.LONE_ENABLE;
        }
        Comment region = new Comment.Region(text().substring(open, end));
        open = NONE;
        return region;
    }

    /** The rest of the text, where a region is open at its end. */
    Comment rest() {
        return new Comment.RegionToEnd(text().substring(open));
    }

    private String text() {
        if (text.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                all.append(token.leading().text()).append(token.text());
            }
            text = all.toString();
        }
        return text;
    }
}
