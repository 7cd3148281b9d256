package io.github.nixpoet.generators.nix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Nix.
 *
 * @param major the first number
 * @param minor the second
 * @param text the whole, as {@code 2.34.8}
 */
public record NixVersion(int major, int minor, String text) {

    private static final Pattern TEXT = Pattern.compile("\\bNix[^)]*\\) ((\\d{1,6})\\.(\\d{1,6})\\S*)");

    /**
     * Whether this is a version or a later one.
     *
     * @param otherMajor its first number
     * @param otherMinor its second
     * @return true from that version on
     */
    public boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Reads what {@code --version} prints, as {@code nix-build (Nix) 2.8.0}. */
    static Optional<NixVersion> find(String output) {
        Matcher match = TEXT.matcher(output);
        return match.find()
                ? Optional.of(new NixVersion(
                        Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)), match.group(1)))
                : Optional.empty();
    }
}
