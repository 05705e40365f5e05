// The grid: pupils down, lessons across, one cell in focus, every key where a teacher expects it.
import { h } from "./dom.js";
import { code, dayOf, number, short, shortDate, t, weekday } from "./texts.js";
import { Sheet } from "./sheet.js";
import { edit } from "./editor.js";

const ABSENT = new Set(["н", "Н", "n", "N"]);
const LATE = new Set(["о", "О", "l", "L"]);
const POOR = "2";

export function grid(desk, start, takeFocus) {
  const { sheet } = desk;
  const places = new Map();
  let [row, column] = [start.row, start.column];

  const go = (nextRow, nextColumn) => {
    nextRow = Math.min(sheet.pupils.length - 1, Math.max(-1, nextRow));
    nextColumn = Math.min(sheet.columns.length - 1, Math.max(0, nextColumn));
    places.get(`${row} ${column}`)?.setAttribute("tabindex", "-1");
    [row, column] = [nextRow, nextColumn];
    const place = places.get(`${row} ${column}`);
    place.setAttribute("tabindex", "0");
    place.focus();
    place.scrollIntoView({ block: "nearest", inline: "nearest" });
    desk.show(sheet.at(row, column));
  };

  const pressed = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = sheet.at(row, column);
    const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -99], End: [0, 99], PageUp: [-99, 0], PageDown: [99, 0] };
    const work = keyed(desk, cell, event.key);
    if (moves[event.key]) go(row + moves[event.key][0], column + moves[event.key][1]);
    else if (event.key === "Enter" || event.key === "F2") edit(desk, cell);
    else if (work) work();
    else return;
    event.preventDefault();
  };

  const place = (element, atRow, atColumn) => {
    places.set(`${atRow} ${atColumn}`, element);
    element.setAttribute("tabindex", atRow === row && atColumn === column ? "0" : "-1");
    element.addEventListener("click", () => go(atRow, atColumn));
    element.addEventListener("dblclick", () => edit(desk, sheet.at(atRow, atColumn)));
    return element;
  };

  const table = h("table", { class: "journal", role: "grid", "aria-label": `${sheet.schoolClass.class} ${sheet.name}`, onkeydown: pressed },
    h("thead", {}, h("tr", { role: "row" },
      h("th", { scope: "col", role: "columnheader" }, t("pupil")),
      sheet.columns.map((of, n) => place(head(of, sheet), -1, n)))),
    h("tbody", {}, sheet.pupils.map((pupil, r) => h("tr", { role: "row" },
      h("th", { scope: "row", role: "rowheader", title: pupil.name }, h("span", { class: "full" }, pupil.name ?? pupil.pupil), h("span", { class: "brief" }, brief(pupil.name ?? pupil.pupil))),
      sheet.columns.map((of, c) => place(body(sheet, r, c), r, c))))));
  const scroll = h("div", { class: "scroll grid" }, table);
  queueMicrotask(() => requestAnimationFrame(() => {
    const at = places.get(`${row} ${column}`);
    if (!at) return;
    if (takeFocus) at.focus({ preventScroll: true });
    const [own, box] = [at.getBoundingClientRect(), scroll.getBoundingClientRect()];
    const edge = box.right - 8 - (parseFloat(getComputedStyle(scroll).scrollPaddingRight) || 0);
    if (own.right > edge && !at.classList.contains("mean")) scroll.scrollLeft += own.right - edge + own.width;
  }));
  return scroll;
}

/** What a key writes into a cell, or null when it writes nothing there. */
function keyed(desk, cell, key) {
  if (!cell.pupil || cell.of.type === "mean") return null;
  const { sheet } = desk;
  if (/^[1-9]$/.test(key) && sheet.marked) return () => desk.write((now, page) => page.mark(now, key), cell);
  if ((key === "Delete" || key === "Backspace") && (cell.marks[0] ?? cell.final)) return () => desk.write((now, page) => page.unmark(now), cell, t("annulled"));
  if (cell.of.type !== "lesson") return null;
  if (ABSENT.has(key)) return () => desk.write((now, page) => page.attend(now, "ABSENT"), cell);
  if (LATE.has(key)) return () => desk.write((now, page) => page.attend(now, "LATE"), cell);
  return null;
}

function head(of, sheet) {
  if (of.type === "mean") return h("th", { scope: "col", role: "columnheader", class: "mean", title: t("meanOfShown") }, t("mean"));
  if (of.type === "final") return h("th", { scope: "col", role: "columnheader", class: "final" }, code(of.final.kind), h("b", {}, of.final.period ?? ""));
  const { startsAt, workKind, topic } = of.lesson.content;
  const day = dayOf(startsAt);
  const kind = day === sheet.me.today ? "today" : Date.parse(startsAt) > Date.now() ? "ahead" : null;
  return h("th", { scope: "col", role: "columnheader", class: kind, title: topic },
    h("b", {}, shortDate(day)), weekday(day), workKind && workKind !== "CURRENT" && ` · ${short(workKind)}`);
}

function body(sheet, row, column) {
  const cell = sheet.at(row, column);
  if (cell.of.type === "mean") {
    const mean = sheet.mean(row);
    return h("td", { role: "gridcell", class: "mean", "aria-readonly": "true" }, mean === null ? "" : number(mean));
  }
  const shut = !Sheet.open(cell.decision);
  if (cell.of.type === "final") {
    return h("td", { role: "gridcell", class: `final ${shut ? "shut" : ""}`, "aria-readonly": shut && "true" }, cell.final?.content ? code(cell.final.content.value) : "");
  }
  const marks = cell.marks.map((one) => code(one.content.value)).join(" ");
  const state = cell.ahead ? "ahead" : shut ? "shut" : "";
  return h("td", { role: "gridcell", class: `${state} ${marks === POOR ? "bad2" : ""}`, "aria-readonly": shut && "true" },
    marks, marks && absence(cell) && " ", absence(cell) && h("span", { class: "n" }, absence(cell)),
    cell.marks.some((one) => one.content.comment) && h("span", { class: "corner", "aria-hidden": "true" }));
}

/** Surname and initial, for narrow screens. */
function brief(name) {
  const [surname, given] = name.split(" ");
  return given ? `${surname} ${given[0]}.` : surname;
}

function absence(cell) {
  const status = cell.attendance?.content?.status;
  if (status === "ABSENT" && cell.reason?.content) return short(cell.reason.content.reason);
  return status && status !== "PRESENT" ? short(status) : "";
}
