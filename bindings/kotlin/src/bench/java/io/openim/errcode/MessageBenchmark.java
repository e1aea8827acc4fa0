package io.openim.errcode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * What the message of a code costs, beside an ARRAY index and the ways it is done by hand.
 *
 * <p>Codes come in random order. Each way finds the same messages; all that is done with one is to
 * add up its hash, which the JVM keeps in the string. The ways take turns in short rounds and the
 * fastest round counts: whatever else the machine does only ever makes a round slower. Each round
 * comes behind another one of the same way, and few codes repeat, so that a processor learns their
 * order: where it cannot, an unknown code costs a misprediction.
 */
public final class MessageBenchmark {
    private static final int CODES = 4096;
    private static final int REPEATED = 512;
    private static final int ROUNDS = 5000;
    private static final double BAR = 1.5;

    /** With unknown codes: any custom one among them may be registered by now. */
    private static final double UNKNOWN_BAR = 1.75;

    private static final int[] NUMBERS = new int[CODES];
    private static final int[] PLACES = new int[CODES];
    private static final ErrorCode[] DRAWN = new ErrorCode[CODES];
    private static final List<ErrorCode> TABLE = ErrorCode.all();
    private static final ErrorCode.Category[] CATEGORIES = ErrorCode.Category.values();

    /** The messages of the known codes, then those of the unknown codes of each category. */
    private static final String[] ARRAY = new String[TABLE.size() + CATEGORIES.length];

    private static final Map<Integer, String> MAP = new HashMap<>();

    private MessageBenchmark() {}

    /**
     * Draws codes of which so many in a hundred are not known, evenly from all categories, and the
     * others are these.
     */
    private static void draw(int unknown, List<ErrorCode> codes) {
        Random random = new Random(1501);
        MAP.clear();
        for (int place = 0; place < codes.size(); place++) {
            ARRAY[place] = codes.get(place).getMessage();
            MAP.put(codes.get(place).getNumber(), ARRAY[place]);
        }
        for (int i = 0; i < CODES; i++) {
            int before = i - REPEATED;
            boolean known = random.nextInt(100) >= unknown;
            int category = random.nextInt(CATEGORIES.length);
            if (before >= 0) {
                PLACES[i] = PLACES[before];
                NUMBERS[i] = NUMBERS[before];
            } else if (known) {
                PLACES[i] = random.nextInt(codes.size());
                NUMBERS[i] = codes.get(PLACES[i]).getNumber();
            } else {
                PLACES[i] = TABLE.size() + category;
                NUMBERS[i] = unknown(CATEGORIES[category], random);
            }
            DRAWN[i] = ErrorCode.of(NUMBERS[i]);
            ARRAY[PLACES[i]] = DRAWN[i].getMessage();
        }
    }

    /** As many registered codes as the table has. */
    private static List<ErrorCode> registered() {
        CustomCode[] codes = new CustomCode[TABLE.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = new CustomCode(20001 + 97 * i, "CODE_" + i, "The registered code " + i);
        }
        ErrorCode.register(codes);
        return ErrorCode.all().subList(TABLE.size(), 2 * TABLE.size());
    }

    /**
     * A code of this category that is not in the table. Half of those outside of the ranges are
     * negative.
     */
    private static int unknown(ErrorCode.Category category, Random random) {
        while (true) {
            int number =
                    category == ErrorCode.Category.UNKNOWN
                            ? random.nextInt()
                            : random.nextInt(Ranges.LIMIT);
            ErrorCode code = ErrorCode.of(number);
            if (!code.isKnown() && code.getCategory() == category) {
                return number;
            }
        }
    }

    /** The floor: the place in the array is known beforehand. */
    private static int arrayIndex() {
        int sum = 0;
        for (int place : PLACES) {
            sum += ARRAY[place].hashCode();
        }
        return sum;
    }

    private static int message() {
        int sum = 0;
        for (int number : NUMBERS) {
            sum += ErrorCode.message(number).hashCode();
        }
        return sum;
    }

    private static int objectMessage() {
        int sum = 0;
        for (ErrorCode code : DRAWN) {
            sum += code.getMessage().hashCode();
        }
        return sum;
    }

    private static int ofMessage() {
        int sum = 0;
        for (int number : NUMBERS) {
            sum += ErrorCode.of(number).getMessage().hashCode();
        }
        return sum;
    }

    private static int hashMap() {
        int sum = 0;
        for (int number : NUMBERS) {
            String message = MAP.get(number);
            sum += (message != null ? message : ErrorCode.message(number)).hashCode();
        }
        return sum;
    }

    /** Into the library and back each time. */
    private static int crossing() {
        int sum = 0;
        for (int number : NUMBERS) {
            byte[] all = Native.describe(number, false);
            int length = ByteBuffer.wrap(all).order(ByteOrder.nativeOrder()).getInt(20);
            sum += new String(all, 24, length, StandardCharsets.UTF_8).hashCode();
        }
        return sum;
    }

    /** Nanoseconds a lookup in the fastest round, by way. */
    private static Map<String, Double> measure(Map<String, IntSupplier> ways) {
        Map<String, Double> fastest = new HashMap<>();
        int expected = ways.get("array index").getAsInt();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (Map.Entry<String, IntSupplier> way : ways.entrySet()) {
                way.getValue().getAsInt();
                long start = System.nanoTime();
                int sum = way.getValue().getAsInt();
                double time = (double) (System.nanoTime() - start) / CODES;
                if (sum != expected) {
                    throw new IllegalStateException(way.getKey() + " finds other messages");
                }
                // The first half is for the compiler.
                if (round >= ROUNDS) {
                    fastest.merge(way.getKey(), time, Math::min);
                }
            }
        }
        return fastest;
    }

    /** Bytes that one lookup takes from the heap. */
    private static double allocated(IntSupplier way) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        way.getAsInt();
        return (double) (threads.getThreadAllocatedBytes(thread) - before) / CODES;
    }

    /** Prints what each way takes for the codes that are drawn. Whether a bar is missed. */
    private static boolean misses(double bar) {
        Map<String, IntSupplier> ways = new LinkedHashMap<>();
        ways.put("array index", MessageBenchmark::arrayIndex);
        ways.put("ErrorCode.message(int)", MessageBenchmark::message);
        ways.put("code.message", MessageBenchmark::objectMessage);
        ways.put("ErrorCode.of(int).message", MessageBenchmark::ofMessage);
        ways.put("HashMap", MessageBenchmark::hashMap);
        ways.put("JNI each time", MessageBenchmark::crossing);
        Map<String, Double> fastest = measure(ways);
        boolean missed = false;
        for (Map.Entry<String, IntSupplier> way : ways.entrySet()) {
            double time = fastest.get(way.getKey());
            double ratio = time / fastest.get("array index");
            double bytes = allocated(way.getValue());
            String row = "%-26s %8.2f ns %7.2f x %6.1f B%n";
            System.out.printf(row, way.getKey(), time, ratio, bytes);
            // An unknown code that is asked for as an object gets one.
            boolean hasBar =
                    way.getKey().matches("ErrorCode.message.*|code.message")
                            || bar == BAR && way.getKey().startsWith("ErrorCode.of");
            missed |= hasBar && (ratio > bar || bytes > 0);
        }
        return missed;
    }

    public static void main(String[] arguments) {
        System.out.println("Codes of the table");
        draw(0, TABLE);
        boolean missed = misses(BAR);
        System.out.println("Registered codes");
        draw(0, registered());
        missed |= misses(BAR);
        System.out.println("20 % unknown codes");
        draw(20, TABLE);
        missed |= misses(UNKNOWN_BAR);
        if (missed) {
            System.err.printf(
                    "A message costs at most %s ARRAY indexes, with unknown codes %s, and 0 bytes.%n",
                    BAR, UNKNOWN_BAR);
            System.exit(1);
        }
    }
}
