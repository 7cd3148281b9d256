package io.github.nixpoet.generators.template.internal;

/** Where a string may begin in a program of Ruby or Python without becoming a part of what is before it. */
final class Operands {

    private Operands() {}

    /** {@code f"…"}, {@code %q"…"} and {@code ?"} are not what the string alone is. */
    static void check(char previous) {
        if (" \t\n([{,=:>+".indexOf(previous) < 0) {
            throw new Refusal(
                    "a value can't follow " + Text.shown(String.valueOf(previous)) + " in code",
                    "put a blank between, or put the value between quotes");
        }
    }
}
