// The documents of the regulation: which, of what, and as what.
import { blob, get, path } from "./api.js";
import { choice, fill, h, say, table } from "./dom.js";
import { moment, number, t } from "./texts.js";
import { clauses } from "./verdict.js";

const FORMS = ["html", "pdf", "xlsx", "csv"];

export async function documents(me, only) {
  const { reports } = await get(`${me.base}/reports`);
  const offered = only ? reports.filter((one) => one.report === only) : reports;
  if (offered.length === 0) return h("p", { class: "empty" }, t("nothing"));
  const result = h("div", { class: "stack", "aria-live": "polite" });
  const which = choice(offered.map((one) => [one.report, one.title]), offered[0].report, { name: "report" });
  const schoolClass = choice([["", "–"], ...me.classes.map((one) => [one.class, one.class])], (me.classes.find((one) => one.grade > 1) ?? me.classes[0])?.class, { name: "class" });
  const subject = choice([["", "–"], ...[...new Map(me.classes.flatMap((one) => one.pages).map((one) => [one.subject, one.name]))]], "", { name: "subject" });
  const period = choice([["", "–"], ["1", "1"], ["2", "2"], ["3", "3"], ["4", "4"]], "", { name: "period" });
  const offer = () => offered.find((one) => one.report === which.value);
  const address = () => {
    const values = { class: schoolClass.value, subject: subject.value, period: period.value };
    const query = Object.entries(values).filter(([name, value]) => value && offer().takes.includes(name)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${me.base}${path`/reports/${which.value}`}?${query.join("&")}`;
  };
  const show = async () => {
    try {
      const told = await get(`${address()}&format=json`);
      fill(result, paper(told, offer(), only), h("div", { class: "row" }, h("span", { class: "muted" }, t("download")),
        FORMS.map((form) => h("button", { type: "button", class: "small", onclick: () => save(`${address()}&format=${form}`, `${which.value}.${form}`) }, form.toUpperCase()))));
    } catch (problem) {
      fill(result, h("div", { class: "problem" }, problem.message));
    }
  };
  const wrap = (label, control, name) => {
    const made = h("label", {}, label, control);
    const fit = () => { made.hidden = !offer().takes.includes(name); };
    which.addEventListener("change", fit);
    fit();
    return made;
  };
  await show();
  return h("div", { class: "stack" }, h("h1", {}, only ? offered[0].title : t("documents")),
    h("form", { class: "row", onsubmit: (event) => { event.preventDefault(); show(); } },
      !only && h("label", {}, t("documents"), which), wrap(t("schoolClass"), schoolClass, "class"), wrap(t("lesson"), subject, "subject"), wrap(t("period"), period, "period"),
      h("button", { class: "first" }, t("make"))), result);
}

/** A document as its JSON tells it. */
function paper(told, offer, only) {
  return h("article", { class: "stack" },
    !only && h("h2", {}, told.title), h("p", { class: "muted" }, clauses(offer.clauses)),
    (told.facts ?? []).length > 0 && h("p", {}, told.facts.map((fact, n) => [n > 0 && " · ", `${fact.label}: ${text(fact.value)}`])),
    (told.sheets ?? []).map((sheet) => [sheet.heading && h("h3", {}, sheet.heading),
      (sheet.rows ?? []).length > 0 && table(sheet.columns.map((one) => one.head), sheet.rows.map((row) => sheet.columns.map(({ code }) => text(row.cells[code]))), sheet.heading ?? told.title, sheet.rows.map((row) => (row.weight ?? "").toLowerCase())),
      (sheet.notes ?? []).map((note) => h("p", { class: "muted" }, note))]));
}

/** A cell of a document: a share in percent, an instant as people write it, anything else as it is. */
function text(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(text).join(", ");
  if (typeof value === "object") return value.whole === undefined ? Object.values(value).map(text).join(" ") : value.whole === 0 ? "–" : `${number((100 * value.part) / value.whole)} %`;
  if (typeof value === "number") return number(value);
  return /^\d{4}-\d\d-\d\dT/.test(value) ? moment(value) : String(value);
}

async function save(address, name) {
  try {
    const made = URL.createObjectURL(await blob(address, "*/*"));
    h("a", { href: made, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(made), 10_000);
  } catch (problem) {
    say(problem.message, true);
  }
}
