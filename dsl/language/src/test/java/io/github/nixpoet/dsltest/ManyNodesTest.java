package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fleet in a heap of 512 MB: with {@code -Dnixpoet.full=true} of 10,000 and 20,000 nodes, else of 500. */
class ManyNodesTest {

    private static final List<String> SMALL_HEAP = List.of("-Xmx512m", "-XX:+UseSerialGC");

    @Test
    void aFleetIsWrittenInASmallHeap() throws IOException {
        boolean full = Boolean.getBoolean("nixpoet.full");
        for (int nodes : full ? new int[] {10_000, 20_000} : new int[] {500}) {
            String told = ChildJvm.run(ManyNodes.class, SMALL_HEAP, Integer.toString(nodes));
            System.out.print(nodes + " nodes in 512 MB: " + told);
            assertThat(told).startsWith(nodes + 2 + " files, ");
        }
    }
}
