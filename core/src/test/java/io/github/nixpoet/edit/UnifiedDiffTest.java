package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

    @Property(tries = 2000)
    void patchingGivesTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(patch(before, UnifiedDiff.of("x", before, after))).isEqualTo(after);
    }

    @Test
    void itReadsAsDiffDoes() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        String after = "1\n2\n3\n4\nfive\n6\n7\n8\n9";

        assertThat(UnifiedDiff.of("a.nix", before, after)).isEqualTo("""
                --- a/a.nix
                +++ b/a.nix
                @@ -2,8 +2,8 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                -9
                +9
                \\ No newline at end of file
                """);
    }

    @Test
    void placesFarApartHaveHunksOfTheirOwn() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
        String after = before.replace("1\n2\n", "one\n2\n").replace("10\n", "ten\n");

        assertThat(UnifiedDiff.of("x", before, after)).contains("@@ -1,4 +1,4 @@\n", "@@ -7,4 +7,4 @@\n");
    }

    @Test
    void longTextsThatShareNothingAreReplacedAsAWhole() {
        String before = "a\n".repeat(50_000);
        String after = "b\n".repeat(50_000);

        assertThat(patch(before, UnifiedDiff.of("x", before, after))).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a\n", "b\n", "c\n", "\n", "a\r\n", "d")
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("", lines));
    }

    /** What {@code patch} does. */
    private static String patch(String before, String diff) {
        if (diff.isEmpty()) {
            return before;
        }
        List<String> old = lines(before);
        List<String> lines = lines(diff);
        StringBuilder out = new StringBuilder();
        int at = 0;
        assertThat(lines.subList(0, 2)).containsExactly("--- a/x\n", "+++ b/x\n");
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean open = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
            String content = line.substring(1, line.length() - (open ? 1 : 0));
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                boolean none = "0".equals(hunk.group(2));
                int start = Integer.parseInt(hunk.group(1)) - (none ? 0 : 1);
                while (at < start) {
                    out.append(old.get(at++));
                }
            } else if (line.startsWith("+")) {
                out.append(content);
            } else if (!line.startsWith("\\")) {
                assertThat(content).isEqualTo(old.get(at++));
                out.append(line.startsWith(" ") ? content : "");
            }
        }
        while (at < old.size()) {
            out.append(old.get(at++));
        }
        return out.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
