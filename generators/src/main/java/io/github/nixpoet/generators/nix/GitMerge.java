package io.github.nixpoet.generators.nix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What git makes of two versions of a text that have a common base.
 *
 * <p>Example: {@code GitMerge.of(base, local, remote).conflicts() == 0}.
 *
 * @param text the merged text, with markers where there are conflicts
 * @param conflicts how many are left
 */
public record GitMerge(String text, int conflicts) {

    /** Higher exit codes are faults of git. */
    private static final int MOST_CONFLICTS = 127;

    /**
     * Runs {@code git merge-file}, which reads the files and writes none.
     *
     * @param base the common version
     * @param local one version
     * @param remote the other
     * @return the merged text
     * @throws IOException if git is not on the path, fails or is interrupted
     */
    public static GitMerge of(Path base, Path local, Path remote) throws IOException {
        ProcessBuilder git = new ProcessBuilder(
                List.of("git", "merge-file", "-p", "-q", local.toString(), base.toString(), remote.toString()));
        // What is merged comes first, what goes wrong behind it: nothing is merged then.
        try (ProcessTree tree = ProcessTree.start(git.redirectErrorStream(true))) {
            String output = new String(tree.root().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = tree.root().waitFor();
            if (code > MOST_CONFLICTS) {
                throw new IOException("git merge-file failed: " + output.strip());
            }
            return new GitMerge(output, code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git merged", e);
        }
    }
}
