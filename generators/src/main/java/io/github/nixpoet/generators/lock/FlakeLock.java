package io.github.nixpoet.generators.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nixpoet.dsl.flake.Flake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code flake.lock}: what each input is, to the byte.
 *
 * <p>Example: {@code FlakeLock.parse(text).input("disko/nixpkgs").flatMap(LockedInput::revision)}.
 */
public final class FlakeLock {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> VERSIONS = Set.of(5, 6, 7);

    private final String root;
    private final Map<String, LockNode> nodes;

    private FlakeLock(String root, Map<String, LockNode> nodes) {
        this.root = root;
        this.nodes = nodes;
    }

    /**
     * Reads a lock file.
     *
     * @param text what it holds
     * @return the lock
     * @throws IllegalArgumentException if it is no JSON, of a version that Nix no longer or not yet writes, or refers to what it does
     *     not hold; the message says which
     */
    public static FlakeLock parse(String text) {
        JsonNode json = read(text);
        if (!VERSIONS.contains(json.path("version").asInt())) {
            throw new IllegalArgumentException("a lock file of version " + json.path("version")
                    + ", where 5 to 7 are known; write it anew with nix flake lock");
        }
        Map<String, LockNode> nodes = new LinkedHashMap<>();
        json.path("nodes")
                .properties()
                .forEach(node -> nodes.put(node.getKey(), LockNode.of(node.getKey(), node.getValue())));
        FlakeLock lock = new FlakeLock(json.path("root").asText(), nodes);
        lock.node(lock.root);
        for (LockNode node : nodes.values()) {
            node.inputs().values().forEach(reference -> lock.resolve(reference, new HashSet<>()));
        }
        return lock;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no lock file, which is JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The names of the flake's own inputs.
     *
     * @return the names in the order of the file
     */
    public Set<String> inputs() {
        return Collections.unmodifiableSet(node(root).inputs().keySet());
    }

    /**
     * What an input is locked to, whatever it follows.
     *
     * @param path its path from the flake on, as {@code disko/nixpkgs}
     * @return what it is locked to; empty if there is no such input
     */
    public Optional<LockedInput> input(String path) {
        LockNode at = node(root);
        for (String name : path.split("/", -1)) {
            LockReference reference = at.inputs().get(name);
            if (reference == null) {
                return Optional.empty();
            }
            at = resolve(reference, new HashSet<>());
        }
        return at.locked();
    }

    /**
     * What is different in another lock file.
     *
     * @param later the other
     * @return the inputs that are new, gone or locked to something else; those that follow another are left out
     */
    public List<LockChange> changesTo(FlakeLock later) {
        Map<String, LockedInput> before = paths();
        Map<String, LockedInput> after = later.paths();
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(path -> new LockChange(
                        path, Optional.ofNullable(before.get(path)), Optional.ofNullable(after.get(path))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /**
     * The inputs of a flake that are not locked yet, and those locked that the flake has no longer.
     *
     * @param flake the flake
     * @return their names; none if {@code nix flake lock} would leave the file as it is, as far as names tell
     */
    public List<String> outOfStep(Flake flake) {
        List<String> names = new ArrayList<>(flake.inputs().keySet());
        names.removeAll(inputs());
        inputs().stream().filter(name -> !flake.inputs().containsKey(name)).forEach(names::add);
        return List.copyOf(names);
    }

    /** Each node by the first path on which it is met. */
    private Map<String, LockedInput> paths() {
        Map<String, LockedInput> paths = new LinkedHashMap<>();
        walk(root, "", new HashSet<>(), paths);
        return paths;
    }

    private void walk(String name, String path, Set<String> seen, Map<String, LockedInput> paths) {
        if (!seen.add(name)) {
            return;
        }
        LockNode node = node(name);
        node.locked().ifPresent(locked -> paths.put(path, locked));
        node.inputs().forEach((input, reference) -> {
            if (!reference.follows()) {
                walk(reference.path().get(0), path.isEmpty() ? input : path + "/" + input, seen, paths);
            }
        });
    }

    /** The node that a reference leads to; the open ones are those that it was met on. */
    private LockNode resolve(LockReference reference, Set<LockReference> open) {
        if (!reference.follows()) {
            return node(reference.path().get(0));
        }
        if (!open.add(reference)) {
            throw new IllegalArgumentException(
                    "the lock file has inputs that follow each other in a circle: " + reference.path());
        }
        LockNode at = node(root);
        for (String name : reference.path()) {
            LockReference next = at.inputs().get(name);
            if (next == null) {
                throw new IllegalArgumentException(
                        "the lock file follows " + reference.path() + ", where it has no input " + name);
            }
            at = resolve(next, open);
        }
        return at;
    }

    private LockNode node(String name) {
        LockNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("the lock file has no node '" + name + "'; it has " + nodes.keySet());
        }
        return node;
    }
}
