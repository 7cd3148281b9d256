package io.github.nixpoet.generators.template.internal;

/** A value that has no form at its place; whoever knows the value's name says so to the user. */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String what;

    /** What to do instead. */
    private final String help;

    Refusal(String what, String help) {
        super(what + "; " + help);
        this.what = what;
        this.help = help;
    }

    String what() {
        return what;
    }

    String help() {
        return help;
    }
}
