// The documents of the regulation: which, of what, and as what.
import { blob, get, path, told as worded } from "./api.js";
import { choice, fill, h, say, table } from "./dom.js";
import { fullDate, moment, number, t } from "./texts.js";
import { pupilNames } from "./corrections.js";
import { clauses, verdict } from "./verdict.js";

const FORMS = ["html", "pdf", "xlsx", "csv"];

export async function documents(me, only) {
  const { reports } = await get(`${me.base}/reports`);
  const offered = only ? reports.filter((one) => one.report === only) : reports;
  if (offered.length === 0) return h("p", { class: "empty" }, t("nothing"));
  const result = h("div", { class: "stack", "aria-live": "polite" });
  const mine = me.taught[0];
  const which = choice(offered.map((one) => [one.report, one.title]), (mine && offered.find((one) => one.report === "journal-page") ? "journal-page" : offered[0].report), { name: "report" });
  const schoolClass = choice([["", "–"], ...me.classes.map((one) => [one.class, one.class])], mine?.classes[0] ?? (me.classes.find((one) => one.grade > 1) ?? me.classes[0])?.class, { name: "class", onchange: () => enrol() });
  const subject = h("select", { name: "subject" });
  const pupil = h("select", { name: "pupil" });
  const period = choice([["", "–"], ["1", "1"], ["2", "2"], ["3", "3"], ["4", "4"]], "", { name: "period" });
  const offer = () => offered.find((one) => one.report === which.value);
  const address = () => {
    const values = { class: schoolClass.value, subject: subject.value, pupil: pupil.value, period: period.value };
    const query = Object.entries(values).filter(([name, value]) => value && offer().takes.includes(name)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${me.base}${path`/reports/${which.value}`}?${query.join("&")}`;
  };
  /** Offers the subjects and the pupils of the class chosen, as far as they may be read. */
  const enrol = async () => {
    const chosen = me.classes.find((one) => one.class === schoolClass.value);
    const taught = chosen?.pages.some((one) => one.subject === mine?.subject) ? mine.subject : "";
    const pages = (chosen ? [chosen] : me.classes).flatMap((one) => one.pages).map((one) => [one.subject, one.name]);
    fill(subject, h("option", { value: "" }, "–"), [...new Map(pages)].map(([id, name]) => h("option", { value: id }, name)));
    subject.value = taught;
    const names = chosen && (chosen.lists || chosen.pages.length > 0) ? await pupilNames(me, chosen, `${me.base}${path`/classes/${chosen.class}`}`) : {};
    fill(pupil, h("option", { value: "" }, "–"), Object.entries(names).sort((a, b) => a[1].localeCompare(b[1], "ru")).map(([id, name]) => h("option", { value: id }, name)));
  };
  const show = async () => {
    if (offer().needs.includes("pupil") && !pupil.value) {
      fill(result, h("p", { class: "muted" }, t("choosePupil")));
      return;
    }
    fill(result, h("p", { class: "muted" }, t("loading")));
    try {
      const told = await get(`${address()}&format=json`);
      fill(result, paper(told, offer(), only, me.names), h("div", { class: "row" }, h("span", { class: "muted" }, t("download")),
        FORMS.map((form) => h("button", { type: "button", class: "small", onclick: () => save(`${address()}&format=${form}`, `${which.value}.${form}`) }, form.toUpperCase()))));
    } catch (problem) {
      fill(result, h("div", { class: "problem" }, worded(problem), verdict(problem.decision)));
    }
  };
  const wrap = (label, control, name) => {
    const made = h("label", {}, label, control);
    const fit = () => { made.hidden = !offer().takes.includes(name); };
    which.addEventListener("change", fit);
    fit();
    return made;
  };
  await enrol();
  await show();
  return h("div", { class: "stack" }, h("h1", {}, only ? offered[0].title : t("documents")),
    h("form", { class: "row", onsubmit: (event) => { event.preventDefault(); show(); } },
      !only && h("label", {}, t("document"), which), wrap(t("schoolClass"), schoolClass, "class"), wrap(t("subject"), subject, "subject"), wrap(t("pupil"), pupil, "pupil"), wrap(t("period"), period, "period"),
      h("button", { class: "first" }, t("make"))), result);
}

/** A document as its JSON tells it. */
function paper(told, offer, only, names) {
  const shown = (value) => text(value, names);
  return h("article", { class: "stack" },
    !only && h("h2", {}, told.title), h("p", { class: "muted" }, clauses(offer.clauses)),
    (told.facts ?? []).length > 0 && h("p", {}, told.facts.map((fact, n) => [n > 0 && " · ", `${fact.label}: ${shown(fact.value)}`])),
    (told.sheets ?? []).map((sheet) => [sheet.heading && h("h3", {}, sheet.heading),
      (sheet.rows ?? []).length === 0 ? h("p", { class: "muted" }, t("nothing")) : table(sheet.columns.map((one) => [one.group, one.head].filter(Boolean).join(" · ")), sheet.rows.map((row) => sheet.columns.map(({ code }) => shown(row.cells[code]))), sheet.heading ?? told.title, sheet.rows.map((row) => (row.weight ?? "").toLowerCase())),
      (sheet.notes ?? []).map((note) => h("p", { class: "muted" }, note))]));
}

/** A cell of a document: a share in percent, a day or an instant as people write it, a person by name, anything else as it is. */
function text(value, names) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => text(one, names)).join(", ");
  if (typeof value === "object") return value.whole === undefined ? Object.values(value).map((one) => text(one, names)).join(" ") : value.whole === 0 ? "–" : `${number((100 * value.part) / value.whole)} %`;
  if (typeof value === "number") return number(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return moment(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return fullDate(value);
  return names[value] ?? String(value);
}

async function save(address, name) {
  try {
    const made = URL.createObjectURL(await blob(address, "*/*"));
    h("a", { href: made, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(made), 10_000);
  } catch (problem) {
    say(worded(problem), true);
  }
}
