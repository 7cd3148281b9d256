package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void noticesThatAnotherSetHasOtherPlansThoughItsFilesAreTheSame() {
        FileSet one = FileSet.builder("one").file("a.nix", "1\n").build();
        FileSet other = FileSet.builder("other").file("b.nix", "2\n").build();
        FileSetWriter writer = FileSetWriter.into(folder);
        writer.write(one);
        writer.write(other);
        FileSet planned =
                one.toBuilder().plans(BuildPlan.file("a", "a.nix").build()).build();
        Survey survey = Survey.of(folder, planned, false);
        assertThat(survey.holds()).isTrue();

        BuildPlan plan = BuildPlan.file("b", "b.nix").build();
        writer.write(other.toBuilder().plans(plan).build());
        assertThat(survey.holds()).isFalse();
    }
}
