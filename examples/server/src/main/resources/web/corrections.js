// Applications for corrections, each with the step that comes next; and the table of changes.
import { get, path, put, told } from "./api.js";
import { ask, choice, fill, h, say, table } from "./dom.js";
import { remarks } from "./remarks.js";
import { code, date, instantOf, local, moment, t } from "./texts.js";
import { verdict } from "./verdict.js";

const GRANTED_FOR_DAYS = 14;

export async function corrections(me, classId) {
  const open = me.classes.filter((one) => one.pages.length > 0);
  const chosen = open.find((one) => one.class === classId) ?? (classId ? null : await firstWithWork(me, open)) ?? open[0];
  if (!chosen) return h("p", { class: "empty" }, t("noClasses"));
  const base = `${me.base}${path`/classes/${chosen.class}`}`;
  const body = h("div", { class: "stack" });
  const show = async () => {
    const [{ corrections: filed }, { changes }, { remarks: made }, names] = await Promise.all([
      get(`${base}/corrections`), get(`${base}/changes`), get(`${base}/remarks`), pupilNames(me, chosen, base)]);
    const know = { me, base, names, chosen, show, subject: (id) => chosen.pages.find((one) => one.subject === id)?.name ?? id };
    fill(body,
      filed.length === 0 ? h("p", { class: "empty" }, t("noCorrections")) : h("ul", { class: "list" }, filed.map((one) => h("li", {}, card(one, know)))),
      h("h2", {}, t("changes")),
      changes.length === 0 ? h("p", { class: "muted" }, t("noChanges")) : changesTable(changes, know),
      remarks(made, know));
  };
  await show();
  return h("div", { class: "stack" }, h("h1", {}, `${t("corrections")} · ${chosen.class}`),
    h("nav", { class: "tabs", "aria-label": t("classes") }, open.map((one) =>
      h("a", { href: `#/corrections/${encodeURIComponent(one.class)}`, "aria-current": one === chosen && "true" }, one.class))), body);
}

/** The first class in which something waits for a step. */
async function firstWithWork(me, open) {
  for (const one of open) {
    const { corrections: filed } = await get(`${me.base}${path`/classes/${one.class}/corrections`}`);
    if (filed.some((file) => file.next)) return one;
  }
  return null;
}

/** The names of a class, as far as one may read them: by its list, or by a page of it. */
export async function pupilNames(me, schoolClass, base) {
  const told = schoolClass.lists
    ? await get(`${base}/pupils`)
    : await get(`${base}${path`/pages/${schoolClass.pages[0].subject}?from=${me.today}&to=${me.today}`}`);
  return Object.fromEntries(told.pupils.map((one) => [one.pupil, one.name ?? one.pupil]));
}

function card(filed, know) {
  const file = filed.content;
  const { me, names } = know;
  const person = (id) => me.names[id] ?? id;
  return h("article", { class: "sheet stack", "data-correction": file.id, "data-stage": file.stage },
    h("div", { class: "row" }, h("h3", {}, `${code(filed.about.kind)} · ${know.subject(filed.about.subject)} · ${names[filed.about.pupil] ?? ""}`),
      h("span", { class: `tag ${{ GRANTED: "open", APPLIED: "open", REFUSED: "bad" }[file.stage] ?? "late"}` }, code(file.stage))),
    h("p", { class: "muted" }, `${t("initiator")}: ${person(file.initiator)}, ${moment(file.submittedAt)} · ${t("ground").toLowerCase()}: ${code(file.ground)} · ${t("papers").toLowerCase()}: ${file.documents}`),
    file.registered && h("p", { class: "muted" }, `№ ${file.registered}${file.until ? ` · ${t("grantedUntil")} ${moment(file.until)}` : ""}${file.protocol ? ` · ${t("protocolNo")} ${file.protocol}` : ""}${file.note ? ` · ${file.note}` : ""}`),
    filed.next && [filed.next.decision.verdict === "ALLOW" ? null : verdict(filed.next.decision, true), steps(filed, know)]);
}

/** The steps that can be taken at this stage; who may take them is decided by the server. */
function steps(filed, know) {
  const file = filed.content;
  const may = filed.next.decision.verdict === "ALLOW";
  const button = (label, work, first = true) => h("button", { type: "button", class: first ? "first" : null, onclick: work }, label);
  const own = file.initiator === know.me.person;
  const list = {
    REQUESTED: () => may && [button(t("register"), () => register(filed, know))],
    REGISTERED: () => may && [button(t("grant"), () => grant(filed, know)), button(t("refuse"), () => refuse(filed, know), false)],
    GRANTED: () => [!file.protocol && (own || may) && button(t("protocol"), () => protocol(filed, know), !may), may && button(t("enter"), () => enter(filed, know))],
  }[file.stage]?.();
  return list && h("div", { class: "row" }, list);
}

const at = (filed, know, step) => `${know.base}${path`/corrections/${filed.content.id}/${step}`}`;
const labels = (ok) => ({ cancel: t("cancel"), ok });

async function take(know, work) {
  try {
    await work();
    say(t("saved"));
    await know.show();
  } catch (problem) {
    say(told(problem), true);
  }
}

async function asked(label, title) {
  const input = h("input", { name: "answer", required: true, maxlength: 200 });
  return ask(title, h("label", {}, label, input), labels(title), () => input.value.trim());
}

async function register(filed, know) {
  const number = await asked(t("number"), t("register"));
  if (number) await take(know, () => put(at(filed, know, "registration"), { number }));
}

async function grant(filed, know) {
  const until = h("input", { name: "until", type: "datetime-local", required: true, value: local(new Date(Date.now() + GRANTED_FOR_DAYS * 86_400_000)) });
  const chosen = await ask(t("grant"), h("label", {}, `${t("until")} (${t("schoolTime")})`, until), labels(t("grant")), () => instantOf(until.value));
  if (chosen) await take(know, () => put(at(filed, know, "decision"), { granted: true, until: chosen }));
}

async function refuse(filed, know) {
  const note = await asked(t("note"), t("refuse"));
  if (note) await take(know, () => put(at(filed, know, "decision"), { granted: false, note }));
}

async function protocol(filed, know) {
  const number = await asked(t("number"), t("protocol"));
  if (number) await take(know, () => put(at(filed, know, "protocol"), { number }));
}

/** What stands now, and what shall stand instead. */
async function enter(filed, know) {
  const { about } = filed;
  const page = await get(`${know.base}${path`/pages/${about.subject}`}`);
  const stands = page.cells.find((one) => one.kind === about.kind && one.pupil === about.pupil && one.lesson === about.lesson && (one.item ?? "") === (about.item ?? ""));
  const form = FORMS[about.kind];
  if (!stands || !form) return say(t("nothing"), true);
  const { control, body } = form(stands);
  const sent = await ask(t("enter"), [h("p", { class: "muted" }, `${know.names[about.pupil] ?? ""}: ${code(stands.content?.value ?? stands.content?.status)}`), h("label", {}, t("after"), control)], labels(t("enter")), body);
  if (sent) await take(know, () => put(at(filed, know, "entry"), sent, stands.version));
}

const points = (value) => choice(["5", "4", "3", "2"].map((one) => [one, one]), value, { name: "value" });
const FORMS = {
  MARK: (stands) => {
    const control = points(stands.content?.value);
    return { control, body: () => ({ mark: { value: control.value, workKind: stands.content?.workKind } }) };
  },
  FINAL_MARK: (stands) => {
    const control = points(stands.content?.value);
    return { control, body: () => ({ finalMark: { kind: stands.content.kind, value: control.value, periodEnd: stands.content.periodEnd } }) };
  },
  ATTENDANCE: () => {
    const control = choice(["ABSENT", "LATE", "PRESENT"].map((one) => [one, code(one)]), "PRESENT", { name: "status" });
    return { control, body: () => ({ attendance: { status: control.value } }) };
  },
};

function changesTable(changes, know) {
  const heads = ["№", t("pupil"), t("entry"), t("before"), t("after"), t("correctedDay"), t("correctedOn"), t("ground"), t("initiator"), t("enteredBy"), t("number")];
  return table(heads, changes.map((one) => [one.number, know.names[one.pupil] ?? one.pupil ?? "", `${code(one.kind)}, ${know.subject(one.subject)}`,
    one.before ?? "–", one.after ?? "–", one.correctedOn ? date(one.correctedOn) : "", date(one.enteredOn), code(one.ground),
    know.me.names[one.initiator] ?? one.initiator, know.me.names[one.enteredBy] ?? one.enteredBy, one.registered]), t("changes"));
}
