// Signing in with the school's own provider: a code with a proof of who asked for it (OpenID Connect, PKCE, RFC 7636).
import { signIn } from "./api.js";
import { language } from "./texts.js";

const KEY = "journal.sign-in";
let told = null;

/** How people sign in here, as the server tells it. */
export async function way() {
  if (!told) {
    const response = await fetch("/sign-in.json", { cache: "no-store" });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    told = await response.json();
  }
  return told;
}

/** A sign-in that came to nothing; `reason` is the name of a text. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const here = () => location.origin + location.pathname;
const base64url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const secret = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const challenge = async (verifier) => base64url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));

/** Whether the browser keeps secrets here: over HTTPS, or on this machine. */
export const possible = () => isSecureContext;

function go(address, parameters) {
  const target = new URL(address);
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
  location.assign(target);
}

/** Sends the browser to the provider; whoever comes back from there is known by what is kept here meanwhile. */
export async function begin() {
  const provider = await way();
  const begun = { state: secret(), nonce: secret(), verifier: secret(), back: location.hash };
  sessionStorage.setItem(KEY, JSON.stringify(begun));
  go(provider.authorization, {
    response_type: "code", client_id: provider.client, redirect_uri: here(), scope: "openid profile", state: begun.state, nonce: begun.nonce,
    code_challenge: await challenge(begun.verifier), code_challenge_method: "S256", ui_locales: language(),
  });
}

/** Ends the sign-in with which the provider has sent the browser back, if it has. */
export async function finish() {
  const answer = new URLSearchParams(location.search);
  if (!answer.has("state")) return;
  const begun = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  history.replaceState(null, "", location.pathname + (begun?.back ?? ""));
  if (answer.get("state") !== begun?.state) throw new Refused("signInForeign");
  const provider = await way();
  if ((answer.get("iss") ?? provider.issuer) !== provider.issuer) throw new Refused("signInForeign");
  if (!answer.has("code")) throw new Refused("signInRefused");
  const response = await fetch(provider.token, {
    method: "POST", credentials: "omit", cache: "no-store",
    body: new URLSearchParams({ grant_type: "authorization_code", code: answer.get("code"), redirect_uri: here(), client_id: provider.client, code_verifier: begun.verifier }),
  }).catch(() => null);
  const tokens = response?.ok ? await response.json().catch(() => null) : null;
  if (!tokens?.access_token || !tokens.id_token) throw new Refused("signInRefused");
  const who = claims(tokens.id_token);
  if (who.nonce !== begun.nonce || who.iss !== provider.issuer || ![who.aud].flat().includes(provider.client)) throw new Refused("signInForeign");
  signIn({ token: tokens.access_token, identity: tokens.id_token, name: who.name });
}

/** What a token says; it came from its issuer directly, so that nobody else can have written it. */
function claims(token) {
  try {
    const bytes = Uint8Array.from(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")), (one) => one.codePointAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refused("signInForeign");
  }
}

/** Signs out with the provider too, where it has a place for that. */
export async function end(session) {
  const provider = session?.identity ? await way() : {};
  if (provider.endSession) {
    go(provider.endSession, { id_token_hint: session.identity, client_id: provider.client, post_logout_redirect_uri: here() });
  }
}
