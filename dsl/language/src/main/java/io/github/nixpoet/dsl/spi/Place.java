package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a group of options stands, and where the values of its options go. */
public final class Place {

    /** Takes the values of options. */
    interface Sink {
        /** Takes one; the names of the element of a set that it is in are the first so many of its path, 0 if it is in none. */
        void define(AttrPath option, NixExpr<?> value, int element);
    }

    /** Tells whether anything came. */
    private static final class Counter implements Sink {

        private final Sink sink;
        private int count;

        Counter(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void define(AttrPath option, NixExpr<?> value, int element) {
            count++;
            sink.define(option, value, element);
        }
    }

    private final Counter sink;
    private final boolean inModule;
    private final List<String> names;
    private final int element;

    private Place(Counter sink, boolean inModule, List<String> names, int element) {
        this.sink = sink;
        this.inModule = inModule;
        this.names = names;
        this.element = element;
    }

    /** The place above all options of a module. */
    static Place ofModule(Sink sink) {
        return new Place(new Counter(sink), true, List.of(), 0);
    }

    /** The place above the options of one element of a list. */
    static Place ofElement(Sink sink) {
        return new Place(new Counter(sink), false, List.of(), 0);
    }

    Place down(String... more) {
        return up(0, more);
    }

    /** The place of another option, by a way that goes up first. */
    Place up(int levels, String... more) {
        List<String> all = new ArrayList<>(names.subList(0, names.size() - levels));
        all.addAll(Arrays.asList(more));
        return new Place(sink, inModule, all, element <= names.size() - levels ? element : 0);
    }

    /** The place of an element of the set that stands here. */
    Place element(String name) {
        Place place = down(name);
        return new Place(sink, inModule, place.names, place.names.size());
    }

    AttrPath path() {
        return new AttrPath(names);
    }

    /** The value that this has in the end, of a type that the caller knows. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T extends NixType> NixExpr<T> reference() {
        if (!inModule || names.isEmpty()) {
            throw new IllegalStateException(
                    "neither all options nor those within an element of a list can be referred to: " + this);
        }
        return Nix.ref("config").select(toString()).as();
    }

    void define(NixExpr<?> value) {
        sink.define(path(), value, element);
    }

    /** Lets options of what stands here be set. An element of a set is there with none too: {@code virtualHosts.server = { };}. */
    void fill(Runnable content) {
        int before = sink.count;
        content.run();
        if (element > 0 && element == names.size() && sink.count == before) {
            define(Nix.attrs(none -> {}));
        }
    }

    /** The path, dotted; empty for the place above all. */
    @Override
    public String toString() {
        return names.isEmpty() ? "" : path().toString();
    }
}
