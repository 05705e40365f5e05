// A page as the server told it, found by row and column.
import { annul, path, put } from "./api.js";

const key = (...parts) => parts.join("\u0000");

export class Sheet {
  constructor(told, me, base, heading, schoolClass) {
    Object.assign(this, { me, base, heading, schoolClass });
    this.name = told.name ?? heading.name;
    this.scale = told.scale ?? heading.scale;
    this.marked = this.scale !== "NONE";
    this.pupils = [...told.pupils].sort((a, b) => (a.name ?? a.pupil).localeCompare(b.name ?? b.pupil, "ru"));
    this.columns = [
      ...told.lessons.map((lesson) => ({ type: "lesson", lesson })),
      ...(this.marked ? [{ type: "mean" }, ...told.finals.map((final) => ({ type: "final", final }))] : [])];
    if (told.lessons.length === 0) this.columns = [];
    this.entries = new Map();
    for (const entry of told.cells) {
      const at = entry.kind === "FINAL_MARK" ? key(entry.kind, entry.pupil, (entry.item ?? "").trim()) : key(entry.kind, entry.pupil ?? "", entry.lesson);
      if (!this.entries.has(at)) this.entries.set(at, []);
      this.entries.get(at).push(entry);
    }
  }

  all(kind, pupil, lesson) {
    return this.entries.get(key(kind, pupil ?? "", lesson)) ?? [];
  }

  /** Where one begins: the last lesson that has begun, first pupil. */
  first() {
    const now = Date.now();
    let column = 0;
    this.columns.forEach((one, n) => { if (one.type === "lesson" && Date.parse(one.lesson.content.startsAt) <= now) column = n; });
    return this.at(0, column);
  }

  /** The cell of a pupil and a column; row -1 is the head of the column. */
  at(row, column) {
    const pupil = this.pupils[row] ?? null;
    const of = this.columns[column];
    const cell = { row, column, of, pupil, marks: [], attendance: null, reason: null, refusal: null, decision: null };
    if (!of) return cell;
    if (of.type === "lesson") {
      const id = of.lesson.lesson;
      cell.ahead = Date.parse(of.lesson.content.startsAt) > Date.now();
      cell.homework = this.all("HOMEWORK", null, id).filter((one) => one.content);
      if (pupil) {
        const standing = this.all("MARK", pupil.pupil, id);
        cell.marks = standing.filter((one) => one.content);
        cell.withdrawn = standing.filter((one) => !one.content)[0] ?? null;
        cell.attendance = this.all("ATTENDANCE", pupil.pupil, id)[0] ?? null;
        cell.reason = this.all("ABSENCE_REASON", pupil.pupil, id)[0] ?? null;
        cell.decision = (cell.marks[0] ?? cell.withdrawn)?.decision ?? of.lesson.openings[this.marked ? "PUT_MARK" : "RECORD_ATTENDANCE"] ?? null;
      }
    } else if (of.type === "final" && pupil) {
      const item = `${of.final.kind} ${of.final.period ?? ""}`.trim();
      cell.final = (this.entries.get(key("FINAL_MARK", pupil.pupil, item)) ?? [])[0] ?? null;
      cell.decision = cell.final?.decision ?? of.final.decision;
    }
    return cell;
  }

  /** What the pupil's marks of the days shown come to, as the server reckons it, or null without any. */
  mean(row) {
    return this.pupils[row].average ?? null;
  }

  expected(row) {
    return this.pupils[row].expected ?? null;
  }

  /** Whether a decision lets a cell be written. */
  static open(decision) {
    return decision?.verdict === "ALLOW";
  }

  mark(cell, value, more = {}) {
    if (cell.of.type === "final") {
      const { kind, period } = cell.of.final;
      return put(`${this.base}${path`/pages/${this.heading.subject}/finals/${cell.pupil.pupil}/${kind}`}${period ? path`/${period}` : ""}`, { value }, cell.final?.version ?? 0);
    }
    const stands = cell.marks[0] ?? cell.withdrawn;
    const workKind = stands?.content?.workKind ?? cell.of.lesson.content.workKind ?? "CURRENT";
    return put(this.#at(cell, "marks"), { value, workKind, ...more }, stands?.version ?? 0);
  }

  unmark(cell) {
    if (cell.of.type === "final") {
      const { kind, period } = cell.of.final;
      return annul(`${this.base}${path`/pages/${this.heading.subject}/finals/${cell.pupil.pupil}/${kind}`}${period ? path`/${period}` : ""}`, cell.final.version);
    }
    return annul(this.#at(cell, "marks"), cell.marks[0].version);
  }

  attend(cell, status) {
    return put(this.#at(cell, "attendance"), { status }, cell.attendance?.version ?? 0);
  }

  explain(cell, reason) {
    return put(`${this.#at(cell, "attendance")}/reason`, { reason }, cell.reason?.version ?? 0);
  }

  record(cell, held) {
    return put(`${this.#lesson(cell)}/record`, held, cell.of.lesson.version);
  }

  assign(cell, text) {
    const stands = cell.homework[0];
    return put(`${this.#lesson(cell)}${path`/homework/${stands?.item?.split(" ").pop() || "1"}`}`, { text }, stands?.version ?? 0);
  }

  #lesson(cell) {
    return `${this.base}${path`/lessons/${cell.of.lesson.lesson}`}`;
  }

  #at(cell, what) {
    return `${this.#lesson(cell)}${path`/${what}/${cell.pupil.pupil}`}`;
  }
}
