// The diary of one pupil: day by day, with what is to be done, and the final marks. Nothing of anybody else.
import { get, path } from "./api.js";
import { absent, h, table } from "./dom.js";
import { clock, code, date, day, dayOf, number, t } from "./texts.js";
import { shift } from "./page.js";

const WEEK = 7;

export async function diary(me, classId, pupil, monday = mondayOf(me.today)) {
  const own = me.classes.flatMap((one) => one.diaries.map((id) => ({ schoolClass: one, pupil: id }))).filter((one) => (me.pupils ?? []).includes(one.pupil));
  const chosen = classId ? own.find((one) => one.schoolClass.class === classId && one.pupil === pupil) : own[0];
  if (!chosen) return own.length === 0 ? h("p", { class: "empty" }, t("noDiary")) : absent(t("noPage"), t("noPageNext"), tabs(own, null));
  const [whole, week, ...others] = await Promise.all([get(at(me, chosen)), get(`${at(me, chosen)}${path`?from=${monday}&to=${shift(monday, WEEK - 1)}`}`),
    ...own.filter((one) => one !== chosen).map(async (one) => [one, (await get(`${at(me, one)}${path`?from=${monday}&to=${monday}`}`)).name])]);
  const children = new Map([[chosen, whole.name], ...others]);
  const names = Object.fromEntries(whole.subjects.map((one) => [one.subject, one.name]));
  const days = new Map();
  for (const lesson of week.lessons) {
    const on = dayOf(lesson.record.startsAt);
    if (!days.has(on)) days.set(on, []);
    days.get(on).push(lesson);
  }
  return h("div", { class: "stack" },
    h("div", { class: "head" }, h("h1", {}, `${t("diary")} · ${[whole.name, chosen.schoolClass.class].filter(Boolean).join(", ")}`),
      h("div", { class: "row" },
        h("a", { class: "button", href: link(chosen, shift(monday, -WEEK)) }, `← ${t("earlier")}`),
        h("span", { class: "muted" }, `${date(monday)} – ${date(shift(monday, WEEK - 1))}`),
        h("a", { class: "button", href: link(chosen, shift(monday, WEEK)) }, `${t("later")} →`))),
    own.length > 1 && tabs(own, chosen, children),
    days.size === 0 ? h("p", { class: "empty" }, t("noLessons"))
      : h("ul", { class: "days" }, [...days].map(([on, lessons]) => h("li", { class: `day ${on === me.today ? "today" : ""}` },
        h("h2", {}, day(on)), h("ul", {}, lessons.map((one) => lesson(one, names)))))),
    h("h2", {}, t("marks")), sums(whole, names));
}

const at = (me, one) => `${me.base}${path`/classes/${one.schoolClass.class}/pupils/${one.pupil}/diary`}`;
const link = (one, from) => `#/diary/${[one.schoolClass.class, one.pupil, from].filter(Boolean).map(encodeURIComponent).join("/")}`;
const tabs = (own, chosen, children = new Map()) => h("nav", { class: "tabs", "aria-label": t("diary") }, own.map((one) =>
  h("a", { href: link(one), "aria-current": one === chosen && "true" }, [children.get(one), one.schoolClass.class].filter(Boolean).join(", "))));

function mondayOf(today) {
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  return shift(today, -weekday);
}

function lesson(one, names) {
  const marks = one.marks.map((mark) => code(mark.value)).join(" ");
  const absence = one.attendance && one.attendance !== "PRESENT" ? `${code(one.attendance)}${one.reason ? `, ${code(one.reason)}` : ""}` : "";
  return h("li", {}, h("span", {}, names[one.subject] ?? one.subject),
    h("span", { class: "mark" }, marks),
    h("span", { class: "small" }, [clock(one.record.startsAt), one.record.topic, absence].filter(Boolean).join(" · ")),
    one.homework.length > 0 && h("span", { class: "small" }, `${t("tasks")}: ${one.homework.map((task) => task.text).join("; ")}`),
    one.marks.filter((mark) => mark.comment).map((mark) => h("span", { class: "small" }, mark.comment)));
}

/** By subject: the marks in order, their mean, the final marks. */
function sums(whole, names) {
  if (whole.finals.length === 0 && whole.lessons.every((one) => one.marks.length === 0)) return h("p", { class: "muted" }, t("noMarks"));
  const periods = [...new Set(whole.finals.map((one) => one.mark.periodEnd))].sort();
  const heads = [t("subject"), t("marks"), t("mean"), t("forecast"), ...periods.map((end) => `${t("finals")} · ${date(end)}`)];
  return [h("p", { class: "muted" }, `${t("mean")}: ${t("meanOfYear").toLowerCase()}. ${t("forecast")}: ${t("forecastIs").toLowerCase()}.`), table(heads, whole.subjects.map(({ subject, average, expected }) => {
    const marks = whole.lessons.filter((one) => one.subject === subject).flatMap((one) => one.marks.map((mark) => mark.value));
    const finals = periods.map((end) => whole.finals.filter((one) => one.subject === subject && one.mark.periodEnd === end).map((one) => code(one.mark.value)).join(" ") || "–");
    return [names[subject], marks.map(code).join(" ") || "–", average === undefined ? "–" : number(average), expected ?? "–", ...finals];
  }), t("marks"))];
}
