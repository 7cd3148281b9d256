package io.github.nixpoet.generators.template.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** The here-documents of a script: from {@code <<} over the delimiter and the lines to the delimiter again. */
final class HereDocuments {

    private record Document(String delimiter, boolean literal, boolean tabs) {}

    private final Deque<Document> waiting = new ArrayDeque<>();
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private char quote;
    private boolean inHead;
    private boolean inBody;
    private boolean valueInLine;
    private int arrows;

    boolean isHead() {
        return inHead;
    }

    boolean isBody() {
        return inBody;
    }

    /** Whether the delimiter was quoted, so that the lines are what they look like. */
    boolean isLiteral() {
        return inBody && waiting.element().literal();
    }

    /** A value for the lines; whatever it holds, no line of it may end the document. */
    String literal(String value) {
        String delimiter = waiting.element().delimiter();
        if (value.lines().anyMatch(each -> withoutTabs(each).equals(delimiter))) {
            throw ends(delimiter);
        }
        return value;
    }

    private static Refusal ends(String delimiter) {
        return new Refusal(
                "a value would end the here-document, as it makes a line of '" + delimiter + "'",
                "take a delimiter that no value has");
    }

    private static String withoutTabs(String text) {
        return text.replaceFirst("^\t+", "");
    }

    /** Of code; true if the character belongs to a delimiter. */
    boolean head(char c) {
        if (inHead) {
            return delimiter(c);
        }
        if (c == '\n' && !waiting.isEmpty()) {
            inBody = true;
        }
        arrows = c == '<' ? arrows + 1 : 0;
        if (arrows == 2) {
            inHead = true;
            quote = 0;
            head.setLength(0);
        }
        return false;
    }

    private boolean delimiter(char c) {
        if (c == '<' && head.length() == 0) {
            inHead = false;
            arrows = 0;
            return false;
        }
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if ("\n;&|<>()".indexOf(c) >= 0 || (c == ' ' || c == '\t') && !begun()) {
            String text = head.toString();
            boolean tabs = text.startsWith("-");
            String word = text.substring(tabs ? 1 : 0).strip();
            waiting.add(new Document(word.replaceAll("[\\\\'\"]", ""), !word.matches("[^\\\\'\"]*"), tabs));
            inHead = false;
            arrows = 0;
            inBody = c == '\n';
            return c == '\n' || c == ' ' || c == '\t';
        }
        head.append(c);
        return true;
    }

    /** Whether only the dash and blanks before the delimiter were there. */
    private boolean begun() {
        return head.toString().replaceFirst("^-", "").isBlank();
    }

    /** Of the lines. */
    void body(char c, boolean ofValue) {
        if (c != '\n') {
            line.append(c);
            valueInLine |= ofValue;
            return;
        }
        Document document = waiting.element();
        String text = document.tabs() ? withoutTabs(line.toString()) : line.toString();
        if (text.equals(document.delimiter())) {
            if (valueInLine) {
                throw ends(document.delimiter());
            }
            waiting.remove();
            inBody = !waiting.isEmpty();
        }
        line.setLength(0);
        valueInLine = false;
    }
}
