package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.text.AttrPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Nix file to be changed by attribute path. Each edit returns a new document; what it does not have to touch keeps its bytes.
 *
 * <pre>{@code
 * NixDocument before = NixDocument.read(Path.of("configuration.nix"));
 * NixDocument after = before.set("services.nginx.enable", true)
 *         .append("environment.systemPackages", Scopes.variable("jq"))
 *         .unset("boot.loader.grub");
 * after.text();                                    // to be written
 * UnifiedDiff.of("configuration.nix", before.text(), after.text());
 * }</pre>
 *
 * <p><b>Finding.</b> A path is found however it is written: {@code a.b = 1}, <code>a = { b = 1; }</code>, behind {@code let … in},
 * {@code with}, {@code assert}, the head of a function and parentheses, on either side of {@code //}, in {@code if}, {@code mkIf},
 * {@code optionalAttrs}, members of {@code mkMerge}, and below {@code config} where a module has that. Several {@linkplain #definitions
 * definitions} are ambiguous: an edit that names the path is refused, one that names a {@link Definition} is done.
 *
 * <p><b>Wrappers.</b> Setting or appending leaves {@code mkIf}, {@code mkForce}, {@code mkDefault}, {@code mkOrder} and the like
 * around a value as they are. So a condition stays; {@code unset} and {@code set} get rid of it.
 *
 * <p><b>Adding.</b> What is not there is added behind the binding that shares most names with it, else as the last one, in the manner
 * of its surroundings: indentation, dotted or nested, empty lines, line ends. Where only one place is left and it has a condition, it is
 * that one. A file that is laid out as {@link NixFormatter#standard} does it stays so.
 *
 * <p><b>Refusing.</b> What could change more than it says is refused with an {@link EditException} that names the place: a name that is
 * computed, a value that is a variable or a call, a variable that something else uses.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class NixDocument {

    private final SourceText source;
    private final SourceFile file;
    private final Part part;
    private final Places places;

    private NixDocument(SourceText source, SourceFile file, Part part) {
        this.source = source;
        this.file = file;
        this.part = part;
        this.places = new Places(file, source.text());
    }

    /**
     * A document of a text.
     *
     * @param text a whole Nix file
     * @return the document, under the name {@code <string>}
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixDocument parse(String text) {
        return of(NixParser.parse(text));
    }

    /**
     * A document of a file.
     *
     * @param file where it is
     * @return the document, under the file's path
     * @throws IOException if it can't be read
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixDocument read(Path file) throws IOException {
        return of(NixParser.parse(file));
    }

    /**
     * A document of what has been parsed.
     *
     * @param result what the parser made of a text
     * @return the document
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixDocument of(ParseResult result) {
        return new NixDocument(result.source(), result.orThrow(), Part.VALUE);
    }

    /**
     * The same document for paths that begin elsewhere.
     *
     * @param other where; a document that was made begins at {@link Part#VALUE}
     * @return a document of the same text
     */
    public NixDocument in(Part other) {
        return new NixDocument(source, file, other);
    }

    /**
     * The whole text.
     *
     * @return what is to be written to the file
     */
    public String text() {
        return source.text();
    }

    /**
     * The text under its name, for messages.
     *
     * @return what spans of {@link Definition}s point into
     */
    public SourceText source() {
        return source;
    }

    /**
     * The tree.
     *
     * @return its root
     */
    public SourceFile file() {
        return file;
    }

    /**
     * Every place that defines an attribute.
     *
     * @param path its path
     * @return the definitions in the order of the text; none if there is none that is written out
     */
    public List<Definition> definitions(AttrPath path) {
        return definitions(search(path), path);
    }

    /**
     * Every place that defines an attribute.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @return the definitions in the order of the text
     */
    public List<Definition> definitions(String path) {
        return definitions(AttrPath.parse(path));
    }

    /**
     * The value of an attribute as written.
     *
     * @param path its path
     * @return the {@linkplain Definition#value() value}, empty if nothing defines it
     * @throws EditException if that can't be told, there are several definitions, or the value is inherited
     */
    public Optional<Expression> get(AttrPath path) {
        return only(path).map(this::get);
    }

    /**
     * The value of an attribute as written.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @return the {@linkplain Definition#value() value}, empty if nothing defines it
     * @throws EditException if that can't be told, there are several definitions, or the value is inherited
     */
    public Optional<Expression> get(String path) {
        return get(AttrPath.parse(path));
    }

    /**
     * The value of one definition as written.
     *
     * @param definition one of this document's
     * @return its {@linkplain Definition#value() value}
     * @throws EditException if the value is inherited or made up of what can't be put together
     * @throws IllegalArgumentException if the definition is another document's
     */
    public Expression get(Definition definition) {
        return own(definition).value().orElseThrow(() -> {
            Node place = definition.parts().get(0).binding();
            return definition.isInherited()
                    ? refuse(EditCode.INHERITED, "'" + definition.path() + "' is inherited", place)
                    : refuse(
                            EditCode.SCATTERED,
                            "'" + definition.path() + "' is made up of parts that can't be shown as one",
                            place);
        });
    }

    /**
     * Gives an attribute a value; adds it where nothing defines it. Elements of lists and bindings of sets that the old value has too stay
     * as they are, with their comments, unless the new value has comments of its own.
     *
     * @param path its path
     * @param value the value with its comments, laid out by the formatter; code as text goes through {@link NixParser}
     * @return the changed document; this one if the value is there already, its bindings in whatever order
     * @throws EditException if it can't be done safely: among others if nothing defines a variable of the value where it is to stand, or
     *     the attribute is a set that is written attribute by attribute
     */
    public NixDocument set(AttrPath path, Expression value) {
        Optional<Definition> only = only(path);
        return only.isPresent() ? set(only.get(), value) : inManner(new Adding(this).add(path, value));
    }

    /**
     * Gives an attribute a value.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @param value the value
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument set(String path, Expression value) {
        return set(AttrPath.parse(path), value);
    }

    /**
     * Gives an attribute a string.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @param value what the string is, not code
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument set(String path, String value) {
        return set(path, Literals.string(value));
    }

    /**
     * Gives an attribute an integer.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @param value the number
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument set(String path, long value) {
        return set(path, Numbers.integer(value));
    }

    /**
     * Gives an attribute a truth value.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @param value the truth value
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument set(String path, boolean value) {
        return set(path, Literals.bool(value));
    }

    /**
     * Gives one definition another value.
     *
     * @param definition one of this document's
     * @param value the value
     * @return the changed document
     * @throws EditException if it can't be done safely
     * @throws IllegalArgumentException if the definition is another document's
     */
    public NixDocument set(Definition definition, Expression value) {
        return inManner(new Setting(own(definition)).to(value));
    }

    /**
     * Removes an attribute and all below it, with the comments directly above and behind; the set around it stays. With the input of a
     * flake goes its name among the formals of {@code outputs}; if it is used there, that is refused.
     *
     * @param path its path
     * @return the changed document; this one if nothing defines it
     * @throws EditException if it can't be done safely
     */
    public NixDocument unset(AttrPath path) {
        return oneBinding(path)
                .map(whole -> gone(path, new Removing(whole).binding()))
                .or(() -> only(path).map(this::unset))
                .orElse(this);
    }

    /**
     * Removes an attribute.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument unset(String path) {
        return unset(AttrPath.parse(path));
    }

    /**
     * Removes one definition.
     *
     * @param definition one of this document's
     * @return the changed document
     * @throws EditException if it can't be done safely
     * @throws IllegalArgumentException if the definition is another document's
     */
    public NixDocument unset(Definition definition) {
        return gone(definition.path(), new Removing(own(definition)).all());
    }

    /**
     * Appends to a list; makes the list where nothing defines it. Of {@code a ++ b} it is the last list that is written out, or one
     * more. An element that is in that list already, written the same, is not added again.
     *
     * @param path the list's path
     * @param elements what to append, in order
     * @return the changed document; this one if all are there already
     * @throws EditException if it can't be done safely
     */
    public NixDocument append(AttrPath path, Collection<? extends Expression> elements) {
        Optional<Definition> only = only(path);
        return only.isPresent()
                ? append(only.get(), elements)
                : inManner(new Adding(this).add(path, Appending.list(elements)));
    }

    /**
     * Appends to a list.
     *
     * @param path the list's path, as {@link AttrPath#parse} reads it
     * @param elements what to append, in order
     * @return the changed document
     * @throws EditException if it can't be done safely
     */
    public NixDocument append(String path, Expression... elements) {
        return append(AttrPath.parse(path), Arrays.asList(elements));
    }

    /**
     * Appends to the list of one definition.
     *
     * @param definition one of this document's
     * @param elements what to append, in order
     * @return the changed document
     * @throws EditException if it can't be done safely
     * @throws IllegalArgumentException if the definition is another document's
     */
    public NixDocument append(Definition definition, Collection<? extends Expression> elements) {
        return inManner(new Appending(own(definition)).append(elements));
    }

    /**
     * Gives an attribute another path where it stands; its value and comments stay. All members of a {@code mkMerge} go with it. The
     * input of a flake gets its new name in {@code outputs} too, and where other inputs follow it.
     *
     * @param path its path
     * @param other the new path, which nothing defines yet and which is in the same set of braces
     * @return the changed document
     * @throws EditException if it can't be done safely, or nothing has the path
     */
    public NixDocument rename(AttrPath path, AttrPath other) {
        Definition definition = oneBinding(path)
                .or(() -> only(path))
                .orElseThrow(() -> refuse(EditCode.NOT_DEFINED, "nothing defines '" + path + "'"));
        return renamed(definition, other);
    }

    /**
     * Gives an attribute another path.
     *
     * @param path its path, as {@link AttrPath#parse} reads it
     * @param other the new path, spelled so too
     * @return the changed document
     * @throws EditException if it can't be done safely, or nothing has the path
     */
    public NixDocument rename(String path, String other) {
        return rename(AttrPath.parse(path), AttrPath.parse(other));
    }

    /**
     * Gives one definition another path.
     *
     * @param definition one of this document's
     * @param other the new path
     * @return the changed document
     * @throws EditException if it can't be done safely: among others if its binding has other definitions too, as members of one {@code
     *     mkMerge}
     * @throws IllegalArgumentException if the definition is another document's
     */
    public NixDocument rename(Definition definition, AttrPath other) {
        return renamed(own(definition), other);
    }

    /**
     * Adds an input to a flake: its URL, and its name among the formals of {@code outputs} if those allow no others.
     *
     * @param name the input's name
     * @param url where it comes from, for example {@code github:NixOS/nixpkgs/nixos-26.05}
     * @return the changed document
     * @throws EditException if there is one of that name, the file is no flake, or it can't be done safely
     */
    public NixDocument addInput(String name, String url) {
        return inManner(new FlakeInputs(this).add(name, url));
    }

    /**
     * What differs from another document, as {@code diff -u} shows it.
     *
     * @param before the document to start from
     * @return the difference under this document's name; empty if the texts are the same
     */
    public String diff(NixDocument before) {
        return UnifiedDiff.of(source.name(), before.text(), text());
    }

    Part part() {
        return part;
    }

    Places places() {
        return places;
    }

    Search search(AttrPath path) {
        return Search.of(file.expression(), part, path.names());
    }

    List<Definition> definitions(Search search, AttrPath path) {
        // One walk for all: each of a.b0 = 1; … a.b999 = 1; would take its own.
        places.of(search.found().stream().map(Found::place).toList());
        places.of(search.found().stream().map(Found::binding).toList());
        return search.found().stream().collect(Collectors.groupingBy(Found::branch)).values().stream()
                .map(group -> new Definition(this, path, inOrder(group)))
                .sorted((a, b) -> Integer.compare(
                        a.spans().get(0).start(), b.spans().get(0).start()))
                .toList();
    }

    private List<Found> inOrder(List<Found> group) {
        return group.stream()
                .sorted((a, b) -> Integer.compare(
                        places().of(a.binding()).start(),
                        places().of(b.binding()).start()))
                .toList();
    }

    /** All that is found of a path, if that is in one binding: whatever makes several definitions of its value. */
    private Optional<Definition> oneBinding(AttrPath path) {
        List<Found> found = search(path).found();
        Set<Binding> bindings = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(part -> bindings.add(part.binding()));
        return bindings.size() == 1 ? Optional.of(new Definition(this, path, found)) : Optional.empty();
    }

    /** The one definition of a path, empty if it is sure that there is none. */
    private Optional<Definition> only(AttrPath path) {
        Search search = search(path);
        List<Definition> definitions = definitions(search, path);
        if (definitions.size() > 1) {
            Diagnostic diagnostic = Diagnostic.error(
                    EditCode.AMBIGUOUS, "'" + path + "' is defined in " + definitions.size() + " places");
            for (Definition definition : definitions) {
                String conditions = String.join(" && ", definition.conditions());
                diagnostic =
                        diagnostic.at(definition.spans().get(0), conditions.isEmpty() ? "always" : "if " + conditions);
            }
            throw new EditException(EditCode.AMBIGUOUS, diagnostic.help("pick one of them"), source);
        }
        if (definitions.isEmpty() && search.sites().isEmpty()) {
            search.obstacles().stream().findFirst().ifPresent(obstacle -> {
                throw refuse(obstacle, path);
            });
        }
        return definitions.stream().findFirst();
    }

    EditException refuse(Obstacle obstacle, AttrPath path) {
        return refuse(obstacle.code(), "'" + path + "' is out of reach: " + obstacle.message(), obstacle.place());
    }

    EditException refuse(EditCode code, String message) {
        return new EditException(code, Diagnostic.error(code, message), source);
    }

    EditException refuse(EditCode code, String message, Node place) {
        return new EditException(code, Diagnostic.error(code, message).at(places().of(place), ""), source);
    }

    /** The document with other text, which Nix takes. */
    NixDocument with(List<Replacement> replacements) {
        SourceText changed = new SourceText(source.name(), Replacement.apply(source.text(), replacements));
        ParseResult result = NixParser.parse(changed);
        if (!result.isSuccess()) {
            Diagnostic fault = result.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .orElseThrow();
            Diagnostic refusal = new Diagnostic(
                    EditCode.RESULT_INVALID,
                    fault.severity(),
                    "Nix would not take the result: " + fault.message(),
                    fault.labels(),
                    fault.help());
            throw new EditException(EditCode.RESULT_INVALID, refusal, changed);
        }
        NixDocument after = new NixDocument(changed, result.orThrow(), part);
        Undefined.check(this, after);
        return after;
    }

    private NixDocument gone(AttrPath path, NixDocument after) {
        return inManner(new FlakeInputs(this).unset(path, after));
    }

    private NixDocument renamed(Definition definition, AttrPath other) {
        NixDocument after = new Renaming(definition).to(other);
        return inManner(new FlakeInputs(this).rename(definition.path(), other, after));
    }

    /** What has come of this document, laid out by the formatter if this one is. */
    private NixDocument inManner(NixDocument after) {
        if (after == this || !places.isFormatted()) {
            return after;
        }
        String laidOut = NixFormatter.standard().format(after.file);
        return laidOut.equals(after.text())
                ? after
                : of(NixParser.parse(new SourceText(source.name(), laidOut))).in(part);
    }

    private Definition own(Definition definition) {
        if (definition.document() != this) {
            throw new IllegalArgumentException("a definition of another document: " + definition.path());
        }
        return definition;
    }
}
