// The one way to the server. Whoever is signed in, in which language, and what a refusal says travel through here.
import { language, t } from "./texts.js";

const KEY = "journal.session";
let session = JSON.parse(sessionStorage.getItem(KEY) ?? "null");

export const signedIn = () => session;

export function signIn(next) {
  session = next;
  if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
  else sessionStorage.removeItem(KEY);
}

/** A problem as RFC 9457 tells it; `decision` is there when a regulation refused. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
    this.status = status;
    this.body = body ?? {};
    this.decision = body?.decision ?? null;
  }
}

/** What a failure says to the reader; what the browser says of a lost connection is in no language of ours. */
export const told = (problem) => (problem instanceof TypeError ? t("offline") : problem.message);

export const path = (parts, ...values) =>
  parts.reduce((whole, part, n) => whole + part + (n < values.length ? encodeURIComponent(values[n]) : ""), "");

async function send(method, address, { body, headers = {}, type = "application/json", accept = "application/json" } = {}) {
  const head = { Accept: accept, "Accept-Language": language(), ...headers };
  if (session?.token) head.Authorization = `Bearer ${session.token}`;
  if (body !== undefined) head["Content-Type"] = type;
  const response = await fetch(address, {
    method, headers: head, body: body === undefined || type !== "application/json" ? body : JSON.stringify(body), cache: "no-store",
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => null);
    if (response.status === 401 && session) {
      signIn(null);
      window.dispatchEvent(new Event("signedout"));
    }
    throw new Problem(response.status, problem);
  }
  return response;
}

export const get = async (address) => (await send("GET", address)).json();
export const blob = async (address, accept) => (await send("GET", address, { accept })).blob();
export const post = async (address, body) => (await send("POST", address, { body, headers: { "Idempotency-Key": crypto.randomUUID() } })).json();
export const upload = (address, file, accept) => send("POST", address, { body: file, type: "application/zip", accept });

/** Writes what stands at an address; `seen` is the version the editor saw, 0 when nothing stood there. */
export async function put(address, body, seen = 0) {
  try {
    return await (await send("PUT", address, { body, headers: seenAs(seen) })).json();
  } catch (problem) {
    // What was withdrawn looks as empty as what never was; the server knows which version that is.
    const gone = problem.status === 412 && seen === 0 && problem.body.current?.withdrawn;
    if (!gone) throw problem;
    return (await send("PUT", address, { body, headers: seenAs(problem.body.current.version) })).json();
  }
}

export async function annul(address, seen) {
  return (await send("DELETE", address, { headers: seenAs(seen) })).json();
}

const seenAs = (seen) => ({
  "Idempotency-Key": crypto.randomUUID(),
  ...(seen === 0 ? { "If-None-Match": "*" } : { "If-Match": `"${seen}"` }),
});
