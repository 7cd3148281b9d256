package io.github.nixpoet.edit;

/** Which names of a file a path begins with. */
public enum Part {
    /** The attributes of the file's value; of a module with {@code config = …;} those in it too. */
    VALUE,
    /** What the {@code let}s before the value bind. */
    LET,
    /** The attributes handed to the function that makes the value: those of {@code stdenv.mkDerivation { … }}. */
    ARGUMENT
}
