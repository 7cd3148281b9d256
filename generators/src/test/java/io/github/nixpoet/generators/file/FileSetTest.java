package io.github.nixpoet.generators.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetTest {

    @Test
    void holdsFilesByPathInWhateverOrder() {
        FileSet set =
                FileSet.builder("s").file("b.nix", "2").script("a/run.sh", "1").build();

        assertThat(set.files()).containsExactly(GeneratedFile.script("a/run.sh", "1"), GeneratedFile.of("b.nix", "2"));
        assertThat(set.file("b.nix")).contains(GeneratedFile.of("b.nix", "2"));
        assertThat(set.file("c.nix")).isEmpty();
        assertThat(set)
                .isEqualTo(FileSet.builder("s")
                        .script("a/run.sh", "1")
                        .file("b.nix", "2")
                        .build());
    }

    @Test
    void goesOnFromABuilder() {
        FileSet set = FileSet.builder("s").file("a", "").build();

        assertThat(set.toBuilder().build()).isEqualTo(set);
        assertThat(set.toBuilder().file("b", "").build().files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\0", "a\nb", "a\u0085", "\ud800"
            })
    void refusesPathsThatLeadElsewhere(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeneratedFile.of(path, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/test.yml", "a b/$(c) 'd\"", "...", "-x", "😀.nix", "<nixpkgs>"})
    void takesPathsThatAreOnlyOdd(String path) {
        assertThatCode(() -> GeneratedFile.of(path, "")).doesNotThrowAnyException();
    }

    @Test
    void refusesATextThatCannotBeEncoded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedFile.of("a", "\udc00"))
                .withMessageContaining("'a'");
    }

    @Test
    void refusesPathsThatMeetOnSomeDisk() {
        refuses("a.nix", "A.NIX", "case ignored");
        refuses("istanbul", "ISTANBUL", "case ignored");
        refuses("straße", "STRASSE", "case ignored");
        refuses("\u00e9", "e\u0301", "case ignored");
        refuses("a", "a/b", "can't be a file and the folder of");
        refuses("A", "a/b/c", "can't be a file and the folder of");
    }

    @Test
    void refusesPlansThatDoNotFit() {
        BuildPlan plan = BuildPlan.file("image", "images.nix").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileSet.builder("s").plans(plan).build())
                .withMessage("the build plan 'image' names 'images.nix', which is not a file of the set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileSet.builder("s")
                        .file("images.nix", "")
                        .plans(plan, plan)
                        .build())
                .withMessage("two build plans are named 'image'");
    }

    private static void refuses(String one, String other, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FileSet.builder("s").file(one, "").file(other, "").build())
                .withMessageContaining(why);
    }
}
