// Remarks of control: a controller makes one and sees it put right, whoever is addressed answers.
import { get, path, post, put, told } from "./api.js";
import { ask, choice, fill, h, say } from "./dom.js";
import { fullDate, moment, t } from "./texts.js";
import { verdict } from "./verdict.js";

const CONTROLLERS = ["DIRECTOR", "DEPUTY_HEAD", "JOURNAL_ADMIN"];

/** The remarks on a class's journal, with what the reader may do about each. */
export function remarks(entries, know) {
  const controls = know.me.roles.some((role) => CONTROLLERS.includes(role));
  return [
    h("div", { class: "row" }, h("h2", {}, t("remarks")),
      controls && h("button", { type: "button", class: "small", id: "remark", onclick: () => make(know) }, t("makeRemark"))),
    entries.length === 0 ? h("p", { class: "muted" }, t("noRemarks"))
      : h("ul", { class: "list" }, entries.map((one) => h("li", {}, card(one, know, controls))))];
}

function card(entry, know, controls) {
  const { content } = entry;
  const person = (id) => know.me.names[id] ?? id;
  const addressed = content.addressee === know.me.person;
  const [state, colour] = content.resolved ? [t("resolved"), "open"] : content.answer ? [t("answered"), "late"] : [t("unanswered"), "bad"];
  const actions = [
    addressed && !content.resolved && h("button", { type: "button", class: content.answer ? null : "first", onclick: () => answer(entry, know) }, t(content.answer ? "answerAgain" : "answer")),
    controls && !addressed && !content.resolved && h("button", { type: "button", class: content.answer ? "first" : null, onclick: () => take(know, () => put(at(entry, know, "resolution"), {}, entry.version)) }, t("putRight"))];
  return h("article", { class: "sheet stack", "data-remark": entry.item },
    h("div", { class: "row" }, h("h3", {}, entry.subject ? know.subject(entry.subject) : t("wholeJournal")), h("span", { class: `tag ${colour}` }, state)),
    h("p", {}, content.text),
    h("p", { class: "muted" }, `${t("addressee")}: ${person(content.addressee)} · ${moment(entry.enteredAt)}${content.dueOn ? ` · ${t("dueOn")} ${fullDate(content.dueOn)}` : ""}`),
    content.answer && h("p", {}, h("b", {}, t("answered")), ": ", content.answer),
    actions.some(Boolean) && h("div", { class: "row" }, actions));
}

const query = (subject) => (subject ? path`?subject=${subject}` : "");
const at = (entry, know, step) => `${know.base}${path`/remarks/${entry.item}/${step}`}${query(entry.subject)}`;

async function take(know, work) {
  try {
    await work();
    say(t("saved"));
  } catch (problem) {
    if (problem.decision) await ask(t("refused"), [h("p", {}, told(problem)), verdict(problem.decision)], { cancel: t("close") });
    else say(told(problem), true);
  }
  await know.show();
}

async function answer(entry, know) {
  const words = h("textarea", { name: "answer", rows: 3, required: true, maxlength: 2000 });
  const text = await ask(t("answer"), [h("p", { class: "muted" }, entry.content.text), h("label", {}, t("whatDone"), words)], { cancel: t("cancel"), ok: t("answer") }, () => words.value.trim());
  if (text) await take(know, () => put(at(entry, know, "answer"), { text }, entry.version));
}

async function make(know) {
  const subject = choice(know.chosen.pages.map((one) => [one.subject, one.name]), undefined, { name: "subject", onchange: () => offer() });
  const addressee = h("select", { name: "addressee", required: true });
  const words = h("textarea", { name: "text", rows: 3, required: true, maxlength: 2000 });
  const due = h("input", { name: "dueOn", type: "date", min: know.me.today });
  const { pages } = await get(`${know.base}/pages`);
  const offer = () => {
    const { teachers = [] } = pages.find((one) => one.subject === subject.value) ?? {};
    fill(addressee, teachers.map((id) => h("option", { value: id }, know.me.names[id] ?? id)));
  };
  offer();
  const wish = await ask(t("makeRemark"), [h("div", { class: "row" }, h("label", {}, t("subject"), subject), h("label", {}, t("addressee"), addressee)),
    h("label", {}, t("whatWrong"), words), h("label", {}, t("dueOn"), due)], { cancel: t("cancel"), ok: t("makeRemark") },
  () => ({ subject: subject.value, message: { addressee: addressee.value, text: words.value.trim(), ...(due.value ? { dueOn: due.value } : {}) } }));
  if (wish) await take(know, () => post(`${know.base}/remarks${query(wish.subject)}`, wish.message));
}
