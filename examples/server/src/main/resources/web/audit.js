// A vendor drops a package, and sees what is wrong with it while it is read.
import { get, told, upload } from "./api.js";
import { choice, fill, h, table } from "./dom.js";
import { code, language, t } from "./texts.js";
import { clauses, words } from "./verdict.js";

const MOST_SHOWN = 500;
const COLOURS = { ERROR: "bad", WARNING: "late" };

export async function audit() {
  const { regulations } = await get("/api/v1/regulations");
  const which = choice([["", t("byManifest")], ...regulations.map((one) => [one.id, `${one.id} · ${words(one.title)}`])], "", { name: "regulation" });
  const file = h("input", { type: "file", accept: ".zip,application/zip", name: "package" });
  const result = h("div", { class: "stack", role: "status" });
  const drop = h("div", { class: "drop" }, h("p", {}, t("dropHere")), h("label", {}, t("packageFile"), file));
  const judge = async (chosen) => { if (chosen) await check(chosen, which.value, result); };
  file.addEventListener("change", () => judge(file.files[0]));
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", over);
      if (name === "drop") judge(event.dataTransfer.files[0]);
    });
  }
  return h("div", { class: "stack" }, h("h1", {}, t("audit")), h("p", { class: "lead" }, t("auditLead")),
    h("label", {}, t("regulation"), which), drop, result);
}

const address = (regulation) => `/api/v1/audits?lang=${language()}${regulation ? `&regulation=${encodeURIComponent(regulation)}` : ""}`;

async function check(file, regulation, result) {
  fill(result, h("p", { class: "muted" }, t("checking")));
  try {
    const response = await upload(address(regulation), file, "application/x-ndjson");
    const findings = [];
    let count = 0;
    await lines(response.body, (line) => { count += 1; if (findings.length < MOST_SHOWN) findings.push(JSON.parse(line)); });
    const page = h("button", { type: "button", onclick: () => report(file, regulation, result) }, t("report"));
    const heads = [t("severity"), t("place"), t("message"), t("clauses")];
    fill(result, h("div", { class: "row" }, h("h2", {}, count === 0 ? t("clean") : `${t("findings")}: ${count}`), page),
      count > 0 && table(heads, findings.map((one) => [h("span", { class: `tag ${COLOURS[one.severity] ?? ""}` }, code(one.severity ?? "ERROR")),
        one.error ? one.error.place : [one.file, one.line].filter(Boolean).join(":"), one.error?.message ?? one.message, clauses(one.clauses)]), t("findings")));
  } catch (problem) {
    fill(result, h("div", { class: "problem", role: "alert" }, told(problem)));
  }
}

async function report(file, regulation, result) {
  try {
    const made = URL.createObjectURL(await (await upload(address(regulation), file, "text/html")).blob());
    h("a", { href: made, download: `${file.name.replace(/\.zip$/, "")}.html` }).click();
    setTimeout(() => URL.revokeObjectURL(made), 10_000);
  } catch (problem) {
    fill(result, h("div", { class: "problem", role: "alert" }, told(problem)));
  }
}

async function lines(stream, take) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const found = (rest + part.value).split("\n");
    rest = found.pop();
    found.filter(Boolean).forEach(take);
  }
  if (rest) take(rest);
}
