package io.github.nixpoet.codegen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Names of Java that differ, for names of Nix that do. Which one a name gets depends on the names there are, not on their order: the
 * first spelling that no other has; a name that is spelled in Java as in Nix keeps it before all others.
 */
final class NameTable {

    private final List<UnaryOperator<String>> spellings;
    private final boolean ignoringCase;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /** The last spelling has a checksum of the name behind it. */
    private NameTable(boolean ignoringCase, Set<String> taken, List<UnaryOperator<String>> spellings) {
        this.ignoringCase = ignoringCase;
        this.spellings = new ArrayList<>(spellings);
        this.spellings.add(name -> Names.hashed(spellings.get(0).apply(name), name));
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /** Names of methods; those that are taken are never given. */
    static NameTable ofMembers(Set<String> taken) {
        return new NameTable(false, taken, List.of(Names::member, Names::apart));
    }

    /** Names of constants. */
    static NameTable ofConstants() {
        return new NameTable(false, Set.of(), List.of(Names::constant, Names::apart));
    }

    /** Names of enums in a class, which differ in more than case. */
    static NameTable ofEnums(Set<String> taken) {
        return new NameTable(true, taken, List.of(Names::type));
    }

    /**
     * Names of classes for dotted paths, which differ in more than case; placeholders are left out where they can be. What they end in
     * keeps them apart from the classes that every file of Java sees, as {@code System}.
     */
    static NameTable ofGroups(Set<String> taken) {
        return new NameTable(true, taken, List.of(path -> group(path.replaceAll("<[^.]*>|\\*", "")), NameTable::group));
    }

    private static String group(String path) {
        return Names.type(path) + "Options";
    }

    /** Gives names; those given before stay as they are. */
    NameTable add(Collection<String> more) {
        Set<String> left = new TreeSet<>(more);
        left.removeAll(names.keySet());
        for (UnaryOperator<String> spelling : spellings) {
            Map<String, List<String>> alike = new TreeMap<>();
            left.forEach(name -> alike.computeIfAbsent(key(free(spelling.apply(name))), key -> new ArrayList<>())
                    .add(name));
            alike.forEach((key, group) -> {
                if (!taken.contains(key)) {
                    settle(group, spelling, left);
                }
            });
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no names of Java tell these apart: " + left);
        }
        return this;
    }

    private void settle(List<String> alike, UnaryOperator<String> spelling, Set<String> left) {
        List<String> owners = alike.size() == 1
                ? alike
                : alike.stream()
                        .filter(name -> free(spelling.apply(name)).equals(name))
                        .toList();
        if (owners.size() == 1) {
            String name = owners.get(0);
            String java = free(spelling.apply(name));
            names.put(name, java);
            taken.add(key(java));
            left.remove(name);
        }
    }

    String get(String name) {
        String java = names.get(name);
        if (java == null) {
            throw new IllegalArgumentException("no name was given for " + name);
        }
        return java;
    }

    /** With an underscore behind it, if Java or a class above has the name for itself. */
    private String free(String java) {
        return Names.isReserved(java) || Reserved.METHODS.contains(java) ? java + "_" : java;
    }

    private String key(String java) {
        return ignoringCase ? java.toLowerCase(Locale.ROOT) : java;
    }
}
