package io.github.nixpoet.generators.template.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** A script of a POSIX shell or of bash: a value outside quotes becomes one word, inside quotes it stays inside. */
public final class ShellPlaces extends Places {

    private enum Mode {
        /** Commands; also those in parentheses. */
        CODE,
        /** Commands in {@code $(…)}. */
        COMMAND,
        COMMENT,
        SINGLE,
        DOUBLE,
        /** After a dollar and a quote, to {@code '}. */
        ANSI,
        /** Between a dollar with a brace, and a brace. */
        PARAMETER,
        ARITHMETIC
    }

    private final Deque<Mode> modes = new ArrayDeque<>();
    private final HereDocuments here = new HereDocuments();
    private final StringBuilder word = new StringBuilder();
    private boolean escaped;
    private boolean afterDigits;
    /** Whether the last character was a dollar that has a meaning. */
    private boolean dollar;

    private char previous = '\n';

    /** At the beginning of a script, or of a line of one. */
    public ShellPlaces() {
        modes.push(Mode.CODE);
    }

    @Override
    String spell(String value) {
        if (here.isHead()) {
            throw new Refusal("a value can't be the delimiter of a here-document", "write the delimiter out");
        }
        if (escaped || dollar && !here.isLiteral() && mode() != Mode.SINGLE && mode() != Mode.COMMENT) {
            throw new Refusal(
                    "a value can't follow '" + (escaped ? '\\' : '$') + "', which would take it for a part of its own",
                    "leave a character between them");
        }
        if (here.isBody()) {
            return here.isLiteral() ? here.literal(value) : ShellText.inHereDocument(here.literal(value));
        }
        return switch (mode()) {
            case CODE, COMMAND -> outside(value);
            case COMMENT -> Text.line(value, "a comment");
            case SINGLE -> ShellText.inSingleQuotes(value);
            case DOUBLE -> ShellText.inDoubleQuotes(value);
            case ANSI -> throw nowhere("$'…'");
            case PARAMETER -> throw nowhere("${…}");
            case ARITHMETIC -> throw nowhere("arithmetic");
        };
    }

    private String outside(String value) {
        boolean assigns = value.indexOf('=') >= 0 && !value.startsWith("-");
        boolean plain = !assigns && word.chars().allMatch(c -> ShellText.isPlain((char) c));
        String spelled = plain ? ShellText.word(value) : ShellText.quoted(value);
        afterDigits = spelled.chars().allMatch(c -> c >= '0' && c <= '9');
        return spelled;
    }

    private static Refusal nowhere(String construct) {
        return new Refusal("a value can't stand in " + construct, "put it into a variable before, and use that");
    }

    /** Whether a line break now would break a quoted word. */
    boolean isWithinQuotes() {
        return modes.size() > 1 && mode() != Mode.COMMENT;
    }

    boolean isHereDocument() {
        return here.isHead() || here.isBody();
    }

    private Mode mode() {
        return modes.element();
    }

    @Override
    String spellLiteral(String literal) {
        return spell(literal);
    }

    @Override
    void next(char c) {
        if (isLost()) {
            return;
        }
        boolean active = c == '$' && !escaped && !dollar;
        if (here.isBody()) {
            body(c);
        } else {
            step(c);
        }
        dollar = active;
        previous = c;
    }

    /** Only the template's own text can open a place of another kind here. */
    private void body(char c) {
        boolean expands = !here.isLiteral() && !escaped && (c == '`' || dollar && (c == '(' || c == '{'));
        escaped = c == '\\' && !escaped && !here.isLiteral();
        if (expands) {
            lose("$(…), ${…} or a back quote in a here-document");
        }
        here.body(c, isInValue());
    }

    private void step(char c) {
        if (escaped) {
            escaped = false;
            if (c != '\n') {
                word.append(c);
            } else if (mode() == Mode.CODE || mode() == Mode.COMMAND) {
                word.setLength(word.length() - 1); // The backslash: a '#' on the next line may begin a comment.
            }
            return;
        }
        switch (mode()) {
            case CODE, COMMAND -> code(c);
            case COMMENT -> comment(c);
            case SINGLE -> closeOn(c, '\'');
            case ANSI -> ansi(c);
            case DOUBLE -> doubleQuoted(c);
            case PARAMETER -> parameter(c);
            case ARITHMETIC -> arithmetic(c);
        }
    }

    private void comment(char c) {
        if (c == '\n') {
            modes.pop();
            code(c);
        }
    }

    private void closeOn(char c, char end) {
        if (c == end) {
            modes.pop();
        }
    }

    private void ansi(char c) {
        escaped = c == '\\';
        closeOn(c, '\'');
    }

    private void code(char c) {
        if (afterDigits && (c == '<' || c == '>')) {
            throw new Refusal(
                    "a value of digits before '" + c + "' would be the number of a file", "put a space between");
        }
        afterDigits &= c >= '0' && c <= '9';
        if (here.head(c)) {
            return;
        }
        if (c == '#' && previous == ')') {
            lose("'#' right behind a parenthesis");
        } else if (c == '#' && word.isEmpty()) {
            modes.push(Mode.COMMENT);
            return;
        }
        if (" \t\n;&|()<>".indexOf(c) >= 0) {
            endOfWord();
        } else {
            word.append(c);
        }
        switch (c) {
            case '\\' -> escaped = true;
            case '\'' -> modes.push(dollar ? Mode.ANSI : Mode.SINGLE);
            case '"' -> modes.push(Mode.DOUBLE);
            case '`' -> lose("a command between back quotes; write $(…)");
            case '{' -> {
                if (dollar) {
                    modes.push(Mode.PARAMETER);
                }
            }
            case '(' -> open();
            case ')' -> {
                if (modes.size() > 1) {
                    modes.pop();
                }
            }
            default -> {}
        }
    }

    private void endOfWord() {
        if (word.toString().equals("case") && modes.contains(Mode.COMMAND)) {
            lose("'case' in $(…), where a parenthesis closes a pattern");
        }
        word.setLength(0);
    }

    /** Of {@code $((} the first parenthesis was taken for that of a command. */
    private void open() {
        if (previous == '(' && modes.size() > 1) {
            modes.pop();
            modes.push(Mode.ARITHMETIC);
            modes.push(Mode.ARITHMETIC);
        } else {
            modes.push(dollar || previous == '<' || previous == '>' ? Mode.COMMAND : Mode.CODE);
        }
    }

    private void doubleQuoted(char c) {
        switch (c) {
            case '\\' -> escaped = true;
            case '"' -> endWithinWord(c);
            case '`' -> lose("a command between back quotes; write $(…)");
            case '{', '(' -> {
                if (dollar) {
                    modes.push(c == '{' ? Mode.PARAMETER : Mode.COMMAND);
                    word.setLength(0);
                }
            }
            default -> {}
        }
    }

    /** What ends here is part of a word, whatever words were in it: the sign in {@code "$(pwd)"#web} begins no comment. */
    private void endWithinWord(char c) {
        modes.pop();
        word.append(c);
    }

    private void parameter(char c) {
        switch (c) {
            case '\\' -> escaped = true;
            case '}' -> endWithinWord(c);
            case '"' -> modes.push(Mode.DOUBLE);
            case '{', '(' -> {
                if (dollar) {
                    modes.push(c == '{' ? Mode.PARAMETER : Mode.COMMAND);
                    word.setLength(0);
                }
            }
            case '\'', '`' -> lose("a quote in ${…}");
            default -> {}
        }
    }

    private void arithmetic(char c) {
        switch (c) {
            case '(' -> modes.push(Mode.ARITHMETIC);
            case ')' -> modes.pop();
            case '\'', '"', '`', '\\', '{', '\n' -> lose("a quote, a brace or a line break in arithmetic");
            default -> {}
        }
    }
}
