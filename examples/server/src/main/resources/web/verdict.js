// A decision of the regulation, as people read it: what, by which clause, until when, what next.
import { get, path, told } from "./api.js";
import { ask, h, say } from "./dom.js";
import { code, moment, remaining, t } from "./texts.js";

/** A clause that opens its own text. */
export function clause(reference) {
  return h("button", { class: "clause", type: "button", onclick: () => open(reference) }, reference.slice(reference.indexOf(":") + 1));
}

async function open(reference) {
  const [regulation, id] = [reference.slice(0, reference.indexOf(":")), reference.slice(reference.indexOf(":") + 1)];
  try {
    const found = await get(path`/api/v1/regulations/${regulation}/clauses/${id}`);
    await ask(reference, h("p", {}, words(found)), { cancel: t("close") });
  } catch (problem) {
    say(told(problem), true);
  }
}

/** The text of a clause in the reader's language. */
export function words(clause) {
  const text = clause.text ?? clause;
  return typeof text === "string" ? text : text[document.documentElement.lang] ?? text.ru ?? text.en ?? "";
}

export const clauses = (references) => (references ?? []).map((one, n, all) =>
  [h("span", { class: "unbroken" }, clause(one), n < all.length - 1 && ","), " "]);

/** A decision in full. */
export function verdict(decision, quiet = false) {
  if (!decision) return null;
  return h("div", { class: `verdict ${decision.verdict} ${quiet ? "quiet" : ""}` },
    h("p", {}, state(decision)),
    (decision.reasons ?? []).map((reason) => h("p", {}, reason.message, " ", clauses(reason.clauses))),
    (decision.advisories ?? []).map((late) => h("p", {}, h("span", { class: "tag late" }, t("advisory")), " ", late.message, " ", clauses(late.clauses))),
    (decision.remedies ?? []).length > 0 && h("p", {}, h("b", {}, t("whatNext")), ": ", decision.remedies.map(remedy)));
}

/** Whether it is open, and until when. */
export function state(decision) {
  const until = decision.openUntil;
  if (decision.verdict === "ALLOW") {
    return [h("span", { class: "tag open" }, t("open")), until && ` ${t("openUntil")} ${moment(until)} · ${t("left")} ${remaining(until)}`];
  }
  const passed = until && new Date(until) <= new Date();
  return [h("span", { class: "tag bad" }, decision.verdict === "DENY" ? t(passed ? "closed" : "refused") : t("unknown")), passed && ` ${t("closedSince")} ${moment(until)}`];
}

function remedy(one) {
  const steps = [["initiates", one.initiators], ["decides", one.decidedBy], ["enters", one.enteredBy]];
  return [steps.filter(([, roles]) => roles?.length).map(([word, roles], n) => [n > 0 && "; ", `${t(word)}: ${roles.map(code).join(", ")}`]), " ", clauses(one.clauses)];
}

/** Whether a refusal leaves a correction to be applied for. */
export const leavesCorrection = (decision) => (decision?.remedies ?? []).some((one) => one.procedure === "CORRECTION");
