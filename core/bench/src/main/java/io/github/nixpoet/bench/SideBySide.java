package io.github.nixpoet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Does work of ours on files, in turns with rivals, and compares CPU time. */
final class SideBySide {

    private static final int WARM_UP = 12;
    private static final int PASSES = 3;
    private static final int ROUNDS = 5;

    private SideBySide() {}

    /** Prints the throughput of each round, and then how many times that of each rival ours is. */
    static void report(SourceSet set, Timing.Work<Source> work, List<Rival> rivals) throws IOException {
        Timing.of(WARM_UP, set.sources(), work);
        double[][] ratios = new double[rivals.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double own = Timing.median(Timing.of(PASSES, set.sources(), work)).cpu() / 1e9;
            StringBuilder line = new StringBuilder(cell("NixPoet", set, own));
            for (int i = 0; i < rivals.size(); i++) {
                double other = rivals.get(i).time().seconds();
                ratios[i][round] = other / own;
                line.append(cell(rivals.get(i).name(), set, other));
            }
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            System.out.printf(Locale.ROOT, "%sload %.1f%n", line, load);
        }
        for (int i = 0; i < rivals.size(); i++) {
            Arrays.sort(ratios[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%.2f x %s (median of %d rounds, %.2f to %.2f)%n",
                    ratios[i][ROUNDS / 2],
                    rivals.get(i).name(),
                    ROUNDS,
                    ratios[i][0],
                    ratios[i][ROUNDS - 1]);
        }
    }

    private static String cell(String name, SourceSet set, double seconds) {
        return String.format(Locale.ROOT, "%s %.1f MB/s  ", name, set.bytes() / 1e6 / seconds);
    }
}
