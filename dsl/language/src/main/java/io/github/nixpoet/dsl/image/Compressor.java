package io.github.nixpoet.dsl.image;

import java.util.Locale;

/** How the archive of a container image is compressed. */
public enum Compressor {
    /** Not at all. */
    NONE,
    /** By gzip. */
    GZ,
    /** By zstd. */
    ZSTD;

    /**
     * What {@code dockerTools} calls it.
     *
     * @return for example {@code zstd}
     */
    public String nixName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
