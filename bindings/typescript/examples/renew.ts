// Gets a new token once when the old one has expired. Never in a loop; and never signs in by itself: two devices would
// kick each other out forever.
import { OpenIMError } from "@openim/errcode";

/** Makes the call with the token; if the token is no longer good, once more with a new one. */
async function withToken<T>(session: Session, call: (token: string) => Promise<T>): Promise<T> {
  try {
    return await call(session.token);
  } catch (thrown) {
    const error = OpenIMError.fromRejection(thrown);
    if (error.action === "sign_in") session.signedIn = false; // the person has to sign in again
    if (error.action !== "renew_token") throw error;
    session.token = await session.renew();
    return await call(session.token);
  }
}

interface Session {
  token: string;
  signedIn: boolean;
  /** Asks the app's own server for a new token. */
  renew(): Promise<string>;
}

/** A server that takes one token, and answers with this code to any other. */
const server = (good: string, errCode: number) => async (token: string) => {
  const error = OpenIMError.fromReply({ errCode: token === good ? 0 : errCode, errMsg: "" });
  if (error) throw error;
  return `done with ${token}`;
};

let renewals = 0;
const session: Session = { token: "old", signedIn: true, renew: async () => `new ${++renewals}` };
console.log(await withToken(session, server("new 1", 1501)));
await withToken(session, server("other", 1502)).catch((error) => console.log(`${error.message}, ${renewals} renewals`));
await withToken(session, server("other", 1506)).catch((error) =>
  console.log(`${error.message}, ${renewals} renewals, signed in: ${session.signedIn}`),
);
