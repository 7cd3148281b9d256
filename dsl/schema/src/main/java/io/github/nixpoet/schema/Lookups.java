package io.github.nixpoet.schema;

import io.github.nixpoet.text.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the path of a definition to what the schema has there. */
final class Lookups {

    /** A slip for every three letters: a guess that is asked for may be a bold one. */
    private static final int GENEROUS = 3;

    private static final int SHORTEST_SWAPPED = 4;

    private Lookups() {}

    static Lookup find(OptionSchema schema, OptionPath path) {
        OptionPlace place = OptionPlace.root(schema);
        int known = 0;
        for (String name : path.names()) {
            Optional<OptionPlace> next = place.attribute(name);
            if (next.isEmpty()) {
                return schema.isRemoved(path)
                        ? new Lookup.Removed(path)
                        : new Lookup.Missing(known, nearest(schema, path));
            }
            place = next.get();
            Optional<OptionRename> rename = place.node().flatMap(OptionNode::rename);
            if (rename.isPresent()) {
                return new Lookup.Renamed(rename.get());
            }
            known++;
        }
        return at(place);
    }

    private static Lookup at(OptionPlace place) {
        if (place.isUnknowable()) {
            return new Lookup.Unknowable();
        }
        Optional<Option> option = place.node().flatMap(OptionNode::option);
        if (option.isPresent()) {
            return new Lookup.Found(option.get());
        }
        return place.type()
                .<Lookup>map(Lookup.Value::new)
                .orElseGet(() -> new Lookup.Group(place.node().orElseThrow()));
    }

    /** The path with the name at which it leaves the schema replaced; one whose rest is there too goes first. */
    static Optional<OptionPath> nearest(OptionSchema schema, OptionPath path) {
        OptionPlace place = OptionPlace.root(schema);
        for (int depth = 0; depth < path.depth(); depth++) {
            String name = path.names().get(depth);
            Optional<OptionPlace> next = place.attribute(name);
            if (next.isEmpty()) {
                return nearest(place, path, depth);
            }
            place = next.get();
        }
        return Optional.empty();
    }

    private static Optional<OptionPath> nearest(OptionPlace place, OptionPath path, int depth) {
        String name = path.names().get(depth);
        List<String> rest = path.names().subList(depth + 1, path.depth());
        List<String> similar = similar(place, name, GENEROUS);
        return similar.stream()
                .filter(other -> leads(place.attribute(other), rest))
                .findFirst()
                .or(() -> similar.stream().findFirst())
                .map(best -> path.upTo(depth).down(best).down(rest));
    }

    /** The names below a place that are like another: one slip for so many letters at most; case counts for nothing. Nearest first. */
    static List<String> similar(OptionPlace place, String name, int letters) {
        return place.node().stream()
                .flatMap(node -> node.children().stream())
                .map(OptionNode::name)
                .filter(other -> !OptionPath.isPlaceholder(other))
                .flatMap(other -> candidate(name, other, letters).stream())
                .sorted(Comparator.comparing(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .toList();
    }

    private static Optional<Candidate> candidate(String name, String other, int letters) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int most = Math.max(Math.min(a.length(), b.length()) / letters, isAnagram(a, b) ? 1 : 0);
        int distance = EditDistance.between(a, b, most);
        return distance > most ? Optional.empty() : Optional.of(new Candidate(other, distance));
    }

    /** Of names that differ by a slip these have two letters swapped, as ngnix and nginx: hardly by chance, be they short. */
    private static boolean isAnagram(String a, String b) {
        return a.length() == b.length()
                && a.length() >= SHORTEST_SWAPPED
                && Arrays.equals(
                        a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static boolean leads(Optional<OptionPlace> start, List<String> names) {
        Optional<OptionPlace> place = start;
        for (String name : names) {
            place = place.flatMap(it -> it.attribute(name));
        }
        return place.isPresent();
    }

    private record Candidate(String name, int distance) {}
}
