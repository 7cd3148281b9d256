package io.github.nixpoet.diagnostic;

/**
 * The name of one kind of fault, for filters, suppressions and documentation.
 *
 * <p>Each module lists its own in an enum; an id, once published, keeps its meaning.
 */
public interface Code {

    /**
     * The id in kebab case, for example {@code unclosed-delimiter}.
     *
     * @return lower-case words joined by hyphens
     */
    String id();
}
