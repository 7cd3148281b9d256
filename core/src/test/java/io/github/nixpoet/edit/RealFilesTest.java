package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.testing.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits of files that people wrote: each is done or refused, and what is done can be taken back. */
class RealFilesTest {

    private static final int PATHS = 12;

    private int done;

    @Test
    void editsOfNixpkgsAreDoneOrRefused() throws IOException {
        List<Path> files = Nixpkgs.sample("RealFilesTest", 300);
        for (Path file : files) {
            check(file);
        }
        assertThat(done).isGreaterThanOrEqualTo(files.size());
    }

    void check(Path file) throws IOException {
        NixDocument document = NixDocument.of(NixParser.parse(file));
        for (Part part : Part.values()) {
            NixDocument begun = document.in(part);
            for (AttrPath path : paths(document)) {
                attempt(file, begun, path, it -> it.set(path, Numbers.integer(7)));
                attempt(file, begun, path, it -> it.unset(path));
                attempt(file, begun, path, it -> it.append(path, List.of(Numbers.integer(7))));
                attempt(file, begun, path, it -> it.rename(path, new AttrPath(renamed(path))));
                AttrPath below = path.append("nixpoet", "test");
                attempt(file, begun, path, it -> {
                    NixDocument added = it.set(below, Numbers.integer(7));
                    assertThat(added.get(below)).isPresent();
                    assertThat(added.unset(below).definitions(below)).isEmpty();
                    return added;
                });
            }
        }
    }

    private void attempt(Path file, NixDocument document, AttrPath path, UnaryOperator<NixDocument> edit) {
        try {
            NixDocument changed = edit.apply(document);
            assertThat(NixParser.parse(changed.text()).isSuccess()).isTrue();
            done += changed.text().equals(document.text()) ? 0 : 1;
        } catch (EditException refused) {
            assertThat(refused.reason()).as("%s in %s", path, file).isNotEqualTo(EditCode.RESULT_INVALID);
        } catch (RuntimeException e) {
            throw new AssertionError(path + " in " + file, e);
        }
    }

    private static List<String> renamed(AttrPath path) {
        List<String> names = new ArrayList<>(path.names());
        names.set(names.size() - 1, "renamed");
        return names;
    }

    /** Paths of sets anywhere in the file; some of them are reached from its value. */
    private static List<AttrPath> paths(NixDocument document) {
        List<AttrPath> paths = new ArrayList<>();
        SyntaxWalker.elements(document.file(), element -> {
            if (element instanceof AttributeSet set && paths.size() < PATHS) {
                set.bindings().forEach(binding -> {
                    if (binding instanceof AttributeBinding attribute) {
                        List<String> names = attribute.path().names().stream()
                                .filter(Identifier.class::isInstance)
                                .map(name -> ((Identifier) name).name())
                                .toList();
                        if (!names.isEmpty()) {
                            paths.add(new AttrPath(names));
                        }
                    }
                });
            }
        });
        return paths.subList(0, Math.min(PATHS, paths.size()));
    }
}
