package io.openim.errcode;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jetbrains.annotations.NotNull;

/** A code as its number, for Gson, which takes it by itself. */
public final class ErrorCodeAdapter extends TypeAdapter<ErrorCode> {
    @Override
    public void write(@NotNull JsonWriter out, @NotNull ErrorCode value) throws IOException {
        out.value(value.getNumber());
    }

    @Override
    public @NotNull ErrorCode read(@NotNull JsonReader in) throws IOException {
        double number = in.peek() == JsonToken.NUMBER ? in.nextDouble() : Double.NaN;
        if (number != (int) number) {
            throw new JsonSyntaxException("no int32 at " + in.getPath());
        }
        return ErrorCode.valueOf((int) number);
    }
}
