package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every file of the nixpkgs at hand: read, printed to the byte, laid out without changing it, and at rest from then on. */
class CorpusTest {

    @Test
    void readsPrintsAndFormatsAllOfNixpkgs() throws IOException {
        List<Path> files = Nixpkgs.sample("CorpusTest", Integer.MAX_VALUE);
        List<String> lossy = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> restless = new ArrayList<>();
        List<String> different = new ArrayList<>();
        int atRest = 0;
        for (Path file : files) {
            String text = Files.readString(file);
            ParseResult parsed = NixParser.parse(file);
            assertThat(parsed.isSuccess()).as(parsed.report()).isTrue();
            if (!NixPrinter.print(parsed.orThrow()).equals(text)) {
                lossy.add(file.toString());
            }
            String formatted = NixFormatter.standard().format(parsed.orThrow());
            if (!NixFormatter.standard().format(parsed).equals(formatted)) {
                different.add(file.toString());
            }
            if (formatted.equals(text)) {
                atRest++;
                continue;
            }
            ParseResult again = NixParser.parse(formatted);
            if (!again.isSuccess()
                    || !NixFormatter.standard().format(again.orThrow()).equals(formatted)) {
                restless.add(file.toString());
            }
            changed.add(file.toString());
        }
        if (!files.isEmpty()) {
            System.out.printf("CorpusTest: %d files, %d at rest, %d changed%n", files.size(), atRest, changed.size());
        }
        assertThat(lossy).isEmpty();
        assertThat(restless).isEmpty();
        assertThat(different).isEmpty();
        assertThat(atRest + changed.size()).isEqualTo(files.size());
    }
}
