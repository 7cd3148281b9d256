package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What NixPoet wrote into a folder: paths with the set that they belong to and the hash of their content, in the form of
 * {@code sha256sum}, to which a line that begins with {@code #} is a comment.
 *
 * <p>While files are being replaced a path has two hashes, the old one and the new one, so that a kill at any moment leaves
 * nothing that looks made by hand. Lines that say nothing are skipped: a file they spoke of counts as foreign.
 */
record Manifest(Map<String, Entry> files) {

    static final String NAME = ".nixpoet-manifest";

    private static final String HEADER =
            "# nixpoet manifest 1: what NixPoet wrote here, to notice what was changed by hand";
    private static final String HEADER_START = "# nixpoet manifest 1:";
    private static final String SET = "# set ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Whose a file is, and what it may hold. */
    record Entry(String set, Set<String> hashes) {}

    static Manifest read(Path file) throws IOException {
        Map<String, Entry> files = new TreeMap<>();
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new Manifest(files);
        }
        if (!text.startsWith(HEADER_START)) {
            return new Manifest(files);
        }
        String set = "";
        for (String line : text.lines().toList()) {
            Matcher match = LINE.matcher(line);
            if (line.startsWith(SET)) {
                set = line.substring(SET.length());
            } else if (match.matches() && isInside(match.group(2))) {
                add(files, set, match.group(2), match.group(1));
            }
        }
        return new Manifest(files);
    }

    boolean knows(String path) {
        return files.containsKey(path);
    }

    boolean wrote(String path, String hash) {
        Entry entry = files.get(path);
        return entry != null && entry.hashes().contains(hash);
    }

    /** The files of a set. */
    List<String> paths(String set) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().set().equals(set))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** With one hash more for each path, which is now a path of this set. */
    Manifest and(String set, Map<String, String> more) {
        Map<String, Entry> all = new TreeMap<>(files);
        more.forEach((path, hash) -> add(all, set, path, hash));
        return new Manifest(all);
    }

    /** With these hashes alone for their paths. */
    Manifest with(String set, Map<String, String> now) {
        Map<String, Entry> all = new TreeMap<>(files);
        now.forEach((path, hash) -> all.put(path, new Entry(set, Set.of(hash))));
        return new Manifest(all);
    }

    /** Without these paths. */
    Manifest without(Collection<String> paths) {
        Map<String, Entry> all = new TreeMap<>(files);
        all.keySet().removeAll(Set.copyOf(paths));
        return new Manifest(all);
    }

    String text() {
        Map<String, StringBuilder> sets = new TreeMap<>();
        files.forEach((path, entry) -> {
            StringBuilder lines = sets.computeIfAbsent(entry.set(), set -> new StringBuilder());
            entry.hashes()
                    .forEach(
                            hash -> lines.append(hash).append("  ").append(path).append('\n'));
        });
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        sets.forEach((set, lines) ->
                text.append(set.isEmpty() ? "" : SET + set + "\n").append(lines));
        return text.toString();
    }

    private static void add(Map<String, Entry> files, String set, String path, String hash) {
        Set<String> hashes = new TreeSet<>(Set.of(hash));
        Entry known = files.get(path);
        if (known != null) {
            hashes.addAll(known.hashes());
        }
        files.put(path, new Entry(set, hashes));
    }

    /** A manifest that somebody wrote must not make anybody remove {@code ../../a}. */
    private static boolean isInside(String text) {
        try {
            Path path = Path.of(text);
            return !path.isAbsolute() && path.equals(path.normalize()) && !path.startsWith("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
