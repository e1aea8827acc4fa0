// A React hook: makes a call, tries again, renews the token once, and tells the rest to the person.
import { OpenIMError } from "@openim/errcode";
import { useCallback, useState } from "react";

export interface Handlers {
  /** Asks the app's own server for a new token, and gives it to the SDK. False if there is none. */
  renewToken(): Promise<boolean>;
  /** Leads the person to the sign-in page. */
  signIn(text: string): void;
}

/** `run(() => sdk.sendMessage(…))` makes the call; `alert` is what to show, until the next call. */
export function useOpenIM({ renewToken, signIn }: Handlers, language?: string) {
  const [alert, setAlert] = useState<string>();
  const run = useCallback(
    async <T>(call: () => Promise<T>): Promise<T | undefined> => {
      setAlert(undefined);
      let renewed = false;
      for (let attempt = 1; ; attempt++) {
        try {
          return await call();
        } catch (thrown) {
          const error = OpenIMError.fromRejection(thrown);
          console.warn(error.message, error.operationID);
          if (error.action === "renew_token" && !renewed) {
            renewed = true;
            if (await renewToken()) continue;
          }
          if (error.action === "retry" && attempt < 4) {
            await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt * (0.5 + Math.random() / 2)));
            continue;
          }
          if (error.action === "sign_in") signIn(error.userMessage(language));
          else setAlert(error.userMessage(language));
          return undefined;
        }
      }
    },
    [renewToken, signIn, language],
  );
  return { run, alert };
}
