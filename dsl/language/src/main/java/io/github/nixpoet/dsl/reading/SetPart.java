package io.github.nixpoet.dsl.reading;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of a set in a file, in order. Each is taken once; {@link #rest} has those that are left. */
public final class SetPart {

    private final Part set;
    private final List<Entry> left = new ArrayList<>();

    /**
     * An attribute.
     *
     * @param path its path
     * @param value its value
     */
    public record Entry(AttrPath path, Part value) {

        /**
         * The same below the first name of its path.
         *
         * @return an entry whose path is one name shorter
         */
        Entry below() {
            return new Entry(new AttrPath(path.names().subList(1, path.names().size())), value);
        }
    }

    private SetPart(Part set) {
        this.set = set;
    }

    SetPart(Part set, List<Binding> bindings) {
        this(set);
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                left.add(entry(attribute));
            } else {
                inherit((InheritBinding) binding);
            }
        }
    }

    /**
     * Attributes that were taken, to be taken apart.
     *
     * @param entries the attributes
     * @param place where to refuse what is missing in them
     * @return a set of them
     */
    public static SetPart of(List<Entry> entries, Part place) {
        SetPart part = new SetPart(place);
        part.left.addAll(entries);
        return part;
    }

    /** Whether all names are written out. */
    static boolean isStatic(List<Binding> bindings) {
        return bindings.stream().allMatch(binding -> {
            List<AttributeName> names = binding instanceof AttributeBinding attribute
                    ? attribute.path().names()
                    : ((InheritBinding) binding).names();
            return names.stream().allMatch(name -> StaticName.of(name).isPresent());
        });
    }

    private Entry entry(AttributeBinding binding) {
        List<String> names = new ArrayList<>();
        for (AttributeName name : binding.path().names()) {
            names.add(name(name));
        }
        return new Entry(new AttrPath(names), new Part(set.file(), binding.value(), binding.value()));
    }

    private String name(AttributeName name) {
        return StaticName.of(name).orElseThrow(() -> set.file().expected(name, "a name that is written out"));
    }

    private void inherit(InheritBinding binding) {
        for (AttributeName each : binding.names()) {
            String name = name(each);
            Expression value;
            if (binding.source().isPresent()) {
                value = Attributes.select(binding.source().get().inner(), name);
            } else if (NixNames.isIdentifier(name)) {
                value = Scopes.variable(name);
            } else {
                throw set.file().expected(each, "the name of a variable");
            }
            left.add(new Entry(AttrPath.of(name), new Part(set.file(), value, each)));
        }
    }

    /**
     * Takes an attribute.
     *
     * @param name its name
     * @return its value; empty if it is not there, or only what is below it
     */
    public Optional<Part> take(String name) {
        Optional<Entry> found = left.stream()
                .filter(entry -> entry.path().equals(AttrPath.of(name)))
                .findFirst();
        found.ifPresent(left::remove);
        return found.map(Entry::value);
    }

    /**
     * Takes an attribute that must be there.
     *
     * @param name its name
     * @return its value
     * @throws io.github.nixpoet.dsl.NixReadException if it is not
     */
    public Part need(String name) {
        return take(name).orElseThrow(() -> set.refused("an attribute " + name));
    }

    /**
     * Whether an attribute is written attribute by attribute.
     *
     * @param name its name
     * @return true for {@code name.a = 1;} and <code>name = { a = 1; };</code>, false for {@code name = a;}
     */
    public boolean isSpread(String name) {
        return left.stream()
                .filter(entry -> entry.path().first().equals(name))
                .allMatch(entry -> entry.path().names().size() > 1
                        || entry.value().attributes().isPresent());
    }

    /**
     * Takes what is in an attribute, written {@code name.a = 1;} or <code>name = { a = 1; };</code>.
     *
     * @param name its name
     * @return what is in it, in order
     * @throws io.github.nixpoet.dsl.NixReadException if it is no set
     */
    public List<Entry> takeIn(String name) {
        List<Entry> in = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Entry entry : left) {
            if (!entry.path().first().equals(name)) {
                others.add(entry);
            } else if (entry.path().names().size() > 1) {
                in.add(entry.below());
            } else {
                in.addAll(entry.value().set(name + ", a set").left);
            }
        }
        left.clear();
        left.addAll(others);
        return in;
    }

    /**
     * What is left.
     *
     * @return the attributes that nobody took, in order
     */
    public List<Definition> rest() {
        return definitions(left);
    }

    /**
     * Refuses what is left.
     *
     * @param what what there may be
     * @throws io.github.nixpoet.dsl.NixReadException if something is left
     */
    public void end(String what) {
        if (!left.isEmpty()) {
            throw left.get(0).value().refused(what + ", not " + left.get(0).path());
        }
    }

    /**
     * Attributes as definitions.
     *
     * @param entries the attributes
     * @return the same in order
     */
    public static List<Definition> definitions(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.value().definition(entry.path()))
                .toList();
    }
}
