// Dialogs over a cell: everything about it at once, a lesson's record, an application for a correction.
import { post } from "./api.js";
import { ask, choice, h } from "./dom.js";
import { code, t } from "./texts.js";

const NONE = "";
const labels = () => ({ cancel: t("cancel"), ok: t("save") });
const field = (label, control) => h("label", {}, label, control);

export function edit(desk, cell) {
  if (!cell.of || cell.of.type === "mean") return;
  if (!cell.pupil) {
    if (cell.of.type === "lesson") lesson(desk, cell);
    return;
  }
  everything(desk, cell);
}

async function everything(desk, cell) {
  const { sheet } = desk;
  const final = cell.of.type === "final";
  const stands = final ? cell.final : cell.marks[0];
  const value = h("input", { name: "value", value: stands?.content?.value ?? "", autocomplete: "off", list: "values", maxlength: 6, size: 6 });
  const comment = h("input", { name: "comment", value: stands?.content?.comment ?? "", maxlength: 200 });
  const statuses = [[NONE, "–"], ...["ABSENT", "LATE", "PRESENT"].map((one) => [one, code(one)])];
  const reasons = [[NONE, "–"], ...["ILLNESS", "EXCUSED", "UNEXCUSED"].map((one) => [one, code(one)])];
  const had = { status: cell.attendance?.content?.status ?? NONE, reason: cell.reason?.content?.reason ?? NONE };
  const status = choice(statuses, had.status, { name: "status" });
  const reason = choice(reasons, had.reason, { name: "reason" });
  const wish = await ask(cell.pupil.name ?? cell.pupil.pupil, [
    sheet.marked && h("div", { class: "row" }, field(t("mark"), value), !final && field(t("comment"), comment)),
    !final && h("div", { class: "row" }, field(t("attendance"), status), field(t("reason"), reason))], labels(),
  () => ({ value: value.value.trim().toUpperCase(), comment: comment.value.trim(), status: status.value, reason: reason.value }));
  if (!wish) return;
  const changed = wish.value !== (stands?.content?.value ?? "") || (!final && wish.comment !== (stands?.content?.comment ?? ""));
  await desk.write(async (now, page) => {
    if (changed && wish.value) await page.mark(now, wish.value, wish.comment && !final ? { comment: wish.comment } : {});
    else if (changed && stands?.content) await page.unmark(now);
    if (wish.status && wish.status !== had.status) await page.attend(now, wish.status);
    if (wish.reason && wish.reason !== had.reason) await page.explain(now, wish.reason);
  }, cell);
}

async function lesson(desk, cell) {
  const { content } = cell.of.lesson;
  const topic = h("input", { name: "topic", value: content.topic ?? "", maxlength: 500, required: !cell.ahead });
  const kinds = ["CURRENT", "WRITTEN", "MONITORING", "ESSAY"].map((one) => [one, code(one)]);
  const workKind = choice(kinds, content.workKind ?? "CURRENT", { name: "workKind" });
  const before = cell.homework[0]?.content.text ?? "";
  const homework = h("textarea", { name: "homework", rows: 2, maxlength: 2000 }, before);
  const wish = await ask(t("lesson"), [
    !cell.ahead && field(t("topic"), topic), !cell.ahead && field(t("workKind"), workKind), field(t("homework"), homework)], labels(),
  () => ({ topic: topic.value.trim(), workKind: workKind.value, homework: homework.value.trim() }));
  if (!wish) return;
  await desk.write(async (now, page) => {
    if (!cell.ahead && (wish.topic !== (content.topic ?? "") || wish.workKind !== (content.workKind ?? "CURRENT"))) {
      await page.record(now, { topic: wish.topic, workKind: wish.workKind, ...(content.planItem ? { planItem: content.planItem } : {}) });
    }
    if (wish.homework && wish.homework !== before) await page.assign(now, wish.homework);
  }, cell);
}

/** Applies for a correction of what stands. */
export async function apply(desk, cell, stands) {
  const { sheet } = desk;
  const ground = choice(["RETAKE", "ABSENCE", "OTHER"].map((one) => [one, code(one)]), "RETAKE", { name: "ground" });
  const documents = h("input", { name: "documents", type: "number", min: 0, max: 99, value: "1" });
  const wish = await ask(t("apply"), [h("p", { class: "muted" }, `${cell.pupil.name ?? cell.pupil.pupil} · ${code(stands.kind)} ${code(stands.content?.value)}`),
    field(t("ground"), ground), field(t("papers"), documents)], { cancel: t("cancel"), ok: t("apply") },
  () => ({ ground: ground.value, documents: Number(documents.value) }));
  if (!wish) return;
  await desk.write(() => post(`${sheet.base}/corrections`, { entry: place(stands), ...wish }), cell, t("applied"));
}

/** Where an entry stands. */
const place = ({ kind, subject, lesson, pupil, item }) =>
  Object.fromEntries(Object.entries({ kind, subject, lesson, pupil, item }).filter(([, value]) => value !== undefined));
