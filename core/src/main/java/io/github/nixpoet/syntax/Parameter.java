package io.github.nixpoet.syntax;

import java.util.Optional;

/** What a function takes: a name, formals, or both. */
public sealed interface Parameter extends Node permits Formals, FormalsAfterName, FormalsBeforeName, NameParameter {

    /**
     * The name for all that the function is given.
     *
     * @return the {@code x} of {@code x:}, the {@code args} of <code>args@{ a }:</code>; none of <code>{ a }:</code>
     */
    Optional<Token> whole();

    /**
     * What the function takes by name.
     *
     * @return the formals, with a name for the whole set beside them or not; none of {@code x:}
     */
    Optional<Formals> pattern();
}
