package io.github.nixpoet.syntax.visit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what recurses over deep trees on a stack that is large enough, whatever the caller's.
 *
 * <p>Example: {@code DeepStack.call(() -> file.expression().accept(visitor))} for a visitor that calls itself. The stack is memory
 * that is only taken as it is used; 10,000 levels, the most that a parsed tree nests, fit well.
 */
public final class DeepStack {

    private static final long BYTES = 1L << 30;

    private DeepStack() {}

    /**
     * Calls work on the caller's thread, and where its stack does not suffice, again from the start as {@link #call} does.
     *
     * @param work what to do, without effect until it returns
     * @param <T> what it makes
     * @return what the work returns
     * @throws RuntimeException what the work throws, errors too
     */
    public static <T> T whereNeeded(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return call(work);
        }
    }

    /**
     * Calls work on a thread of its own and waits for it. An interrupt is kept for the caller; it does not end the work.
     *
     * @param work what to do
     * @param <T> what it makes
     * @return what the work returns
     * @throws RuntimeException what the work throws, errors too
     */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "nixpoet-deep", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failure) {
                        throw failure;
                    }
                    if (e.getCause() instanceof Error failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
