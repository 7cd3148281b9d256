package io.github.nixpoet.generators.nix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program: both its streams are read while it runs, the calling thread tells the listener, and a run that is
 * given up leaves nothing behind.
 */
final class NixProcess {

    /** How long the streams of a program that ended may stay open: what it left behind may hold them for ever. */
    private static final Duration AFTERMATH = Duration.ofSeconds(1);

    private static final Duration TICK = Duration.ofMillis(50);
    private static final int LINES_WAITING = 256;

    private final List<String> command;
    private final NixSettings settings;
    private final Consumer<NixEvent> listener;
    private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(LINES_WAITING);
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final RunLog log = new RunLog();
    private final long start = System.nanoTime();

    /** Whether all that the program wrote to its log is understood; on a busy machine that may come long after its end. */
    private volatile boolean waiting;

    /** How a run ended by itself. */
    record Result(int exitCode, String output, RunLog log) {}

    private sealed interface Signal {
        record Told(NixEvent event) implements Signal {}

        record HelperEnded() implements Signal {}

        record TooMuchOutput() implements Signal {}
    }

    private interface Job {
        void run() throws IOException, InterruptedException;
    }

    private NixProcess(List<String> command, NixSettings settings, Consumer<NixEvent> listener) {
        this.command = command;
        this.settings = settings;
        this.listener = listener;
    }

    static Result run(List<String> command, Optional<String> input, NixSettings settings, Consumer<NixEvent> listener) {
        return new NixProcess(command, settings, listener).run(input);
    }

    private Result run(Optional<String> input) {
        List<Thread> helpers = List.of();
        try (ProcessTree tree = start()) {
            Process process = tree.root();
            helpers = List.of(
                    helper("output", () -> readOutput(process.getInputStream())),
                    helper("log", () -> readLog(process.getErrorStream())),
                    helper("input", () -> write(process.getOutputStream(), input.orElse(""))));
            listener.accept(new NixEvent.Started(command, settings.directory()));
            int exitCode = await(process, helpers.size());
            listener.accept(new NixEvent.Finished(exitCode, Duration.ofNanos(System.nanoTime() - start)));
            return new Result(exitCode, output.toString(StandardCharsets.UTF_8), log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(NixFault.NIX_CANCELLED, "was cancelled", "call it again; what Nix has built is kept", e);
        } finally {
            helpers.forEach(Thread::interrupt);
        }
    }

    private ProcessTree start() {
        try {
            refuseLoss();
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(settings.directory().toFile());
            Map<String, String> environment = settings.applyTo(builder.environment());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return ProcessTree.start(builder);
        } catch (IOException | IllegalArgumentException e) {
            throw StartFailure.of(command, settings.directory(), e);
        }
    }

    /** Java turns what the locale can't spell into question marks without a word. */
    private void refuseLoss() throws IOException {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        for (String argument : command) {
            if (!charset.newEncoder().canEncode(argument)) {
                throw new IOException("the locale's " + charset + " can't spell '" + argument
                        + "'; Java started with LC_ALL=C.UTF-8 can");
            }
        }
    }

    private int await(Process process, int helpers) throws InterruptedException {
        long ended = 0;
        for (int busy = helpers; busy > 0; ) {
            Signal signal = signals.poll(Math.min(left(), TICK.toNanos()), TimeUnit.NANOSECONDS);
            if (signal instanceof Signal.Told told) {
                ended = 0;
                listener.accept(log.add(told.event()));
            } else if (signal instanceof Signal.HelperEnded) {
                busy--;
            } else if (signal instanceof Signal.TooMuchOutput) {
                throw failed(
                        NixFault.NIX_OUTPUT_LIMIT,
                        "printed more than " + settings.outputLimit() + " bytes and was ended",
                        "ask for less, or raise the output limit of the settings",
                        null);
            } else if (!process.isAlive() && waiting) {
                ended = ended == 0 ? System.nanoTime() : ended;
                if (System.nanoTime() - ended > AFTERMATH.toNanos()) {
                    break;
                }
            }
        }
        while (!process.waitFor(left(), TimeUnit.NANOSECONDS)) {
            left();
        }
        return process.exitValue();
    }

    /** The nanoseconds left. */
    private long left() {
        Duration limit = settings.timeLimit();
        Duration left = limit.minusNanos(System.nanoTime() - start);
        if (left.isNegative() || left.isZero()) {
            throw failed(
                    NixFault.NIX_TIME_LIMIT,
                    "took longer than " + limit.toString().substring(2).toLowerCase(Locale.ROOT) + " and was ended",
                    "raise the time limit of the settings, or see what it waits for; "
                            + LogEnd.of(command, log.text(), ""),
                    null);
        }
        return left.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? left.toNanos() : Long.MAX_VALUE;
    }

    private Thread helper(String name, Job job) {
        Thread thread = new Thread(
                () -> {
                    try {
                        tryToRun(job);
                        signals.put(new Signal.HelperEnded());
                    } catch (InterruptedException e) {
                        // The run is over.
                    }
                },
                "nixpoet-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void tryToRun(Job job) throws InterruptedException {
        try {
            job.run();
        } catch (IOException e) {
            // The program closed its end, or ended; the calling thread will see how.
        }
    }

    private void readOutput(InputStream stream) throws IOException, InterruptedException {
        try (InputStream in = stream) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (n > settings.outputLimit() - output.size()) {
                    signals.put(new Signal.TooMuchOutput());
                    return;
                }
                output.write(buffer, 0, n);
            }
        }
    }

    private void readLog(InputStream stream) throws IOException, InterruptedException {
        try (InputStream in = stream) {
            LineReader lines = new LineReader(in);
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                signals.put(new Signal.Told(JsonLog.read(line.get())));
            }
        } finally {
            waiting = true;
        }
    }

    private Optional<String> next(LineReader lines) throws IOException {
        waiting = true;
        try {
            return lines.read();
        } finally {
            waiting = false;
        }
    }

    private static void write(OutputStream stream, String text) throws IOException {
        try (OutputStream out = stream) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private NixException failed(NixFault fault, String what, String help, @Nullable Throwable cause) {
        return new NixException(
                fault, CommandText.of(command) + " " + what, help, command, OptionalInt.empty(), log, cause);
    }
}
