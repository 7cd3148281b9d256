package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.KnownNames;
import io.github.nixpoet.text.AttrPath;
import java.util.Collection;

/**
 * A builder of something that is set by path: each path once, then changed by name.
 *
 * @param <B> the builder itself
 */
public abstract class SettingsBuilder<B extends SettingsBuilder<B>> {

    private final AttrsBuilder settings;
    private final KnownNames known;

    /**
     * A builder of what is gathered elsewhere.
     *
     * @param settings where it is gathered
     * @param known the names that are taken at the top; another name is a slip if it is nearly one of these, and let through if not, as
     *     a newer nixpkgs may know it
     */
    protected SettingsBuilder(AttrsBuilder settings, String... known) {
        this.settings = settings;
        this.known = new KnownNames(known);
    }

    /**
     * This builder, as its own type.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Where it is gathered what is set.
     *
     * @return the builder that {@link #set} and the like hand it to
     */
    protected AttrsBuilder settings() {
        return settings;
    }

    /**
     * Sets something.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, if it is nearly a known name, or if it is set: the message names both
     *     lines
     */
    public B set(String path, Object value) {
        return set(Given.path(path), value);
    }

    /**
     * Sets something.
     *
     * @param path its path
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, if it is nearly a known name, or if it is set: the message names both
     *     lines
     */
    public B set(AttrPath path, Object value) {
        known.check(Given.present(path, "the path").first());
        settings().set(path, value);
        return self();
    }

    /**
     * Gives what is set another value; it keeps its place.
     *
     * @param path the dotted path by which it was set, see {@link AttrPath#parse}
     * @param value its new value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, or if nothing is set by that path
     */
    public B replace(String path, Object value) {
        return replace(Given.path(path), value);
    }

    /**
     * Gives what is set another value; it keeps its place.
     *
     * @param path the path by which it was set
     * @param value its new value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, or if nothing is set by that path
     */
    public B replace(AttrPath path, Object value) {
        settings().replace(path, value);
        return self();
    }

    /**
     * Takes out what is set.
     *
     * @param path the dotted path by which it was set, see {@link AttrPath#parse}
     * @return this
     * @throws IllegalArgumentException if it is no path, or if nothing is set by that path
     */
    public B remove(String path) {
        return remove(Given.path(path));
    }

    /**
     * Takes out what is set.
     *
     * @param path the path by which it was set
     * @return this
     * @throws IllegalArgumentException if nothing is set by that path
     */
    public B remove(AttrPath path) {
        settings().remove(path);
        return self();
    }

    /**
     * Sets what was set elsewhere, origins included.
     *
     * @param more definitions made before
     * @return this
     * @throws IllegalArgumentException if one is set: the message names both lines
     */
    public B defineAll(Collection<Definition> more) {
        settings().defineAll(more);
        return self();
    }
}
