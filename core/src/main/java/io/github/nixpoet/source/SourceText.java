package io.github.nixpoet.source;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A named text, with its lines found on the first question.
 *
 * <p>Example: {@code new SourceText("a.nix", "x\ny").position(2)} is {@code 2:1}.
 */
public final class SourceText {

    private final String name;
    private @Nullable Supplier<String> unread;
    private volatile @Nullable String text;
    private @Nullable LineMap lines;

    /**
     * A text under a name.
     *
     * @param name what messages call it, a path or {@code <string>}
     * @param text the whole content
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * A text that is decoded on the first question, for there is none about most files.
     *
     * @param name what messages call it, a path or {@code <string>}
     * @param text makes the whole content, always the same
     */
    public SourceText(String name, Supplier<String> text) {
        this.name = name;
        this.unread = text;
    }

    /**
     * A text that comes from no file.
     *
     * @param text the whole content
     * @return the text under the name {@code <string>}
     */
    public static SourceText of(String text) {
        return new SourceText("<string>", text);
    }

    /**
     * What messages call this text.
     *
     * @return the name given
     */
    public String name() {
        return name;
    }

    /**
     * The whole content.
     *
     * @return the text given
     */
    public String text() {
        String known = text;
        return known != null ? known : read();
    }

    private synchronized String read() {
        String known = text;
        if (known == null) {
            known = Objects.requireNonNull(unread).get();
            text = known;
            unread = null;
        }
        return known;
    }

    /**
     * The characters of a span.
     *
     * @param span a span within this text
     * @return the text it covers
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String slice(Span span) {
        return text().substring(span.start(), span.end());
    }

    /**
     * The line and column of an offset.
     *
     * @param offset from 0 to the length of the text
     * @return the position; an offset inside a surrogate pair counts as its end
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > text().length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text().length());
        }
        int line = lines().lineOf(offset);
        return new Position(line, text().codePointCount(lines().startOf(line), offset) + 1);
    }

    /**
     * The number of lines; an empty text has one.
     *
     * @return at least 1
     */
    public int lineCount() {
        return lines().count();
    }

    /**
     * The span of a line without its line break.
     *
     * @param line from 1 to {@link #lineCount()}
     * @return where the line's characters are
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span line(int line) {
        return new Span(lines().startOf(line), lines().endOf(line));
    }

    private LineMap lines() {
        LineMap known = lines;
        if (known == null) {
            known = new LineMap(text());
            lines = known;
        }
        return known;
    }
}
