package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Origin;
import java.util.regex.Pattern;

/** The comment that a file in Nix begins with: what made it. It names a file of Java and no line, so that it stays while the program grows. */
final class Header {

    private static final String START = "# Written by NixPoet";

    // No blanks, quotes or signs that turn the direction of text: what is no plain name of a file is left out.
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}._+$-]{0,99}");

    private Header() {}

    /** The file with the comment; one that it has already, as of a module that was read back, is replaced. */
    static GeneratedFile on(GeneratedFile plain, Origin made) {
        GeneratedFile file = off(plain);
        boolean hasOthers = file.text().startsWith("#") || file.text().startsWith("/*");
        String comment = comment(made.file()) + (hasOthers ? "\n\n" : "\n");
        return with(file, comment + file.text(), hasOthers ? 2 : 1);
    }

    static GeneratedFile off(GeneratedFile file) {
        if (!file.text().startsWith(START)) {
            return file;
        }
        int end = file.text().indexOf('\n') + 1;
        boolean isApart = file.text().startsWith("\n", end);
        return with(file, file.text().substring(isApart ? end + 1 : end), isApart ? -2 : -1);
    }

    private static String comment(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return START
                + (!source.equals(Origin.UNKNOWN.file()) && isProgram(file)
                        ? " from " + file + "; change it there, not here."
                        : "; change the Java that made it, not this file.");
    }

    /** What was read from a file of Nix, perhaps this very one, is not to be changed there. */
    private static boolean isProgram(String file) {
        return FILE.matcher(file).matches() && !file.endsWith(".nix");
    }

    private static GeneratedFile with(GeneratedFile file, String text, int lines) {
        return new GeneratedFile(
                file.path(), text, file.executable(), file.sourceMap().shifted(lines));
    }
}
