package io.github.nixpoet.schema;

import io.github.nixpoet.schema.type.OptionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed from one schema to another. Each list is sorted by path.
 *
 * @param added options that only the newer one has, and that are no option renamed
 * @param removed options that only the older one has, and whose name the newer one does not know as old
 * @param renamed options of the older one whose name the newer one knows as old
 * @param retyped options of both whose type differs
 */
public record SchemaDiff(List<Option> added, List<Option> removed, List<OptionRename> renamed, List<Retyped> retyped) {

    /** Copies the lists. */
    public SchemaDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        retyped = List.copyOf(retyped);
    }

    /**
     * An option with another type.
     *
     * @param path the option
     * @param before its type in the older schema
     * @param after its type in the newer one
     */
    public record Retyped(OptionPath path, OptionType before, OptionType after) {}

    /**
     * Compares two schemas.
     *
     * @param older what was
     * @param newer what is
     * @return the differences
     */
    public static SchemaDiff between(OptionSchema older, OptionSchema newer) {
        Map<OptionPath, OptionPath> renames = new HashMap<>();
        newer.renames().forEach(rename -> renames.put(rename.from(), rename.to()));
        List<Option> removed = new ArrayList<>();
        List<OptionRename> renamed = new ArrayList<>();
        List<Retyped> retyped = new ArrayList<>();
        for (Option before : older.options()) {
            OptionPath path = before.path();
            newer.option(path)
                    .ifPresentOrElse(
                            after -> {
                                if (!before.type().equals(after.type())) {
                                    retyped.add(new Retyped(path, before.type(), after.type()));
                                }
                            },
                            () -> {
                                if (renames.containsKey(path)) {
                                    renamed.add(new OptionRename(path, renames.get(path)));
                                } else {
                                    removed.add(before);
                                }
                            });
        }
        Set<OptionPath> targets = renamed.stream().map(OptionRename::to).collect(Collectors.toSet());
        List<Option> added = newer.options().stream()
                .filter(option -> older.option(option.path()).isEmpty() && !targets.contains(option.path()))
                .toList();
        return new SchemaDiff(added, removed, renamed, retyped);
    }

    /**
     * Whether the schemas have the same options with the same types.
     *
     * @return true if every list is empty
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && retyped.isEmpty();
    }
}
