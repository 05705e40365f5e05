// What the caller owes to the journals, and by when.
import { get, path } from "./api.js";
import { h, table } from "./dom.js";
import { code, moment, t } from "./texts.js";
import { clauses } from "./verdict.js";
import { shift } from "./page.js";

/** Duties that read alike, such as one for each pupil, become one line. */
function gathered(owed, me) {
  const names = new Map(me.classes.flatMap((one) => one.pages).map((one) => [one.subject, one.name]));
  const lines = new Map();
  for (const one of owed) {
    const key = [one.state, one.due, one.what, one.class, one.subject].join();
    const line = lines.get(key) ?? { ...one, name: names.get(one.subject) ?? one.subject, times: 0 };
    line.times += 1;
    lines.set(key, line);
  }
  return [...lines.values()];
}

const DAYS = 14;
const CLASSES = { MET: "open", LATE: "late", OVERDUE: "bad" };

export async function duties(me) {
  const { duties: owed } = await get(`${me.base}${path`/duties?from=${shift(me.today, -DAYS)}&to=${shift(me.today, DAYS)}`}`);
  const rank = { OVERDUE: 0, PENDING: 1, LATE: 2, MET: 3 };
  owed.sort((a, b) => rank[a.state] - rank[b.state] || a.due.localeCompare(b.due));
  const heads = [t("state"), t("due"), t("what"), t("where"), t("clauses")];
  return h("div", { class: "stack" }, h("h1", {}, t("duties")),
    owed.length === 0 ? h("p", { class: "empty" }, t("noDuties"))
      : table(heads, gathered(owed, me).map((one) => [h("span", { class: `tag ${CLASSES[one.state] ?? ""}` }, one.state === "LATE" ? t("advisory").toLowerCase() : code(one.state)), moment(one.due), one.what,
        [one.class, one.name].filter(Boolean).join(" · ") + (one.times > 1 ? ` × ${one.times}` : ""), clauses(one.clauses)]), t("duties")));
}
