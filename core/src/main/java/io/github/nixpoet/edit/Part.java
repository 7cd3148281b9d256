package io.github.nixpoet.edit;

/** Which names of a file a path begins with. */
public enum Part {
    /** The attributes of the file's value; of a module with {@code config = …;} those in it too. */
    VALUE,
    /** What the {@code let}s before the value bind. */
    LET,
    /**
     * The attributes of the file's value; where a call makes that or another set on the way, those of the last argument: {@code pname} of
     * {@code stdenv.mkDerivation { … }}, {@code web.modules} of <code>{ web = nixosSystem { … }; }</code>.
     */
    ARGUMENT
}
