// Tries a call again, later and later, as long as the code says that this may help.
import { OpenIMError } from "@openim/errcode";

/** Makes the call, at most `attempts` times. */
async function withRetry<T>(call: () => Promise<T>, attempts = 4, firstDelay = 200): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (thrown) {
      const error = OpenIMError.fromRejection(thrown);
      // Nothing but `retry` gets better by waiting.
      if (error.action !== "retry" || attempt >= attempts) throw error;
      // Twice as long each time, and not all clients at the same moment.
      const delay = firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      console.log(`attempt ${attempt}: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

/** A server that gives these replies, one after the other. */
function server(...codes: number[]): () => Promise<string> {
  return async () => {
    const reply = { errCode: codes.shift() ?? 0, errMsg: "" };
    const error = OpenIMError.fromReply(reply);
    if (error) throw error;
    return "done";
  };
}

console.log(await withRetry(server(429, 10001, 0), 4, 10));
await withRetry(server(1004, 0), 4, 10).catch((error) => console.log(`not tried again: ${error.message}`));
await withRetry(server(14, 14, 14), 3, 10).catch((error) => console.log(`given up: ${error.message}`));
