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
        if (in.peek() != JsonToken.NUMBER) {
            throw new JsonSyntaxException("no number at " + in.getPath());
        }
        try {
            return ErrorCode.valueOf(in.nextInt());
        } catch (NumberFormatException e) {
            throw new JsonSyntaxException(e);
        }
    }
}
