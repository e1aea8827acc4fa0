package io.openim.errcode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the message of a code costs, beside an array index and the ways it is done by hand.
 *
 * <p>Codes come in random order. Each way finds the same messages; all that is done with one is to
 * add up its hash, which the JVM keeps in the string.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class MessageBenchmark {
    private static final int CODES = 4096;

    /** How many of a hundred codes are not in the table. */
    @Param({"0", "20"})
    public int unknown;

    private final int[] numbers = new int[CODES];
    private final int[] places = new int[CODES];
    private final ErrorCode[] codes = new ErrorCode[CODES];
    private String[] array;
    private final Map<Integer, String> map = new HashMap<>();

    @Setup
    public void fill() {
        List<ErrorCode> all = ErrorCode.all();
        Random random = new Random(1501);
        array = new String[all.size() + 1];
        for (int place = 0; place < all.size(); place++) {
            array[place] = all.get(place).getMessage();
            map.put(all.get(place).getNumber(), array[place]);
        }
        array[all.size()] = ErrorCode.of(20007).getMessage();
        for (int i = 0; i < CODES; i++) {
            boolean known = random.nextInt(100) >= unknown;
            places[i] = known ? random.nextInt(all.size()) : all.size();
            numbers[i] = known ? all.get(places[i]).getNumber() : 20001 + random.nextInt(9999);
            codes[i] = ErrorCode.of(numbers[i]);
        }
    }

    /** The floor: the place in an array is known beforehand. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public int arrayIndex() {
        int sum = 0;
        for (int place : places) {
            sum += array[place].hashCode();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int message() {
        int sum = 0;
        for (int number : numbers) {
            sum += ErrorCode.message(number).hashCode();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int objectMessage() {
        int sum = 0;
        for (ErrorCode code : codes) {
            sum += code.getMessage().hashCode();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int ofMessage() {
        int sum = 0;
        for (int number : numbers) {
            sum += ErrorCode.of(number).getMessage().hashCode();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int hashMap() {
        int sum = 0;
        for (int number : numbers) {
            sum += map.getOrDefault(number, array[array.length - 1]).hashCode();
        }
        return sum;
    }

    /** Into the library and back each time. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public int crossing() {
        int sum = 0;
        for (int number : numbers) {
            byte[] all = Native.describe(number);
            int length = ByteBuffer.wrap(all).order(ByteOrder.nativeOrder()).getInt(12);
            sum += new String(all, 16, length, StandardCharsets.UTF_8).hashCode();
        }
        return sum;
    }

    /**
     * Runs all of them, and compares the fastest rounds: other programs only ever make one slower.
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(MessageBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build();
        Map<String, Double> floors = new HashMap<>();
        StringBuilder table = new StringBuilder();
        for (RunResult result : new Runner(options).run()) {
            String unknown = result.getParams().getParam("unknown");
            String name = result.getPrimaryResult().getLabel();
            double fastest = result.getPrimaryResult().getStatistics().getMin();
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            // The array index comes first: results are in the order of the names.
            double floor = floors.computeIfAbsent(unknown, absent -> fastest);
            String row = "%-14s %2s %% unknown %8.2f ns %7.2f x %6.1f B%n";
            table.append(String.format(row, name, unknown, fastest, fastest / floor, bytes));
        }
        System.out.println(table);
    }
}
