package io.github.nixpoet.schema.check;

/** The kinds of value in Nix, in the words of its own messages. */
enum Kind {
    BOOL("a Boolean"),
    FLOAT("a float"),
    FUNCTION("a function"),
    INT("an integer"),
    LIST("a list"),
    NULL("null"),
    PATH("a path"),
    SET("a set"),
    STRING("a string"),
    UNKNOWN("a value");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
