package io.github.nixpoet.generators.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far the work is. */
interface Progress extends AutoCloseable {

    /** Shows nothing, and loads nothing. */
    Progress NONE = files -> {};

    /** So many files are done. */
    void show(int files);

    @Override
    default void close() {}

    /** A bar on a terminal, nothing elsewhere. */
    static Progress start(int files) {
        return Ansi.AUTO.enabled() ? new Bar(files) : NONE;
    }

    /** The bar; a class of its own, so that its library is loaded only where it is shown. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(int files) {
            bar = new ProgressBarBuilder()
                    .setTaskName("files")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }

        @Override
        public void show(int files) {
            bar.stepTo(files);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
