// The class teacher's view: the pupils, and every absence of the last days with its reason.
import { get, path, put, told } from "./api.js";
import { choice, fill, h, say, table } from "./dom.js";
import { code, date, dayOf, t } from "./texts.js";
import { shift } from "./page.js";

const DAYS = 14;
const REASONS = ["ILLNESS", "EXCUSED", "UNEXCUSED"];

export async function classroom(me) {
  const own = me.classes.find((one) => me.ownClasses.includes(one.class));
  if (!own) return h("p", { class: "empty" }, t("noClasses"));
  const base = `${me.base}${path`/classes/${own.class}`}`;
  const body = h("div", { class: "stack" });
  const show = async () => {
    const [roll, pages] = await Promise.all([get(`${base}/pupils`),
      Promise.all(own.pages.map(async (one) => ({ ...one, ...(await get(`${base}${path`/pages/${one.subject}?from=${shift(me.today, -DAYS)}&to=${me.today}`}`)) })))]);
    const absences = pages.flatMap((page) => found(page)).sort((a, b) => b.lesson.content.startsAt.localeCompare(a.lesson.content.startsAt));
    const name = Object.fromEntries(roll.pupils.map((one) => [one.pupil, one.name ?? one.pupil]));
    const missed = (pupil) => absences.filter((one) => one.entry.pupil === pupil && one.entry.content.status === "ABSENT");
    const sorted = [...roll.pupils].sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "ru"));
    fill(body,
      h("h2", {}, t("absences")),
      absences.length === 0 ? h("p", { class: "muted" }, t("noAbsences"))
        : table([t("day"), t("pupil"), t("subject"), t("attendance"), t("reason")], absences.map((one) => [date(dayOf(one.lesson.content.startsAt)), name[one.entry.pupil], one.subject,
          code(one.entry.content.status), one.entry.content.status === "ABSENT" ? reason(one, base, show, name) : ""]), t("absences")),
      h("h2", {}, t("pupils")),
      table(["№", t("pupil"), t("absences"), t("reason")], sorted.map((one, n) => [n + 1, one.name ?? one.pupil, missed(one.pupil).length || "–",
        Object.entries(count(missed(one.pupil))).map(([what, times]) => `${what ? code(what) : "?"}: ${times}`).join(", ")]), t("pupils")));
  };
  await show();
  return h("div", { class: "stack" }, h("h1", {}, `${t("myClass")} ${own.class}`), body);
}

function found(page) {
  const lessons = Object.fromEntries(page.lessons.map((one) => [one.lesson, one]));
  const reasons = Object.fromEntries(page.cells.filter((one) => one.kind === "ABSENCE_REASON").map((one) => [`${one.pupil} ${one.lesson}`, one]));
  return page.cells.filter((one) => one.kind === "ATTENDANCE" && one.content && one.content.status !== "PRESENT")
    .map((entry) => ({ entry, lesson: lessons[entry.lesson], subject: page.name, reason: reasons[`${entry.pupil} ${entry.lesson}`] }));
}

function count(list) {
  const counted = {};
  for (const one of list) {
    const what = one.reason?.content?.reason ?? "";
    counted[what] = (counted[what] ?? 0) + 1;
  }
  return counted;
}

function reason(one, base, show, name) {
  const select = choice([["", "–"], ...REASONS.map((each) => [each, code(each)])], one.reason?.content?.reason ?? "", {
    "aria-label": `${t("reason")}: ${name[one.entry.pupil]}, ${date(dayOf(one.lesson.content.startsAt))}, ${one.subject}`,
    onchange: async () => {
      if (!select.value) return;
      try {
        await put(`${base}${path`/lessons/${one.entry.lesson}/attendance/${one.entry.pupil}/reason`}`, { reason: select.value }, one.reason?.version ?? 0);
        say(t("saved"));
      } catch (problem) {
        say(told(problem), true);
      }
      await show();
    },
  });
  return select;
}
