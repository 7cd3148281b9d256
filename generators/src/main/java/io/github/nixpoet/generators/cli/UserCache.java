package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What this program keeps in the user's cache, beside what its launcher does. */
final class UserCache {

    private UserCache() {}

    /**
     * Digests of this program.
     *
     * @param name the file's
     * @param parts classes of all jars that what is kept depends on
     * @return none without a folder for it, and none if the program is no jar: as loose classes it changes unseen
     */
    static Optional<DigestFile> digests(String name, Class<?>... parts) {
        return folder(System.getenv())
                .flatMap(folder -> stamp(parts).map(stamp -> new DigestFile(folder.resolve(name), stamp)));
    }

    /** The folder, by the rule of the launcher. */
    static Optional<Path> folder(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        try {
            return !cache.isEmpty()
                    ? Optional.of(Path.of(cache, "nixpoet"))
                    : home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "nixpoet"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Tells these jars from others, and from themselves once they are built anew. */
    static Optional<Digest> stamp(Class<?>... parts) {
        Digest stamp = Digest.NONE;
        for (Class<?> part : parts) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            if (source == null || source.getLocation() == null) {
                return Optional.empty();
            }
            try {
                Path jar = Path.of(source.getLocation().toURI());
                BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
                if (!attributes.isRegularFile()) {
                    return Optional.empty();
                }
                // All files of a Nix store have one time: the path tells two builds apart.
                stamp = stamp.with(jar.toString(), 0)
                        .with(attributes.size())
                        .with(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            } catch (IOException | URISyntaxException | RuntimeException e) {
                // A place that is no path has a dozen ways to be none.
                return Optional.empty();
            }
        }
        return Optional.of(stamp);
    }
}
