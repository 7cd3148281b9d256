package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program that sets three options and prints the module loads of ours, of five thousand classes; lambdas aside, which are no files. */
class LoadedClassesTest {

    @Test
    void aSmallProgramLoadsFewClasses() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThreeOptions.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        List<String> ours = output.lines()
                .filter(line -> line.contains(" source: file:") && line.contains(" io.github.nixpoet."))
                .toList();
        System.out.println(ours.size() + " classes of ours for three options");
        assertThat(output).contains("isNormalUser");
        assertThat(ours).hasSizeBetween(20, 199);
    }
}
