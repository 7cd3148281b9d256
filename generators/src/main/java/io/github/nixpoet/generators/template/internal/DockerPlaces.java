package io.github.nixpoet.generators.template.internal;

import java.util.Locale;
import java.util.Set;

/** A Dockerfile: a value is spelled for the instruction that it stands in. */
public final class DockerPlaces extends Places {

    private enum Mode {
        /** Before and in the name of an instruction. */
        NAME,
        COMMENT,
        /** Behind the name, where a bracket begins a list. */
        START,
        JSON,
        SHELL,
        /** Of {@code ENV} and its like. */
        VALUES,
        WORDS
    }

    private static final Set<String> SHELLS = Set.of("RUN", "CMD", "ENTRYPOINT");
    private static final Set<String> VALUE_TAKERS = Set.of("ENV", "LABEL", "ARG");
    private static final Set<String> PREFIXES = Set.of("ONBUILD", "HEALTHCHECK");

    private final StringBuilder name = new StringBuilder();
    private Mode mode = Mode.NAME;
    private ShellPlaces shell = new ShellPlaces();
    private String instruction = "";
    private char quote;
    private boolean escaped;
    private boolean lineBegins = true;
    private boolean inNote;
    /** What stands in brackets, from the first one on. */
    private final StringBuilder list = new StringBuilder();

    private boolean valueInList;
    private char previous = '\n';

    /** At the beginning of a Dockerfile. */
    public DockerPlaces() {}

    @Override
    String spell(String value) {
        if (escaped && mode != Mode.COMMENT && !inNote) {
            throw new Refusal("a value can't follow a backslash", "leave a character between them");
        }
        if (inNote) {
            return Text.line(value, "a comment");
        }
        if (previous == '$' && mode != Mode.SHELL && mode != Mode.COMMENT) {
            throw new Refusal(
                    "a value can't follow '$', which would take it for a name", "put it in place of the variable");
        }
        return switch (mode) {
            case NAME -> throw new Refusal("a value can't be the name of an instruction", "write the name out");
            case COMMENT -> Text.line(value, "a comment");
            case JSON -> quote == 0 ? DockerText.json(value, substitutes()) : DockerText.inJson(value, substitutes());
            case START -> start(value);
            case SHELL -> shell.spell(Text.line(value, "a command of a Dockerfile"));
            case VALUES -> assigned(value);
            case WORDS -> DockerText.word(value);
        };
    }

    private String start(String value) {
        if (SHELLS.contains(instruction)) {
            return shell.spell(Text.line(value, "a command of a Dockerfile"));
        }
        if (VALUE_TAKERS.contains(instruction)) {
            throw new Refusal("a value can't be the name of a variable", "write the name out");
        }
        return DockerText.word(value);
    }

    private boolean substitutes() {
        return !SHELLS.contains(instruction) && !instruction.equals("SHELL");
    }

    private String assigned(String value) {
        if (quote == '\'') {
            throw new Refusal("a value can't stand between single quotes here", "use double ones, or none");
        }
        if (quote == 0 && previous != '=') {
            throw new Refusal("a value stands behind '=' here", "write NAME=[=value], and nothing between");
        }
        return quote == 0 ? DockerText.value(value) : DockerText.inDoubleQuotes(value);
    }

    @Override
    String spellLiteral(String literal) {
        return spell(literal);
    }

    @Override
    void next(char c) {
        if (lineBegins && c == '#' && mode != Mode.NAME) {
            inNote = true;
        }
        if (inNote) {
            inNote = c != '\n';
        } else if (c == '\n') {
            endOfLine();
        } else {
            step(c);
        }
        lineBegins = c == '\n' || lineBegins && (c == ' ' || c == '\t');
        previous = c;
    }

    /** A backslash before the line break makes the next line a part of this one. */
    private void endOfLine() {
        if (mode == Mode.JSON && escaped) {
            list.setLength(list.length() - 1);
        } else if (mode == Mode.JSON) {
            endOfList();
        }
        if (mode == Mode.COMMENT || !escaped) {
            if (mode == Mode.SHELL && shell.isWithinQuotes()) {
                lose("a command that ends within quotes or parentheses");
            }
            if (mode == Mode.COMMENT && name.toString().matches("(?i)#\\s*escape\\s*=.*")) {
                lose("a change of the escape character");
            }
            mode = Mode.NAME;
            name.setLength(0);
        } else if (mode == Mode.SHELL && shell.isWithinQuotes()) {
            lose("a quoted word that goes over its line");
        } else if (mode == Mode.SHELL) {
            shell.next('\n');
        }
        escaped = false;
        quote = 0;
    }

    private void step(char c) {
        boolean wasEscaped = escaped;
        escaped = c == '\\' && !wasEscaped;
        switch (mode) {
            case COMMENT -> name.append(c);
            case NAME -> name(c);
            case START -> begin(c);
            case JSON -> {
                list.append(c);
                valueInList |= isInValue();
                quoted(c, wasEscaped, "\"");
            }
            case VALUES -> quoted(c, wasEscaped, "\"'");
            case WORDS -> document(c);
            case SHELL -> shell(c);
        }
    }

    private void name(char c) {
        if (c == '#' && name.isEmpty()) {
            mode = Mode.COMMENT;
            name.append(c);
        } else if (c != ' ' && c != '\t') {
            name.append(c);
        } else if (!name.isEmpty()) {
            begin(name.toString().toUpperCase(Locale.ROOT));
        }
    }

    /** ONBUILD and HEALTHCHECK have an instruction of their own behind them, HEALTHCHECK behind its flags. */
    private void begin(String text) {
        if (PREFIXES.contains(text) || text.startsWith("--")) {
            name.setLength(0);
            return;
        }
        instruction = text;
        mode = Mode.START;
        shell = new ShellPlaces();
    }

    private void begin(char c) {
        if (c == ' ' || c == '\t' || c == '\\') {
            return;
        }
        if (c == '[') {
            mode = Mode.JSON;
            list.setLength(0);
            list.append(c);
            valueInList = false;
        } else if (SHELLS.contains(instruction)) {
            mode = Mode.SHELL;
            shell(c);
        } else {
            mode = VALUE_TAKERS.contains(instruction) ? Mode.VALUES : Mode.WORDS;
        }
    }

    @Override
    void end() {
        if (mode == Mode.JSON) {
            endOfList();
        }
    }

    /** {@code RUN [ -f a ] && b} begins like a list and is none, so a shell reads it; a value was spelled for a list. */
    private void endOfList() {
        if (!SHELLS.contains(instruction) || DockerText.isList(list.toString())) {
            return;
        }
        if (valueInList) {
            throw new Refusal(
                    "a value can't stand in a command that begins with '[' and is no list of JSON",
                    "write 'test' in place of the bracket, or all words as a list, [\"…\", \"…\"]");
        }
        mode = Mode.SHELL;
        list.chars().forEach(c -> shell((char) c));
    }

    private void quoted(char c, boolean wasEscaped, String quotes) {
        if (quote == 0 && quotes.indexOf(c) >= 0 && !wasEscaped) {
            quote = c;
        } else if (c == quote && !(wasEscaped && c == '"')) {
            quote = 0;
        }
    }

    private void shell(char c) {
        shell.next(c);
        if (shell.isHereDocument()) {
            lose("a here-document");
        }
        if (shell.isLost()) {
            lose("what a shell reads in its own way: back quotes, 'case' or quotes in ${…}");
        }
    }

    private void document(char c) {
        if (c == '<' && previous == '<') {
            lose("a here-document");
        }
    }
}
