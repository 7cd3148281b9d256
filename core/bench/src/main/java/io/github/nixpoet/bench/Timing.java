package io.github.nixpoet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What work took, in nanoseconds: by the clock, and of this thread's CPU, to which the compiler and the collector do not count. */
record Timing(long wall, long cpu) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Where results go, so that no work is found to be of no use. */
    @SuppressWarnings("unused")
    private static volatile Object sink = "";

    /** Times one pass over all items. */
    static <T> Timing of(List<T> items, Work<T> work) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        for (T item : items) {
            sink = work.on(item);
        }
        return new Timing(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
    }

    static <T> List<Timing> of(int passes, List<T> items, Work<T> work) {
        List<Timing> timings = new ArrayList<>();
        for (int i = 0; i < passes; i++) {
            timings.add(of(items, work));
        }
        return timings;
    }

    /** The median of the second half of the passes, by when what is hot has been compiled. */
    static Timing steady(List<Timing> passes) {
        return median(passes.subList(passes.size() / 2, passes.size()));
    }

    static Timing median(List<Timing> timings) {
        return new Timing(median(timings, Timing::wall), median(timings, Timing::cpu));
    }

    private static long median(List<Timing> timings, ToLongFunction<Timing> of) {
        return timings.stream().mapToLong(of).sorted().toArray()[timings.size() / 2];
    }

    /** What is done to one item. */
    interface Work<T> {
        Object on(T item);
    }
}
