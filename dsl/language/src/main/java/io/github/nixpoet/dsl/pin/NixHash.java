package io.github.nixpoet.dsl.pin;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash by which Nix checks what it fetches.
 *
 * <p>Example: {@code NixHash.of("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")}.
 *
 * @param text the hash as {@code sha256-} and base 64; or, of a SHA-256, 52 characters of Nix' base 32 or 64 of base 16
 */
public record NixHash(String text) implements ToNix {

    /** The bytes of a hash, by the algorithms that the fetchers of nixpkgs take. */
    private static final Map<String, Integer> BYTES = Map.of("sha1", 20, "sha256", 32, "sha512", 64);

    private static final Pattern SRI = Pattern.compile("(sha1|sha256|sha512)-([A-Za-z0-9+/]+=*)");
    private static final Pattern BASE_16 = Pattern.compile("[0-9a-f]{64}");
    /** Without e, o, u and t; 52 characters are 4 bits more than a SHA-256, so that the first is 0 or 1. */
    private static final Pattern BASE_32 = Pattern.compile("[01][0-9abcdfghijklmnpqrsvwxyz]{51}");

    /**
     * Checks the length and the characters.
     *
     * @throws IllegalArgumentException if it is no such hash
     */
    public NixHash {
        if (!isHash(Given.present(text, "a hash"))) {
            throw new IllegalArgumentException(
                    "a hash is sha256- and base 64, as nix-prefetch-url and Nix' messages print it, or"
                            + " 52 characters of Nix' base 32, or 64 of base 16: '" + text + "'");
        }
    }

    private static boolean isHash(String text) {
        Matcher sri = SRI.matcher(text);
        if (!sri.matches()) {
            return BASE_16.matcher(text).matches() || BASE_32.matcher(text).matches();
        }
        try {
            return Base64.getDecoder().decode(sri.group(2)).length == BYTES.getOrDefault(sri.group(1), 0)
                    && sri.group(2).length() % 4 == 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * A hash.
     *
     * @param text the hash
     * @return the same, checked
     * @throws IllegalArgumentException as {@link NixHash}
     */
    public static NixHash of(String text) {
        return new NixHash(text);
    }

    /**
     * A hash that nothing has: Nix then says which hash there is.
     *
     * @return {@code lib.fakeHash} as text
     */
    public static NixHash unknown() {
        return of("sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /**
     * Whether the text names its algorithm.
     *
     * @return true for {@code sha256-…}
     */
    public boolean isSri() {
        return text.indexOf('-') > 0;
    }

    /**
     * Refuses a hash of another kind, where Nix takes a SHA-256 alone.
     *
     * @return this
     * @throws IllegalArgumentException if it is no SHA-256
     */
    public NixHash checkSha256() {
        if (isSri() && !text.startsWith("sha256-")) {
            throw new IllegalArgumentException("Nix takes a SHA-256 here, not '" + text + "'");
        }
        return this;
    }

    /**
     * Sets {@code hash}, or {@code sha256} for a text that names no algorithm.
     *
     * @param attrs the arguments of a fetcher
     */
    public void write(AttrsBuilder attrs) {
        attrs.set(isSri() ? "hash" : "sha256", text);
    }

    @Override
    public NixExpr<NixType.Str> toNix() {
        return Nix.str(text);
    }
}
