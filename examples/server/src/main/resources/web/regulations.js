// The regulations clause by clause, with what carries each; and a form that asks whether somebody may do something.
import { get, path, post, told } from "./api.js";
import { choice, fill, h, table } from "./dom.js";
import { code, instantOf, local, t } from "./texts.js";
import { verdict, words } from "./verdict.js";

const ROLES = ["SUBJECT_TEACHER", "CLASS_TEACHER", "DEPUTY_HEAD", "DIRECTOR", "JOURNAL_ADMIN", "PARENT", "PUPIL", "SECRETARY", "TECHNICAL_SPECIALIST"];
const ACTIONS = ["PUT_MARK", "CHANGE_MARK", "SET_FINAL_MARK", "RECORD_LESSON", "RECORD_ATTENDANCE", "SET_ABSENCE_REASON", "ASSIGN_HOMEWORK", "READ_JOURNAL", "READ_DIARY", "REQUEST_CORRECTION", "DECIDE_CORRECTION", "APPLY_CORRECTION", "ENROL_PUPIL", "EDIT_PUPIL_CARD", "ADD_REMARK", "PRINT_JOURNAL", "CERTIFY_COPY"];
const LESSON = 45 * 60_000;
const KINDS = ["CURRENT", "WRITTEN", "MONITORING", "ESSAY"];

export async function regulations(me, chosen = "sosh21") {
  const { regulations: all } = await get("/api/v1/regulations");
  const told = await get(path`/api/v1/regulations/${chosen}`);
  const body = h("div", {});
  const search = h("input", { type: "search", name: "find", oninput: () => show() });
  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = told.clauses.filter((one) => !wanted || `${one.clause} ${words(one)}`.toLowerCase().includes(wanted));
    fill(body, table([t("clause"), t("text"), t("carries")], found.map((one) => [one.clause, words(one), carriers(one)]), t("clauses")));
  };
  show();
  return h("div", { class: "stack" }, h("h1", {}, t("rules")), h("p", { class: "lead" }, t("rulesLead")),
    h("nav", { class: "tabs", "aria-label": t("rules") }, all.map((one) => h("a", { href: `#/rules/${encodeURIComponent(one.id)}`, "aria-current": one.id === chosen && "true" }, one.id))),
    h("h2", {}, words(told.title)),
    may(me, chosen),
    h("label", {}, t("find"), search), body);
}

const carriers = (one) => (one.carriedBy ?? one.carriers ?? one.rules ?? []).map((name) => h("div", { class: "muted" }, carrier(typeof name === "string" ? name : name.name ?? name.id)));

/** What carries a clause, with its kind in words: a rule, an activity, a reading, or the school itself. */
function carrier(name) {
  const [kind, own] = name.split(":");
  return own ? `${code(kind)} ${own}` : code(kind);
}

/** Asks POST /decisions what the form says. */
function may(me, regulation) {
  const now = new Date();
  const role = choice(ROLES.map((one) => [one, code(one)]), "SUBJECT_TEACHER", { name: "role" });
  const action = choice(ACTIONS.map((one) => [one, code(one)]), "CHANGE_MARK", { name: "action" });
  const grade = choice(Array.from({ length: 11 }, (_, n) => [String(n + 1), String(n + 1)]), "7", { name: "grade" });
  const kind = choice(KINDS.map((one) => [one, code(one)]), "CURRENT", { name: "workKind" });
  const lesson = h("input", { type: "datetime-local", name: "lesson", value: local(new Date(now - 3 * 86_400_000)), required: true });
  const at = h("input", { type: "datetime-local", name: "at", value: local(now), required: true });
  const answer = h("div", { "aria-live": "polite", id: "may" });
  const ask = async (event) => {
    event.preventDefault();
    const scope = { SUBJECT_TEACHER: { subject: "x", classes: ["X"] }, CLASS_TEACHER: { class: "X" }, PARENT: { pupils: ["p"] }, PUPIL: { pupil: "p" }, DEPUTY_HEAD: { levels: ["PRIMARY", "BASIC", "SECONDARY"], journalControl: true } }[role.value] ?? {};
    const ended = new Date(Date.parse(instantOf(lesson.value)) + LESSON).toISOString();
    const question = {
      regulation, at: instantOf(at.value), timezone: me.timezone, action: action.value,
      actor: { id: "somebody", roles: [{ role: role.value, ...scope }] },
      target: { class: "X", grade: Number(grade.value), subject: "x", subjectArea: "OTHER", activity: "LESSONS", pupil: "p", workKind: kind.value, lessonStart: instantOf(lesson.value), classesEnd: ended },
      state: { yearFinalsSet: false, yearClosed: false, pupilEnrolled: true, consentOnFile: true, directive: false, remark: false, correction: null },
    };
    try {
      fill(answer, verdict(await post("/api/v1/decisions", question)));
    } catch (problem) {
      fill(answer, h("div", { class: "problem" }, told(problem)));
    }
  };
  return h("form", { class: "sheet stack", onsubmit: ask }, h("h2", {}, t("mayTitle")), h("p", { class: "muted" }, t("mayLead")),
    h("div", { class: "row" }, h("label", {}, t("role"), role), h("label", {}, t("action"), action), h("label", {}, t("grade"), grade),
      h("label", {}, t("workKind"), kind), h("label", {}, t("lessonAt"), lesson), h("label", {}, t("at"), at), h("button", { class: "first" }, t("askIt"))), answer);
}
