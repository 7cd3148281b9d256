package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What NixPoet wrote into a folder: paths with the hash of their content, in the form of {@code sha256sum}.
 *
 * <p>While files are being replaced a path has two hashes, the old one and the new one, so that a kill at any moment leaves
 * nothing that looks made by hand. Lines that say nothing are skipped: a file they spoke of counts as foreign.
 */
record Manifest(Map<String, Set<String>> hashes) {

    static final String NAME = ".nixpoet-manifest";

    private static final String HEADER =
            "# nixpoet manifest 1: what NixPoet wrote here, to notice what was changed by hand";
    private static final String HEADER_START = "# nixpoet manifest 1:";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static Manifest read(Path file) throws IOException {
        Map<String, Set<String>> hashes = new TreeMap<>();
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new Manifest(hashes);
        }
        if (text.startsWith(HEADER_START)) {
            text.lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> hashes.computeIfAbsent(line.group(2), path -> new TreeSet<>())
                            .add(line.group(1)));
        }
        return new Manifest(hashes);
    }

    boolean knows(String path) {
        return hashes.containsKey(path);
    }

    boolean wrote(String path, String hash) {
        return hashes.getOrDefault(path, Set.of()).contains(hash);
    }

    /** With one hash more for each path. */
    Manifest and(Map<String, String> more) {
        Map<String, Set<String>> all = new TreeMap<>();
        hashes.forEach((path, known) -> all.put(path, new TreeSet<>(known)));
        more.forEach(
                (path, hash) -> all.computeIfAbsent(path, p -> new TreeSet<>()).add(hash));
        return new Manifest(all);
    }

    /** With these hashes alone for their paths. */
    Manifest with(Map<String, String> now) {
        Map<String, Set<String>> all = new TreeMap<>(hashes);
        now.forEach((path, hash) -> all.put(path, Set.of(hash)));
        return new Manifest(all);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        hashes.forEach((path, known) -> known.forEach(
                hash -> text.append(hash).append("  ").append(path).append('\n')));
        return text.toString();
    }
}
