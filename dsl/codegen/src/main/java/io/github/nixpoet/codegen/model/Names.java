package io.github.nixpoet.codegen.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import javax.lang.model.SourceVersion;

/** Names of Java for names of Nix, each by itself; {@link NameTable} tells those apart that come out the same. */
final class Names {

    /** A class file has room for more than a file name on any system, after {@code .class} and the names of nested classes. */
    static final int LONGEST = 120;

    /** Names that some systems keep for devices, in a file name of any ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Names() {}

    /** {@code wait-online} is {@code waitOnline}. */
    static String member(String name) {
        return name.equals("*") ? "items" : joined(name, "", false);
    }

    /** {@code wait-online} is {@code wait_online}: for where {@link #member} is taken. */
    static String apart(String name) {
        return joined(name, "_", false);
    }

    /** {@code wait-online} is {@code WaitOnline}. */
    static String type(String name) {
        return joined(name, "", true);
    }

    /** {@code wait-online} is {@code WAIT_ONLINE}. */
    static String constant(String name) {
        return apart(name).toUpperCase(Locale.ROOT);
    }

    /** Tells apart what nothing else does, whatever other names there are. */
    static String hashed(String java, String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return java + "_" + Long.toHexString(hash.getValue());
    }

    /** Whether Java, or a system of files, has the name for itself. */
    static boolean isReserved(String java) {
        return SourceVersion.isKeyword(java, SourceVersion.latest())
                || java.equals("_")
                || DEVICES.contains(java.toLowerCase(Locale.ROOT))
                || java.matches("(?i)(com|lpt)[0-9]");
    }

    private static String joined(String name, String separator, boolean capital) {
        StringBuilder java = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length() && java.length() < LONGEST; i++) {
            char c = name.charAt(i);
            if (!isPart(c)) {
                start = true;
                continue;
            }
            if (start && java.length() > 0) {
                java.append(separator);
            }
            boolean upper = start && (capital || java.length() > 0 && separator.isEmpty());
            java.append(upper ? upper(c) : c);
            start = false;
        }
        if (java.length() == 0) {
            return spelled(name);
        }
        return Character.isDigit(java.charAt(0)) ? "_" + java : java.toString();
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    /** A name without a letter: {@code <=} is {@code u3c_u3d}. */
    private static String spelled(String name) {
        StringBuilder java = new StringBuilder("u");
        name.chars()
                .limit(8)
                .forEach(c -> java.append(java.length() > 1 ? "_u" : "").append(Integer.toHexString(c)));
        return name.isEmpty() ? "empty" : java.toString();
    }

    private static boolean isPart(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
