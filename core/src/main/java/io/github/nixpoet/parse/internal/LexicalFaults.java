package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What starts no token or never ends: tells it and overwrites it, so that what follows can be read. */
final class LexicalFaults {

    private final byte[] original;
    private final byte[] text;
    private final Repairs repairs;
    private final Faults faults;

    /**
     * For one text.
     *
     * @param original the bytes, which messages show
     * @param text a padded copy, which is repaired
     */
    LexicalFaults(byte[] original, byte[] text, Repairs repairs, Faults faults) {
        this.original = original;
        this.text = text;
        this.repairs = repairs;
        this.faults = faults;
    }

    /** Fills a workspace with the tokens of the text. The text ends at the fault that would be one too many to tell. */
    void lex(Workspace workspace, boolean ascii) {
        for (int told = 0; ; told++) {
            Lexed lexed = new Lexed(text, original.length, ascii, workspace.tokens(), workspace.names());
            repairs.retype(lexed.tokens);
            LexicalFault fault = lexed.fault();
            if (fault == null) {
                return;
            }
            if (told < Faults.MOST) {
                tell(fault, lexed.tokens);
            } else {
                repairs.blank(fault.opener() >= 0 ? fault.opener() : fault.start(), original.length);
            }
        }
    }

    private void tell(LexicalFault fault, TokenBuffer tokens) {
        int start = fault.start();
        int end = fault.end();
        switch (fault.code()) {
            case UNCLOSED_STRING -> new UnclosedString(original, tokens, repairs, faults).repair(fault.opener());
            case UNCLOSED_COMMENT -> {
                int opener = fault.opener();
                repairs.blank(opener, original.length);
                faults.add(SyntaxFault.of(fault.code(), "this comment is never closed")
                        .at(opener, opener + 2, "opened here")
                        .help("write '*/' at its end"));
            }
            case INVALID_NUMBER -> {
                repairs.value(start, end);
                faults.add(SyntaxFault.of(fault.code(), "the number " + slice(start, end) + " is out of range")
                        .at(start, end, "integers have 63 bits, floats are doubles"));
            }
            case TRAILING_SLASH -> {
                repairs.value(start, end);
                faults.add(SyntaxFault.of(fault.code(), "a path literal does not end in a slash")
                        .at(start, end, "remove the last slash"));
            }
            default -> faults.add(new UnexpectedCharacter(original, repairs).repair(start, end));
        }
    }

    private String slice(int from, int to) {
        return new String(original, from, to - from, UTF_8);
    }
}
