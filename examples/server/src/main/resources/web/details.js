// What stands in a cell, how long it stays open, and what may be done with it.
import { h } from "./dom.js";
import { code, day, dayOf, moment, number, t } from "./texts.js";
import { apply, edit } from "./editor.js";
import { leavesCorrection, verdict } from "./verdict.js";

const POINTS = ["5", "4", "3", "2"];

export function details(desk, cell) {
  const { sheet } = desk;
  if (!cell.of) return [h("p", { class: "muted" }, t("nothing"))];
  if (!cell.pupil) return cell.of.type === "lesson" ? lesson(desk, cell) : cell.of.type === "mean" ? [h("h2", {}, t("mean")), h("p", { class: "muted" }, t("meanOfShown"))] : [h("h2", {}, code(cell.of.final.kind))];
  if (cell.of.type === "mean") {
    const mean = sheet.mean(cell.row);
    const expected = sheet.expected(cell.row);
    return [h("h2", {}, cell.pupil.name ?? cell.pupil.pupil), h("dl", {},
      h("dt", {}, t("mean")), h("dd", {}, h("span", { class: "big" }, mean === null ? "–" : number(mean)), h("p", { class: "muted" }, t("meanOfShown"))),
      h("dt", {}, t("forecast")), h("dd", {}, h("span", { class: "big" }, expected ?? "–"), h("p", { class: "muted" }, t("forecastIs"))))];
  }
  const stands = cell.of.type === "final" ? cell.final : cell.marks[0];
  const decision = cell.refusal ?? cell.decision;
  const allowed = !cell.refusal && cell.decision?.verdict === "ALLOW";
  const status = cell.attendance?.content?.status;
  return [
    title(cell),
    stands?.content && h("p", { class: "big" }, code(stands.content.value)),
    stands?.content?.comment && h("p", {}, stands.content.comment),
    status && h("p", {}, code(status), cell.reason?.content && ` · ${code(cell.reason.content.reason)}`),
    !stands?.content && !status && h("p", { class: "muted" }, cell.ahead ? t("notYet") : t("nothingStands")),
    stands && h("p", { class: "muted" }, `${t("enteredBy")}: ${sheet.me.names[stands.enteredBy] ?? stands.enteredBy}, ${moment(stands.enteredAt)} · ${t("version")} ${stands.version}`),
    verdict(decision),
    allowed && h("div", { class: "keys", role: "group", "aria-label": t("mark") },
      sheet.marked && POINTS.map((value) => h("button", { type: "button", class: "small", onclick: () => desk.write((now, page) => page.mark(now, value), cell) }, value)),
      cell.of.type === "lesson" && h("button", { type: "button", class: "small", onclick: () => desk.write((now, page) => page.attend(now, "ABSENT"), cell) }, t("keysAbsent")),
      h("button", { type: "button", class: "small", onclick: () => edit(desk, cell) }, t("keysEdit"))),
    leavesCorrection(decision) && stands && h("button", { type: "button", class: "first", id: "apply", onclick: () => apply(desk, cell, stands) }, t("apply"))];
}

function title(cell) {
  const of = cell.of;
  const where = of.type === "lesson" ? day(dayOf(of.lesson.content.startsAt)) : of.type === "final" ? `${code(of.final.kind)} ${of.final.period ?? ""}` : "";
  return h("div", {}, h("h2", {}, cell.pupil.name ?? cell.pupil.pupil), h("p", { class: "muted" }, where));
}

function lesson(desk, cell) {
  const { content } = cell.of.lesson;
  return [
    h("div", {}, h("h2", {}, day(dayOf(content.startsAt))), h("p", { class: "muted" }, `${moment(content.startsAt)}${content.number ? ` · № ${content.number}` : ""}`)),
    h("dl", {},
      h("dt", {}, t("topic")), h("dd", {}, content.topic ?? "–"),
      h("dt", {}, t("workKind")), h("dd", {}, content.workKind ? code(content.workKind) : "–"),
      h("dt", {}, t("homework")), h("dd", {}, cell.homework.map((one) => one.content.text).join("; ") || "–")),
    verdict(cell.refusal ?? cell.of.lesson.decision ?? cell.of.lesson.openings.ASSIGN_HOMEWORK),
    h("button", { type: "button", onclick: () => edit(desk, cell) }, cell.ahead ? t("homework") : t("held"))];
}
