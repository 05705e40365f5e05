// A page of the journal: which one, which days, the grid, and beside it the cell one stands on.
import { get, path, told as worded } from "./api.js";
import { absent, fill, h, say } from "./dom.js";
import { date, t } from "./texts.js";
import { details } from "./details.js";
import { grid } from "./grid.js";
import { Sheet } from "./sheet.js";

const DAYS_BEFORE = 18;
const DAYS_AFTER = 13;
const STEP = 14;

export const shift = (day, days) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const link = (one, heading, days) => `#/journal/${[one.class, heading.subject, days].filter(Boolean).map(encodeURIComponent).join("/")}`;

/** Whether it is a page of the reader's own teaching. */
const teaches = (me, schoolClass, heading) => me.taught.some((role) => role.subject === heading.subject && role.classes.includes(schoolClass.class));

export async function page(me, classId, subject, middle = me.today) {
  const open = me.classes.filter((one) => one.pages.length > 0);
  if (open.length === 0) return h("p", { class: "empty" }, t("noClasses"));
  const all = open.flatMap((one) => one.pages.map((heading) => ({ schoolClass: one, heading, own: teaches(me, one, heading) })))
    .sort((a, b) => b.own - a.own);
  const tabs = (chosen) => h("nav", { class: "tabs", "aria-label": t("classes") }, all.map((one) =>
    h("a", { href: link(one.schoolClass, one.heading), "aria-current": one.heading === chosen && "true" }, `${one.schoolClass.class} ${one.heading.name}`)));
  const found = classId ? all.find((one) => one.schoolClass.class === classId && one.heading.subject === subject) : all[0];
  if (!found) return absent(t("noPage"), t("noPageNext"), tabs(null));
  const { schoolClass, heading } = found;
  const base = `${me.base}${path`/classes/${schoolClass.class}`}`;
  const [from, to] = [shift(middle, -DAYS_BEFORE), shift(middle, DAYS_AFTER)];
  const read = async () => new Sheet(await get(`${base}${path`/pages/${heading.subject}?from=${from}&to=${to}`}`), me, base, heading, schoolClass);

  let sheet = await read();
  const aside = h("aside", { class: "sheet cell stack", "aria-label": t("entry") });
  const place = h("div", {});
  let stand = sheet.first();
  let queue = Promise.resolve();
  const desk = {
    get sheet() { return sheet; },
    show(cell) {
      stand = cell;
      fill(aside, details(desk, cell));
    },
    /** Does pieces of writing one after another, each on what stands when its turn comes, and shows what stands then. */
    write(work, cell, done = t("saved")) {
      queue = queue.then(() => write(work, cell, done));
      return queue;
    },
  };
  const write = async (work, { row, column }, done) => {
    let [told, failed, refusal] = [done, false, null];
    try {
      await work(sheet.at(row, column), sheet);
    } catch (problem) {
      refusal = problem.decision ?? null;
      [told, failed] = [problem.status === 412 ? t("changedMeanwhile") : refusal ? `${t("refused")}: ${problem.message}` : worded(problem), true];
    }
    try {
      sheet = await read();
    } catch (problem) {
      say(worded(problem), true);
      return;
    }
    const here = sheet.at(stand.row, stand.column);
    if (stand.row === row && stand.column === column) here.refusal = refusal;
    const inside = place.contains(document.activeElement) || aside.contains(document.activeElement) || document.activeElement === document.body;
    fill(place, grid(desk, here, inside));
    desk.show(here);
    say(told, failed);
  };
  fill(place, sheet.columns.length === 0 ? h("p", { class: "empty" }, t("noLessons")) : grid(desk, stand, false));
  desk.show(stand);
  return h("div", { class: "stack" },
    h("div", { class: "head" },
      h("h1", {}, `${schoolClass.class} · ${sheet.name}`),
      h("div", { class: "row" },
        h("a", { class: "button", href: link(schoolClass, heading, shift(middle, -STEP)) }, `← ${t("earlier")}`),
        h("span", { class: "muted" }, `${date(from)} – ${date(to)}`),
        h("a", { class: "button", href: link(schoolClass, heading, shift(middle, STEP)) }, `${t("later")} →`))),
    tabs(heading),
    h("div", { class: "desk" },
      h("div", {}, place,
        h("p", { class: "legend" },
          h("span", {}, h("kbd", {}, "← ↑ → ↓"), " ", t("keysMove")), sheet.marked && h("span", {}, h("kbd", {}, "2–5"), " ", t("keysMark")),
          h("span", {}, h("kbd", {}, "н / n"), " ", t("keysAbsent")), h("span", {}, h("kbd", {}, "о / l"), " ", t("keysLate")),
          sheet.marked && h("span", {}, h("kbd", {}, "Del"), " ", t("keysDelete")), h("span", {}, h("kbd", {}, "Enter"), " ", t("keysEdit")))),
      aside));
}
