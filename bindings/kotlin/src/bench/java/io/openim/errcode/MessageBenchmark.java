package io.openim.errcode;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the message of a code costs, beside a {@code HashMap<Integer, String>}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MessageBenchmark {
    private static final int COUNT = 1024;

    /** How many codes in a hundred are not known. */
    @Param({"0", "20"})
    public int unknown;

    private final int[] numbers = new int[COUNT];
    private final Map<Integer, String> map = new HashMap<>();

    /** Draws codes in random order. */
    @Setup
    public void draw() {
        ErrorCode[] known = ErrorCode.all().toArray(new ErrorCode[0]);
        for (ErrorCode code : known) {
            map.put(code.getNumber(), code.getMessage());
        }
        Random random = new Random(1501);
        for (int i = 0; i < COUNT; i++) {
            boolean isKnown = random.nextInt(100) >= unknown;
            ErrorCode code = known[random.nextInt(known.length)];
            numbers[i] = isKnown ? code.getNumber() : random.nextInt(40_000) - 5_000;
        }
    }

    /** By the package. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void errcode(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(ErrorCode.message(number));
        }
    }

    /** By an object. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void object(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(ErrorCode.valueOf(number).getMessage());
        }
    }

    /** As it is done by hand. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void hashMap(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(map.getOrDefault(number, "unknown"));
        }
    }

    /** Prints the ratios, and fails if the package is slower than the map. */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder().include("MessageBenchmark").build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            times.put(
                    name + result.getParams().getParam("unknown"),
                    result.getPrimaryResult().getScore());
        }
        boolean isSlow = false;
        for (String unknown : new String[] {"0", "20"}) {
            for (String name : new String[] {"errcode", "object"}) {
                double ratio = times.get(name + unknown) / times.get("hashMap" + unknown);
                System.out.printf("%s%% unknown: %s / hashMap = %.2f%n", unknown, name, ratio);
                isSlow |= ratio > 1;
            }
        }
        if (isSlow) {
            System.exit(1);
        }
    }
}
